import type { Iteration, Request, Tokens } from '../../transcript/model.ts';

const FIELDS = ['input', 'output', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h'] as const;

/** Other tokens for a round of a response, counted from 0. What it returns needs no more fields than `Tokens` has. */
export type ChangeTokens = (tokens: Tokens, round: number) => Tokens;

const hasFallback = ({ usage }: Request): boolean => usage.iterations.some(({ kind }) => kind === 'fallback');

/**
 * The calls that the API made for a response one after the other: its `message` iterations where they sum to it, else the
 * response itself (R30).
 */
export const roundsOf = (request: Request): readonly [Tokens, ...Tokens[]] => {
  const { usage } = request;
  if (usage.iterations.length === 0) return [usage];
  const [first, ...rest] = hasFallback(request) ? [] : usage.iterations.filter(({ kind }) => kind === 'message');
  if (first === undefined) return [usage];
  const isWhole = FIELDS.every((field) => rest.reduce((sum, each) => sum + each[field], first[field]) === usage[field]);
  return isWhole ? [first, ...rest] : [usage];
};

export const firstRoundOf = (request: Request): Tokens =>
  request.usage.iterations.length === 0 ? request.usage : roundsOf(request)[0];

export const lastRoundOf = (request: Request): Tokens =>
  request.usage.iterations.length === 0 ? request.usage : (roundsOf(request).at(-1) ?? request.usage);

const sumOf = (rounds: readonly Tokens[]): Tokens => ({
  input: rounds.reduce((sum, { input }) => sum + input, 0),
  output: rounds.reduce((sum, { output }) => sum + output, 0),
  cacheRead: rounds.reduce((sum, { cacheRead }) => sum + cacheRead, 0),
  cacheWrite5m: rounds.reduce((sum, { cacheWrite5m }) => sum + cacheWrite5m, 0),
  cacheWrite1h: rounds.reduce((sum, { cacheWrite1h }) => sum + cacheWrite1h, 0),
});

/** The same response with other tokens in its rounds, counted from 0. Advisors and server-side compaction stay. */
export const mapRounds = (request: Request, change: ChangeTokens): Request => {
  const { usage } = request;
  const rounds = roundsOf(request);
  const isOne = rounds[0] === usage;
  let round = 0;
  const iterations = usage.iterations.map((each): Iteration => {
    if (each.kind !== 'message' && each.kind !== 'fallback') return each;
    return { ...each, ...change(each, isOne ? 0 : round++) };
  });
  return { ...request, usage: { ...usage, ...(isOne ? change(usage, 0) : sumOf(rounds.map(change))), iterations } };
};
