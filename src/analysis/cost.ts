import { nanosToUsd } from '../money.ts';
import type { BucketNanos, PricedRequest } from '../pricing/model.ts';
import type { Tokens } from '../transcript/model.ts';
import { gapNanos, isWhollyPriced, knownNanos, type SessionBill } from './bill.ts';
import { addTokens, NO_TOKENS } from './booked.ts';
import type { Basis, Buckets, Cost, UnattributedRow } from './report.ts';
import { sharesOf } from './shares.ts';

const NO_COST: BucketNanos = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0, webSearch: 0 };

type Sums = { tokens: Tokens; webSearches: number; nanos: BucketNanos };

const sumLines = (requests: readonly PricedRequest[]): Sums => {
  const sums: Sums = { tokens: NO_TOKENS, webSearches: 0, nanos: NO_COST };
  for (const { lines } of requests) {
    for (const { tokens, webSearches, cost } of lines) {
      sums.tokens = addTokens(sums.tokens, tokens);
      sums.webSearches += webSearches;
      if (cost !== null) sums.nanos = { ...addTokens(sums.nanos, cost), webSearch: sums.nanos.webSearch + cost.webSearch };
    }
  }
  return sums;
};

const bucketsOf = ({ tokens, webSearches, nanos }: Sums, unattributed: number): Buckets => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch } = nanos;
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
const unattributedRows = (bills: readonly SessionBill[]): readonly UnattributedRow[] => {
  const rows = new Map<string, { tokens: Tokens; webSearches: number; nanos: number | null }>();
  for (const gap of bills.flatMap((bill) => bill.gaps)) {
    const known = rows.get(gap.model);
    const nanos = known === undefined ? gap.nanos : known.nanos === null || gap.nanos === null ? null : known.nanos + gap.nanos;
    const tokens = addTokens(known?.tokens ?? NO_TOKENS, gap.tokens);
    rows.set(gap.model, { tokens, webSearches: (known?.webSearches ?? 0) + gap.webSearches, nanos });
  }
  return [...rows]
    .sort(([, a], [, b]) => (b.nanos ?? -1) - (a.nanos ?? -1))
    .map(([model, { tokens, webSearches, nanos }]) => ({ model, tokens, webSearches, usd: nanos === null ? null : nanosToUsd(nanos) }));
};

const basisOf = (bills: readonly SessionBill[]): Basis => {
  const raised = bills.filter((bill) => bill.gaps.length > 0 || bill.isManaged).map((bill) => bill.session.reported?.source);
  if (raised.length === 0) return 'requests';
  return raised.includes('cost-state') ? 'cost-state' : 'result';
};

const reportedUsd = (bills: readonly SessionBill[]): number | null => {
  const figures = bills.flatMap(({ session }) => session.reported?.usd ?? []);
  return figures.length === 0 ? null : figures.reduce((sum, usd) => sum + usd, 0);
};

/** The bill of the run: priced requests plus what only Claude Code's totals show. */
export const costOf = (bills: readonly SessionBill[], isFloor: boolean): Cost => {
  const requests = bills.flatMap((bill) => bill.requests);
  const unattributed = bills.reduce((sum, bill) => sum + gapNanos(bill.gaps), 0);
  const requested = knownNanos(requests);
  const known = nanosToUsd(requested + unattributed);
  return {
    totalUsd: bills.every(isWhollyPriced) ? known : null,
    knownUsd: known,
    isFloor,
    basis: basisOf(bills),
    requestsUsd: nanosToUsd(requested),
    reportedUsd: reportedUsd(bills),
    unattributedUsd: nanosToUsd(unattributed),
    buckets: bucketsOf(sumLines(requests), unattributed),
    unattributed: unattributedRows(bills),
  };
};
