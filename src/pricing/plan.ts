import { type Fraction, fractionOf, ONE, times } from './fraction.ts';
import { type ByBucket, mapPeriod, type Period, type Periods, TOKEN_BUCKETS } from './rates.ts';
import { startOfDay, type TableModel, type TablePeriod } from './table.ts';

/** Everything that prices a model's tokens, ready to multiply: nanodollars = tokens × rate × `scale`. */
export type Plan = {
  readonly periods: Periods<bigint>;
  /** Null: the model has no fast mode. */
  readonly fastPeriods: Periods<bigint> | null;
  /** 1 at list prices. Holds a user's discount, and the denominator of rates that are no whole nanodollars. */
  readonly scale: Fraction;
  readonly inferenceGeo: boolean;
  readonly regionalPremium: boolean;
};

/** The periods of a response's speed; a model without a fast mode has one speed. */
export const periodsOf = (plan: Plan, fast: boolean): Periods<bigint> =>
  (fast ? plan.fastPeriods : null) ?? plan.periods;

/** Rates that take the place of the table's, in nanodollars per token. */
export type StatedRates = Partial<ByBucket<Fraction>>;

/** A rate in USD per million tokens as nanodollars per token: a thousand times the number. */
export const nanosPerToken = (usdPerMillion: number): Fraction => fractionOf(usdPerMillion, 3);

const fromTable = (period: TablePeriod): Period<number> => ({
  at: startOfDay(period.from),
  rates: period.rates,
  tiers: period.tiers ?? [],
});

/** Denominators are powers of ten: of any two, one divides the other. */
const commonDenominator = (periods: readonly Period<Fraction>[]): bigint =>
  periods
    .flatMap(({ rates, tiers }) => [rates, ...tiers.map((tier) => tier.rates)])
    .flatMap((rates) => TOKEN_BUCKETS.map((bucket) => rates[bucket].den))
    .reduce((common, den) => (common % den === 0n ? common : den), 1n);

const NO_PERIOD = 'a model without a price period';

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

const compile = (standard: readonly Period<Fraction>[], fast: readonly Period<Fraction>[], multiplier: Fraction) => {
  const common = commonDenominator([...standard, ...fast]);
  const whole = (period: Period<Fraction>) => mapPeriod(period, ({ num, den }) => (num * common) / den);
  const periods = standard.map(whole);
  const fastPeriods = fast.map(whole);
  if (!isFilled(periods)) throw new RangeError(NO_PERIOD);
  return {
    periods,
    fastPeriods: isFilled(fastPeriods) ? fastPeriods : null,
    scale: times(multiplier, { num: 1n, den: common }),
  };
};

/**
 * The plan of a model of the table. A stated rate takes the place of the table's in every period, tier and speed: it is
 * the user's final word for that bucket.
 */
export const planOf = (model: TableModel, stated: StatedRates = {}, multiplier: Fraction = ONE): Plan => {
  const exact = (period: TablePeriod) =>
    mapPeriod(fromTable(period), (usd, bucket) => stated[bucket] ?? nanosPerToken(usd));
  return {
    ...compile(model.periods.map(exact), (model.fastPeriods ?? []).map(exact), multiplier),
    inferenceGeo: model.inferenceGeo,
    regionalPremium: model.regionalPremium,
  };
};

/** A rate of the table is a whole number of nanodollars per token; a test holds it to that. */
const wholeNanos = (usdPerMillion: number): bigint => BigInt(Math.round(usdPerMillion * 1000));

/** What `planOf` gives for a model nothing is stated for, the short way: there is nothing to make whole. */
export const listPlanOf = ({ periods, fastPeriods = [], inferenceGeo, regionalPremium }: TableModel): Plan => {
  const whole = (period: TablePeriod) => mapPeriod(fromTable(period), wholeNanos);
  const standard = periods.map(whole);
  const fast = fastPeriods.map(whole);
  if (!isFilled(standard)) throw new RangeError(NO_PERIOD);
  return { periods: standard, fastPeriods: isFilled(fast) ? fast : null, scale: ONE, inferenceGeo, regionalPremium };
};

/** The plan of a model that only the user knows: one price for all times, sizes, speeds and places. */
export const planOfRates = (rates: ByBucket<Fraction>, multiplier: Fraction): Plan => ({
  ...compile([{ at: 0, rates, tiers: [] }], [], multiplier),
  inferenceGeo: false,
  regionalPremium: false,
});
