import { type Nanos, usdToNanos } from '../money.ts';
import type { Modifiers, Pricer } from '../pricing/model.ts';
import type { ReportedUsage, Tokens } from '../transcript/model.ts';
import type { Booked } from './booked.ts';
import { NO_TOKENS } from './tokens.ts';

/** Claude Code adds floating-point dollars; ours are exact. */
export const tolerance = (nanos: Nanos): Nanos => 20 + Math.abs(nanos) * 1e-9;

export type GapInput = {
  /** Model id as booked. */
  readonly key: string;
  readonly row: ReportedUsage;
  readonly booked: Booked;
  readonly tokens: Tokens;
  readonly webSearches: number;
  /** Time the gap is priced at, ms since the epoch. */
  readonly at: number | null;
};

export type GapPrice = { readonly nanos: Nanos; readonly isExplained: boolean };

/** What a call in the gap may have been: like the model's other requests first, then any other way. */
const ways = ({ booked, row, tokens }: GapInput): readonly { modifiers: Modifiers; tokens: Tokens }[] => {
  const usages = booked.requests.map(({ request }) => request.usage);
  const allFast = usages.length > 0 && usages.every((usage) => usage.fast);
  const allUs = usages.length > 0 && usages.every((usage) => usage.geo === 'us');
  const splits = row.splitKnown ? [tokens] : [tokens, asHourWrites(tokens)];
  const likely = mostlyHourWrites(booked) ? [...splits].reverse() : splits;
  return likely.flatMap((split) =>
    [allFast, !allFast].flatMap((fast) =>
      [allUs, !allUs].map((us) => ({ modifiers: { fast, geo: us ? 'us' : null, serviceTier: null }, tokens: split })),
    ),
  );
};

const PLAIN: Modifiers = { fast: false, geo: null, serviceTier: null };

const asHourWrites = (tokens: Tokens): Tokens => ({
  ...tokens,
  cacheWrite5m: 0,
  cacheWrite1h: tokens.cacheWrite5m + tokens.cacheWrite1h,
});

const mostlyHourWrites = ({ tokens }: Booked): boolean => tokens.cacheWrite1h > tokens.cacheWrite5m;

/**
 * Prices what Claude Code's totals show beyond the requests. Its dollars for the gap (its figure minus what it makes of the
 * requests) tell which of the ways the tokens can have been billed it was: fast or not, US or not, 5m or 1h writes, which
 * prompt-length tier. Where they fit none, its price is wrong and its tokens are right: list price, and said so. Regional
 * premiums, which it never counts, come on top of the tokens. Null: unknown model.
 */
export const priceGap = (input: GapInput, pricer: Pricer): GapPrice | null => {
  const target = usdToNanos(input.row.costUsd) - input.booked.nanos;
  const prices = ways(input).flatMap(({ modifiers, tokens }) => {
    const price = pricer.priceTokens(input.key, tokens, input.webSearches, input.at, modifiers);
    return price === null ? [] : [price];
  });
  const [first] = prices;
  if (first === undefined) return null;
  if (input.row.basis === 'managed') return { nanos: first.nanos, isExplained: true };
  const exact = prices.find((price) => Math.abs(price.cliNanos - target) <= tolerance(target));
  if (exact !== undefined) return { nanos: exact.nanos, isExplained: true };
  const fee = pricer.priceTokens(input.key, NO_TOKENS, input.webSearches, input.at, PLAIN)?.nanos ?? 0;
  const premium = first.cliNanos === fee ? 1 : (first.nanos - fee) / (first.cliNanos - fee);
  const low = Math.min(...prices.map((price) => price.cliNanos));
  const high = Math.max(
    ...prices.map((price) => Math.max(price.cliNanos, (price.highestTierNanos - fee) / premium + fee)),
  );
  // Several calls of different kinds: its dollars lie between the cheapest and the dearest way.
  const isMixture = target >= low - tolerance(target) && target <= high + tolerance(target);
  return isMixture
    ? { nanos: Math.round((target - fee) * premium) + fee, isExplained: true }
    : { nanos: first.nanos, isExplained: false };
};
