import type { Tokens } from '../transcript/model.ts';

/** The buckets that hold tokens, in the order in which leftover nanodollars are handed out. */
export const TOKEN_BUCKETS = ['input', 'output', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h'] as const;

export type TokenBucket = (typeof TOKEN_BUCKETS)[number];

/** One value for each token bucket. */
export type ByBucket<T> = Readonly<Record<TokenBucket, T>>;

export const mapBuckets = <T>(value: (bucket: TokenBucket) => T): ByBucket<T> => ({
  input: value('input'),
  output: value('output'),
  cacheRead: value('cacheRead'),
  cacheWrite5m: value('cacheWrite5m'),
  cacheWrite1h: value('cacheWrite1h'),
});

/** Rates for prompts longer than `abovePromptTokens`. They hold for every token of such a request, output too. */
export type Tier<T> = { readonly abovePromptTokens: number; readonly rates: ByBucket<T> };

/** Rates from a time on. Periods of a model follow each other without a gap; `at` is the start, ms since the epoch. */
export type Period<T> = { readonly at: number; readonly rates: ByBucket<T>; readonly tiers: readonly Tier<T>[] };

/** The same period with every rate, of every tier, made into something else. */
export const mapPeriod = <A, B>(period: Period<A>, change: (rate: A, bucket: TokenBucket) => B): Period<B> => {
  const changed = (rates: ByBucket<A>) => mapBuckets((bucket) => change(rates[bucket], bucket));
  return {
    at: period.at,
    rates: changed(period.rates),
    tiers: period.tiers.map((tier) => ({ abovePromptTokens: tier.abovePromptTokens, rates: changed(tier.rates) })),
  };
};

/** At least one, oldest first. */
export type Periods<T> = readonly [Period<T>, ...Period<T>[]];

/** Prompt of a request in tokens: what the tier is chosen by. */
export const promptTokens = (tokens: Tokens): number =>
  tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;

/** The period in force. `at` null: the latest; before the first: the first. */
export const periodAt = <T>(periods: Periods<T>, at: number | null): Period<T> =>
  periods.findLast((period) => at === null || period.at <= at) ?? periods[0];

/** The rates for a prompt of this many tokens. A prompt of exactly the limit is below the tier. */
export const ratesIn = <T>({ rates, tiers }: Period<T>, prompt: number): ByBucket<T> => {
  let chosen = rates;
  for (let index = 0; index < tiers.length; index += 1) {
    const tier = tiers[index];
    if (tier !== undefined && prompt > tier.abovePromptTokens) chosen = tier.rates;
  }
  return chosen;
};

/** The rates of one request. */
export const ratesFor = <T>(periods: Periods<T>, at: number | null, prompt: number): ByBucket<T> =>
  ratesIn(periodAt(periods, at), prompt);
