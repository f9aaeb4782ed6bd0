import { type Nanos, usdToNanos } from '../money.ts';
import type { Tokens } from '../transcript/model.ts';
import { type Fraction, roundHalfUp, times } from './fraction.ts';
import type { BucketNanos } from './model.ts';
import { type Plan, periodsOf } from './plan.ts';
import { type ByBucket, mapBuckets, ratesFor, TOKEN_BUCKETS } from './rates.ts';
import { PRICE_TABLE, startOfDay } from './table.ts';

/** One call of the API: its tokens, and the prompt length in tokens that chooses its tier. */
export type Call = { readonly tokens: Tokens; readonly prompt: number };

/** What is billed as one line: the calls of one model in one response. */
export type Charge = {
  readonly calls: readonly Call[];
  readonly webSearches: number;
  /** Milliseconds since the epoch; null: the latest prices. */
  readonly at: number | null;
  readonly fast: boolean;
  /** Premiums and discounts on all tokens of the line. */
  readonly factor: Fraction;
};

export type Bill = { readonly cost: BucketNanos; readonly nanos: Nanos };

export const NOTHING: Bill = {
  cost: { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0, webSearch: 0 },
  nanos: 0,
};

/** Tokens × rate in the plan's units, before any factor. Each call by the tier of its own prompt. */
const amountsOf = (plan: Plan, { calls, at, fast }: Charge): ByBucket<bigint> => {
  const periods = periodsOf(plan, fast);
  const priced = calls.map(({ tokens, prompt }) => ({ tokens, rates: ratesFor(periods, at, prompt) }));
  return mapBuckets((bucket) =>
    priced.reduce((sum, { tokens, rates }) => sum + BigInt(tokens[bucket]) * rates[bucket], 0n),
  );
};

/**
 * Shares of a line that was multiplied and rounded as a whole. Each bucket is rounded down; the nanodollars that are then
 * missing go to the largest remainders, in the order of `TOKEN_BUCKETS` among equals: the buckets sum to the line.
 */
const apportion = (amounts: ByBucket<bigint>, { num, den }: Fraction, total: bigint): ByBucket<number> => {
  const whole = mapBuckets((bucket) => (amounts[bucket] * num) / den);
  const missing = Number(total - TOKEN_BUCKETS.reduce((sum, bucket) => sum + whole[bucket], 0n));
  if (missing === 0) return mapBuckets((bucket) => Number(whole[bucket]));
  const favoured = TOKEN_BUCKETS.map((bucket) => ({ bucket, rest: (amounts[bucket] * num) % den }))
    .sort((a, b) => Number(b.rest - a.rest))
    .slice(0, missing)
    .map(({ bucket }) => bucket);
  return mapBuckets((bucket) => Number(whole[bucket]) + (favoured.includes(bucket) ? 1 : 0));
};

/**
 * Web searches carry no premium and no discount: $10 per thousand since the day the tool existed.
 * https://platform.claude.com/docs/en/about-claude/pricing
 */
export const webSearchNanos = (searches: number, at: number | null): Nanos => {
  const { usdPerRequest, since } = PRICE_TABLE.webSearch;
  const isFree = searches === 0 || (at !== null && at < startOfDay(since));
  return isFree ? 0 : searches * usdToNanos(usdPerRequest);
};

/** Prices one line exactly: the sum of its tokens is multiplied once and rounded once, half up, to nanodollars. */
export const billOf = (plan: Plan, charge: Charge): Bill => {
  const amounts = amountsOf(plan, charge);
  const factor = times(plan.scale, charge.factor);
  const sum = TOKEN_BUCKETS.reduce((total, bucket) => total + amounts[bucket], 0n);
  const total = roundHalfUp({ num: sum * factor.num, den: factor.den });
  const webSearch = webSearchNanos(charge.webSearches, charge.at);
  return { cost: { ...apportion(amounts, factor, total), webSearch }, nanos: Number(total) + webSearch };
};
