import type { Naming } from './inputs/naming.ts';
import { INPUT_NAMES, type InputName, inputSpec } from './inputs.ts';

/** A flag of `tollgate report`. Without a metavar it is a switch; with an input its text is that input's. */
export type Flag = {
  readonly name: string;
  readonly doc: string;
  readonly short?: string;
  readonly metavar?: string;
  readonly multiple?: true;
  readonly default?: string;
  readonly input?: InputName;
};

const flagOf = (input: InputName): readonly Flag[] => {
  const { doc, flag, default: inputDefault } = inputSpec(input);
  if (!flag) return [];
  const shown = flag.default ?? inputDefault;
  return [{ name: input, doc, input, ...flag, ...(shown === undefined ? {} : { default: shown }) }];
};

/** What a message of the command line calls a setting: its flag. Transcripts have none, they are the paths. */
export const asFlag: Naming = (name) =>
  name === 'transcripts' ? 'path' : (flagOf(name).map((flag) => `--${flag.name}`)[0] ?? name);

/** In the order of the help. */
export const FLAGS: readonly Flag[] = [
  ...INPUT_NAMES.flatMap(flagOf),
  {
    name: 'format',
    metavar: 'FORMAT',
    doc: '`terminal`, `markdown`, `json` or `html`.',
    default: 'terminal',
  },
  { name: 'output', metavar: 'FILE', doc: 'Write the report to this file, not to standard output.' },
  {
    name: 'share',
    metavar: 'FILE',
    doc: 'Also write a card to show around, without any name of yours: `.svg` or `.md`.',
  },
  { name: 'no-color', doc: 'No colour, as with `NO_COLOR` set. Without a terminal there is none anyway.' },
  { name: 'quiet', doc: 'No progress line on standard error.' },
  { name: 'help', short: 'h', doc: 'Show this help.' },
  { name: 'version', short: 'v', doc: 'Show the version.' },
];
