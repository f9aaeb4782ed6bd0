import { parseArgs } from 'node:util';
import { shareFormat } from './cli-card.ts';
import { FLAGS, type Flag } from './cli-flags.ts';
import type { HelpTopic } from './cli-help.ts';
import { oneOf } from './inputs/forms.ts';
import { nearest } from './inputs/nearest.ts';
import { type Parsed, parseValues } from './inputs/parse-values.ts';
import { quote } from './inputs/quote.ts';
import type { Values } from './inputs.ts';

const reportFormat = oneOf('terminal', 'markdown', 'json', 'html');

export type ReportCommand = {
  readonly kind: 'report';
  /** What flags and paths set; the config file comes below them (`readSettings`). */
  readonly values: Values;
  readonly format: 'terminal' | 'markdown' | 'json' | 'html';
  /** File for the report; null: standard output. */
  readonly output: string | null;
  /** File for the share card, `.svg` or `.md`; null: none. */
  readonly share: string | null;
  readonly color: 'auto' | 'never';
  readonly quiet: boolean;
};

export type Command =
  | ReportCommand
  | { readonly kind: 'help'; readonly topic: HelpTopic }
  | { readonly kind: 'version' }
  | { readonly kind: 'error'; readonly problems: readonly string[] };

/** The words and flags of a command line, not yet understood. A switch has the text `''`. */
type Line = {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
};

/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
export const parseArguments = (argv: readonly string[]): Command => {
  const line = readLine(argv);
  const [command, ...words] = line.words;
  if (argv.length === 0 || command === 'help' || line.flags.has('help')) {
    return { kind: 'help', topic: line.words.includes('report') ? 'report' : 'tollgate' };
  }
  if (command === 'version' || line.flags.has('version')) return { kind: 'version' };
  if (command !== 'report') return { kind: 'error', problems: [...line.problems, explainCommand(command)] };
  return reportCommand(words, line);
};

const reportCommand = (words: readonly string[], { flags, problems }: Line): Command => {
  const parsed = parseFlags(flags);
  const written = flags.get('format') || 'terminal';
  const format = reportFormat.parse(written);
  const wrong = format ? [] : [`--format: ${quote(written)} is not ${reportFormat.accepts}`];
  const share = flags.get('share') || null;
  const all = [...problems, ...parsed.problems, ...wrong, ...wrongShare(share)];
  if (format === undefined || all.length > 0) return { kind: 'error', problems: all };
  const transcripts = words.filter((path) => path !== '');
  return {
    kind: 'report',
    values: transcripts.length > 0 ? { ...parsed.values, transcripts } : parsed.values,
    format,
    output: flags.get('output') || null,
    share,
    color: flags.has('no-color') ? 'never' : 'auto',
    quiet: flags.has('quiet'),
  };
};

const wrongShare = (share: string | null): readonly string[] =>
  share === null || shareFormat(share) !== null
    ? []
    : [`--share: ${quote(share)} does not end in .svg or .md, which says what kind of card it is`];

const parseFlags = (flags: ReadonlyMap<string, string>): Parsed =>
  parseValues(
    FLAGS.flatMap(({ name, input }) =>
      input ? [{ name: input, where: `--${name}`, text: flags.get(name) ?? '' }] : [],
    ),
  );

const readLine = (argv: readonly string[]): Line => {
  const words: string[] = [];
  const flags = new Map<string, string>();
  const problems: string[] = [];
  // Not strict: parseArgs would throw at the first mistake, and all of them are to be told.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = FLAGS.find(({ name }) => name === token.name);
    const problem = flag ? misuse(flag, token.value, token.inlineValue) : explainFlag(token.name, token.rawName);
    if (problem !== undefined) problems.push(problem);
    else if (flag?.multiple) flags.set(token.name, `${flags.get(token.name) ?? ''}\n${token.value}`);
    else flags.set(token.name, token.value ?? '');
  }
  return { words, flags, problems };
};

const OPTIONS = Object.fromEntries(
  FLAGS.map(({ name, short, metavar }) => [
    name,
    { type: metavar ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
  ]),
);

/** `-2` may be a value, and is refused as one; `--quiet` after `--max-cost` is a flag whose neighbour lost its value. */
const misuse = ({ name, metavar }: Flag, value?: string, isInline?: boolean): string | undefined => {
  if (!metavar)
    return value === undefined ? undefined : `--${name}: takes no value, got ${quote(value)}; write --${name} alone`;
  const isMissing = value === undefined || (!isInline && /^--?[a-z]/i.test(value));
  return isMissing ? `--${name}: needs a value: --${name} ${metavar}` : undefined;
};

const explainFlag = (name: string, rawName: string): string => {
  const meant =
    FLAGS.find(({ input }) => input === name)?.name ??
    nearest(
      name,
      FLAGS.map((flag) => flag.name),
    );
  return `${quote(rawName)}: there is no such option; ${meant ? `did you mean --${meant}?` : 'see tollgate report --help'}`;
};

const explainCommand = (command: string | undefined): string => {
  if (command === undefined) return 'no command given; write tollgate report, or see tollgate --help';
  const meant = nearest(command, ['report', 'help']);
  const advice = meant ? `did you mean tollgate ${meant}?` : `to read a file, write tollgate report ${quote(command)}`;
  return `${quote(command)}: there is no such command; ${advice}`;
};
