import { type Form, oneOf, usdLimits } from '../inputs/forms.ts';
import { nearest } from '../inputs/nearest.ts';
import { isEmptyBudget, type Parsed, parseValues, problemOf } from '../inputs/parse-values.ts';
import { quote } from '../inputs/quote.ts';
import type { Values } from '../inputs.ts';
import { COMMAND_FLAGS, type CommandName, DEFAULT_BANDS, type Flag } from './flags.ts';
import type { HelpTopic } from './help.ts';
import { type Line, readLine } from './line.ts';
import { shareFormat } from './share-format.ts';

const reportFormat = oneOf('terminal', 'markdown', 'json', 'html');
const insightsFormat = oneOf('terminal', 'json', 'html');

/** How a command says what it found. */
export type Manner = {
  /** File for the report; null: standard output. */
  readonly output: string | null;
  readonly color: 'auto' | 'never';
  readonly quiet: boolean;
};

export type ReportCommand = Manner & {
  readonly kind: 'report';
  /** What flags and paths set; the config file comes below them (`readSettings`). */
  readonly values: Values;
  readonly format: 'terminal' | 'markdown' | 'json' | 'html';
  /** File for the share card, `.svg` or `.md`; null: none. */
  readonly share: string | null;
};

export type InsightsCommand = Manner & {
  readonly kind: 'insights';
  readonly values: Values;
  readonly format: 'terminal' | 'json' | 'html';
  /** Upper limits of the cost bands, in USD. */
  readonly bands: readonly number[];
  /** File with the report of a run to compare; null: none. */
  readonly run: string | null;
  readonly reference: boolean;
};

export type Command =
  | ReportCommand
  | InsightsCommand
  | { readonly kind: 'help'; readonly topic: HelpTopic }
  | { readonly kind: 'version' }
  | { readonly kind: 'error'; readonly problems: readonly string[] };

/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
export const parseArguments = (argv: readonly string[]): Command => {
  const line = readLine(argv);
  const [command, ...words] = line.words;
  if (argv.length === 0 || command === 'help' || line.flags.has('help')) return { kind: 'help', topic: topicOf(line) };
  if (command === 'version' || line.flags.has('version')) return { kind: 'version' };
  if (command === 'report') return reportCommand(words, line);
  if (command === 'insights') return insightsCommand(words, line);
  return { kind: 'error', problems: [...line.problems, explainCommand(command)] };
};

const topicOf = ({ words }: Line): HelpTopic =>
  words.find((word): word is CommandName => word === 'report' || word === 'insights') ?? 'tollgate';

const reportCommand = (words: readonly string[], { flags, problems }: Line): Command => {
  const parsed = parseFlags(flags, COMMAND_FLAGS.report);
  const written = writtenFormat(flags, reportFormat);
  const format = reportFormat.parse(written);
  const wrong = format ? [] : [`--format: ${quote(written)} is not ${reportFormat.accepts}`];
  const share = flags.get('share') || null;
  const all = [...problems, ...parsed.problems, ...wrong, ...wrongShare(share, flags.get('output'))];
  if (format === undefined || all.length > 0) return { kind: 'error', problems: all };
  return { kind: 'report', values: valuesOf(parsed, words), format, share, ...mannerOf(flags) };
};

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['json', 'json'],
  ['md', 'markdown'],
  ['html', 'html'],
]);

/** The format as it was written, else the one that the file's name ends with, where the command has it. */
const writtenFormat = (flags: Line['flags'], formats: Form<string>): string => {
  const ending = /\.(\w+)$/.exec(flags.get('output') ?? '')?.[1]?.toLowerCase() ?? '';
  return flags.get('format') || formats.parse(ENDINGS.get(ending) ?? '') || 'terminal';
};

const wrongShare = (share: string | null, output: string | undefined): readonly string[] => {
  if (share === null) return [];
  if (share === output) return [`--share: ${quote(share)} is where --output writes the report; name another file`];
  const isKnown = shareFormat(share) !== null;
  return isKnown ? [] : [`--share: ${quote(share)} does not end in .svg or .md, which says what kind of card it is`];
};

const insightsCommand = (words: readonly string[], { flags, problems }: Line): Command => {
  const parsed = parseFlags(flags, COMMAND_FLAGS.insights);
  const written = writtenFormat(flags, insightsFormat);
  const format = insightsFormat.parse(written);
  const limits = flags.get('bands') || DEFAULT_BANDS;
  const bands = usdLimits.parse(limits);
  const wrong = [
    ...(format ? [] : [`--format: ${quote(written)} is not ${insightsFormat.accepts}`]),
    ...(bands ? [] : [`--bands: ${quote(limits)} is not ${usdLimits.accepts}`]),
  ];
  const all = [...problems, ...parsed.problems, ...wrong];
  if (format === undefined || bands === undefined || all.length > 0) return { kind: 'error', problems: all };
  const [run, reference] = [flags.get('run') || null, flags.has('reference')];
  return { kind: 'insights', values: valuesOf(parsed, words), format, bands, run, reference, ...mannerOf(flags) };
};

const mannerOf = (flags: Line['flags']): Manner => ({
  output: flags.get('output') || null,
  color: flags.has('no-color') ? 'never' : 'auto',
  quiet: flags.has('quiet'),
});

const valuesOf = ({ values }: Parsed, words: readonly string[]): Values => {
  const transcripts = words.filter((path) => path !== '');
  return transcripts.length > 0 ? { ...values, transcripts } : values;
};

const parseFlags = (flags: Line['flags'], known: readonly Flag[]): Parsed => {
  const written = known.flatMap(({ name, input }) => {
    const text = flags.get(name);
    return input && text !== undefined ? [{ name: input, where: `--${name}`, text }] : [];
  });
  const empty = written.filter(({ name, text }) => isEmptyBudget(name, text));
  const { values, problems } = parseValues(written);
  return { values, problems: [...empty.map(({ name, where }) => problemOf(name, where, '""')), ...problems] };
};

const explainCommand = (command: string | undefined): string => {
  if (command === undefined) return 'no command given; write tollgate report, or see tollgate --help';
  const meant = nearest(command, ['report', 'insights', 'help']);
  const advice = meant ? `did you mean tollgate ${meant}?` : `to read a file, write tollgate report ${quote(command)}`;
  return `${quote(command)}: there is no such command; ${advice}`;
};
