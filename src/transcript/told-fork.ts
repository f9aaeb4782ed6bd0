import type { ReportedTotal, Tokens } from './model.ts';
import type { SessionFiles } from './session-files.ts';
import { highest } from './totals.ts';

const FIELDS = [
  ({ input }: Tokens) => input,
  ({ output }: Tokens) => output,
  ({ cacheRead }: Tokens) => cacheRead,
  ({ cacheWrite5m, cacheWrite1h }: Tokens) => cacheWrite5m + cacheWrite1h,
] as const;

/**
 * The total that a session which nothing but its result tells of was forked at: another session's, if its tokens and those
 * of this process's main agent are together all that the result states. To the token, for a session that is no fork must not
 * lose what its subagents cost.
 */
export const toldFork = ({ id, totals }: SessionFiles, own: readonly ReportedTotal[]): ReportedTotal | null => {
  const final = highest(own);
  const mainTokens = final?.result?.mainTokens ?? null;
  if (final === null || mainTokens === null) return null;
  const isBase = (other: ReportedTotal): boolean =>
    other.sessionId !== id &&
    other.models.size > 0 &&
    [...other.models.keys()].every((model) => final.models.has(model)) &&
    FIELDS.every((field) => sumOf(final, field) === sumOf(other, field) + field(mainTokens));
  return highest(totals.filter((other) => other.totalUsd > 0 && other.totalUsd < final.totalUsd && isBase(other)));
};

const sumOf = ({ models }: ReportedTotal, field: (tokens: Tokens) => number): number =>
  [...models.values()].reduce((sum, row) => sum + field(row), 0);
