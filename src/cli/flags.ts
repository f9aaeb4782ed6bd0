import type { Naming } from '../inputs/naming.ts';
import { INPUT_NAMES, type InputName, inputSpec } from '../inputs.ts';

/** A flag. Without a metavar it is a switch; with an input its text is that input's. */
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

const outputFile = (endings: string): Flag => ({
  name: 'output',
  metavar: 'FILE',
  doc: `Write the report to this file, not to standard output; without \`--format\`, ${endings} say what it is.`,
});

const MANNERS: readonly Flag[] = [
  { name: 'no-color', doc: 'No colour, as with `NO_COLOR` set. Without a terminal there is none anyway.' },
  { name: 'quiet', doc: 'No progress line on standard error.' },
  { name: 'help', short: 'h', doc: 'Show this help.' },
  { name: 'version', short: 'v', doc: 'Show the version.' },
];

/** Those of `tollgate report`, in the order of the help. */
export const FLAGS: readonly Flag[] = [
  ...INPUT_NAMES.flatMap(flagOf),
  { name: 'format', metavar: 'FORMAT', doc: '`terminal`, `markdown`, `json` or `html`.', default: 'terminal' },
  outputFile('`.json`, `.md` and `.html`'),
  {
    name: 'share',
    metavar: 'FILE',
    doc: 'Also write a card to show around, without any name of yours: `.svg` or `.md`.',
  },
  ...MANNERS,
];

/** Upper limits of the cost bands, in USD: docs/insights.md says where they are from. */
export const DEFAULT_BANDS = '0.1,0.66,2.7,7.5';

/** Those of `tollgate insights`. */
export const INSIGHTS_FLAGS: readonly Flag[] = [
  ...(['session-id', 'since', 'cloud-region', 'pricing', 'config'] as const).flatMap(flagOf),
  {
    name: 'bands',
    metavar: 'USD,…',
    doc: 'Upper limits of the cost bands in US dollars, ascending.',
    default: DEFAULT_BANDS,
  },
  { name: 'run', metavar: 'FILE', doc: 'The JSON report of a run: say where it stands among these sessions.' },
  { name: 'reference', doc: 'Compare with a published set of 66 sessions of one user, too.' },
  { name: 'format', metavar: 'FORMAT', doc: '`terminal`, `json` or `html`.', default: 'terminal' },
  outputFile('`.json` and `.html`'),
  ...MANNERS,
];

export type CommandName = 'report' | 'insights';

export const COMMAND_FLAGS: Readonly<Record<CommandName, readonly Flag[]>> = {
  report: FLAGS,
  insights: INSIGHTS_FLAGS,
};
