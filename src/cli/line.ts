import { parseArgs } from 'node:util';
import { nearest } from '../inputs/nearest.ts';
import { quote } from '../inputs/quote.ts';
import { COMMAND_FLAGS, type CommandName, type Flag } from './flags.ts';

/** The words and flags of a command line, not yet understood. A switch has the text `''`. */
export type Line = {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
};

const EVERY_FLAG = Object.values(COMMAND_FLAGS).flat();

const OPTIONS = Object.fromEntries(
  EVERY_FLAG.map(({ name, short, metavar }) => [
    name,
    { type: metavar ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
  ]),
);

/** Splits a command line by the flags of its command, wherever the command stands in it. Pure. */
export const readLine = (argv: readonly string[]): Line => {
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
  const command = tokens.find((token) => token.kind === 'positional')?.value === 'insights' ? 'insights' : 'report';
  const known = COMMAND_FLAGS[command];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = known.find(({ name }) => name === token.name);
    const problem = flag
      ? misuse(flag, token.value, token.inlineValue)
      : explainFlag(token.name, token.rawName, command);
    if (problem !== undefined) problems.push(problem);
    else if (flag?.multiple) flags.set(token.name, `${flags.get(token.name) ?? ''}\n${token.value}`);
    else flags.set(token.name, token.value ?? '');
  }
  return { words, flags, problems };
};

/** `-2` may be a value, and is refused as one; `--quiet` after `--max-cost` is a flag whose neighbour lost its value. */
const misuse = ({ name, metavar }: Flag, value?: string, isInline?: boolean): string | undefined => {
  if (!metavar)
    return value === undefined ? undefined : `--${name}: takes no value, got ${quote(value)}; write --${name} alone`;
  const isMissing = value === undefined || (!isInline && /^--?[a-z]/i.test(value));
  return isMissing ? `--${name}: needs a value: --${name} ${metavar}` : undefined;
};

const explainFlag = (name: string, rawName: string, command: CommandName): string => {
  const known = COMMAND_FLAGS[command];
  const meant =
    known.find(({ input }) => input === name)?.name ??
    nearest(
      name,
      known.map((flag) => flag.name),
    );
  const other = EVERY_FLAG.some((flag) => flag.name === name) ? ` of tollgate ${command}` : '';
  const advice = meant && other === '' ? `did you mean --${meant}?` : `see tollgate ${command} --help`;
  return `${quote(rawName)}: there is no such option${other}; ${advice}`;
};
