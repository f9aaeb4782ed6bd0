import { nanosToUsd } from '../money.ts';
import type { BucketNanos } from '../pricing/model.ts';
import type { Tokens } from '../transcript/model.ts';
import { type Gap, gapNanos } from './bill.ts';
import type { Basis, Buckets, Cost, UnattributedRow } from './report.ts';
import { sharesOf } from './shares.ts';
import type { SessionSummary } from './summary.ts';
import { addTokens, NO_TOKENS } from './tokens.ts';

export const NO_COST: BucketNanos = {
  input: 0,
  output: 0,
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
  webSearch: 0,
};

/** Sums over priced requests: tokens, and nanodollars of what has a price. */
export type Sums = { readonly tokens: Tokens; readonly webSearches: number; readonly cost: BucketNanos };

const NO_SUMS: Sums = { tokens: NO_TOKENS, webSearches: 0, cost: NO_COST };

export const addCosts = (a: BucketNanos, b: BucketNanos): BucketNanos => ({
  ...addTokens(a, b),
  webSearch: a.webSearch + b.webSearch,
});

const addSums = (a: Sums, b: Sums): Sums => ({
  tokens: addTokens(a.tokens, b.tokens),
  webSearches: a.webSearches + b.webSearches,
  cost: addCosts(a.cost, b.cost),
});

const bucketsOf = ({ tokens, webSearches, cost }: Sums, unattributed: number): Buckets => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch } = cost;
  const shares = sharesOf([input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch, unattributed]);
  const share = (index: number): number => shares[index] ?? 0;
  return {
    input: { tokens: tokens.input, usd: nanosToUsd(input), share: share(0) },
    output: { tokens: tokens.output, usd: nanosToUsd(output), share: share(1) },
    cacheRead: { tokens: tokens.cacheRead, usd: nanosToUsd(cacheRead), share: share(2) },
    cacheWrite5m: { tokens: tokens.cacheWrite5m, usd: nanosToUsd(cacheWrite5m), share: share(3) },
    cacheWrite1h: { tokens: tokens.cacheWrite1h, usd: nanosToUsd(cacheWrite1h), share: share(4) },
    webSearch: { requests: webSearches, usd: nanosToUsd(webSearch), share: share(5) },
    unattributed: { usd: nanosToUsd(unattributed), share: share(6) },
  };
};

/** The gaps of all sessions by model, dearest first; unknown prices last. */
const unattributedRows = (sessions: readonly SessionSummary[]): readonly UnattributedRow[] => {
  const rows = new Map<string, Gap>();
  for (const gap of sessions.flatMap(({ gaps }) => gaps)) {
    const known = rows.get(gap.model);
    rows.set(gap.model, known === undefined ? gap : addGaps(known, gap));
  }
  return [...rows.values()]
    .sort((a, b) => (b.nanos ?? -1) - (a.nanos ?? -1))
    .map(({ nanos, ...row }) => ({ ...row, usd: nanos === null ? null : nanosToUsd(nanos) }));
};

const addGaps = (a: Gap, b: Gap): Gap => ({
  model: a.model,
  tokens: addTokens(a.tokens, b.tokens),
  webSearches: a.webSearches + b.webSearches,
  nanos: a.nanos === null || b.nanos === null ? null : a.nanos + b.nanos,
});

const basisOf = (sessions: readonly SessionSummary[]): Basis => {
  const raised = sessions
    .filter(({ gaps, isManaged }) => gaps.length > 0 || isManaged)
    .map(({ reported }) => reported?.source);
  if (raised.length === 0) return 'requests';
  return raised.includes('cost-state') ? 'cost-state' : 'result';
};

const reportedUsd = (sessions: readonly SessionSummary[]): number | null => {
  const figures = sessions.flatMap(({ reported }) => reported?.usd ?? []);
  return figures.length === 0 ? null : figures.reduce((sum, usd) => sum + usd, 0);
};

/** The bill of the run: priced requests plus what only Claude Code's totals show. */
export const costOf = (sessions: readonly SessionSummary[], isFloor: boolean): Cost => {
  const sums = sessions.reduce((total, session) => addSums(total, session.sums), NO_SUMS);
  const unattributed = sessions.reduce((sum, { gaps }) => sum + gapNanos(gaps), 0);
  const requested = Object.values(sums.cost).reduce((sum, nanos) => sum + nanos, 0);
  const known = nanosToUsd(requested + unattributed);
  return {
    totalUsd: sessions.every(({ isWhollyPriced }) => isWhollyPriced) ? known : null,
    knownUsd: known,
    isFloor,
    basis: basisOf(sessions),
    requestsUsd: nanosToUsd(requested),
    reportedUsd: reportedUsd(sessions),
    unattributedUsd: nanosToUsd(unattributed),
    buckets: bucketsOf(sums, unattributed),
    unattributed: unattributedRows(sessions),
  };
};
