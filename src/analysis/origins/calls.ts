import type { Request, Tokens } from '../../transcript/model.ts';

/** One prompt sent and answered. A response is one call, or several where the API worked in rounds. */
export type Call = Tokens & { readonly prompt: number };

const promptOf = ({ input, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): number =>
  input + cacheRead + cacheWrite5m + cacheWrite1h;

const callOf = (tokens: Tokens): Call => ({
  input: tokens.input,
  output: tokens.output,
  cacheRead: tokens.cacheRead,
  cacheWrite5m: tokens.cacheWrite5m,
  cacheWrite1h: tokens.cacheWrite1h,
  prompt: promptOf(tokens),
});

const BUCKETS = ['input', 'output', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h'] as const;

/**
 * The calls behind a response's tokens: its `message` rounds where they sum to it (R41), else the response as a whole. They
 * never hold advisors, compaction or declined attempts, which are billed as lines of their own (R30).
 */
export const callsOf = ({ usage }: Request): readonly Call[] => {
  if (usage.iterations.length === 0) return [callOf(usage)];
  const rounds = usage.iterations.filter(({ kind }) => kind === 'message');
  const isWhole = BUCKETS.every((bucket) => rounds.reduce((sum, round) => sum + round[bucket], 0) === usage[bucket]);
  return isWhole && rounds.length > 0 ? rounds.map(callOf) : [callOf(usage)];
};
