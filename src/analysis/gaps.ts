import { usdToNanos } from '../money.ts';
import type { PricedRequest, Pricer } from '../pricing/model.ts';
import type { RunTotal, Session, Tokens } from '../transcript/model.ts';
import type { Gap } from './bill.ts';
import type { Booked, ReportedModel } from './booked.ts';
import { priceGap } from './gap-price.ts';
import { NO_TOKENS } from './tokens.ts';

/** A model's gap, with what became of its price. */
export type ModelGap = { readonly gap: Gap; readonly isExplained: boolean };

const NOTHING: Booked = { tokens: NO_TOKENS, webSearches: 0, nanos: 0, requests: [] };

const beyond = (row: Tokens, seen: Tokens, splitKnown: boolean): Tokens => {
  const over = (a: number, b: number): number => Math.max(0, a - b);
  const writes = over(row.cacheWrite5m + row.cacheWrite1h, seen.cacheWrite5m + seen.cacheWrite1h);
  const write1h = splitKnown ? Math.min(writes, over(row.cacheWrite1h, seen.cacheWrite1h)) : 0;
  return {
    input: over(row.input, seen.input),
    output: over(row.output, seen.output),
    cacheRead: over(row.cacheRead, seen.cacheRead),
    cacheWrite5m: writes - write1h,
    cacheWrite1h: write1h,
  };
};

const isEmpty = (tokens: Tokens, webSearches: number): boolean =>
  webSearches === 0 && Object.values(tokens).every((count) => count === 0);

/** What a total shows beyond the requests, model by model and bucket by bucket (R34). */
export const modelGaps = (
  rows: ReadonlyMap<string, ReportedModel>,
  booked: ReadonlyMap<string, Booked>,
  session: Session,
  pricer: Pricer,
): readonly ModelGap[] =>
  [...rows].flatMap(([model, { key, row }]) => {
    const seen = booked.get(model) ?? NOTHING;
    const tokens = beyond(row, seen.tokens, row.splitKnown);
    const webSearches = Math.max(0, row.webSearches - seen.webSearches);
    if (isEmpty(tokens, webSearches)) return [];
    const at = seen.requests.at(-1)?.request.at ?? session.endedAt;
    const price = priceGap({ key, row, booked: seen, tokens, webSearches, at }, pricer);
    return [
      { gap: { model, tokens, webSearches, nanos: price?.nanos ?? null }, isExplained: price?.isExplained ?? true },
    ];
  });

/** The first versions state dollars alone: what they exceed the requests by is all that is known of the gap. */
export const wholeGap = (reported: RunTotal, covered: readonly PricedRequest[]): readonly ModelGap[] => {
  const seen = covered.reduce((sum, { lines }) => sum + (lines[0].cliNanos ?? 0), 0);
  const nanos = usdToNanos(reported.usd) - seen;
  if (nanos <= 0) return [];
  return [{ gap: { model: '', tokens: NO_TOKENS, webSearches: 0, nanos }, isExplained: true }];
};
