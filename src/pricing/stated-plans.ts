import { type Fraction, fractionOf, ONE, times } from './fraction.ts';
import { canonicalName, findModel, normaliseModelId } from './model-id.ts';
import type { ModelOverride, PriceOverrides } from './overrides.ts';
import { nanosPerToken, type Plan, planOf, planOfRates, type StatedRates } from './plan.ts';
import { TOKEN_BUCKETS } from './rates.ts';
import { startOfDay, type TableModel } from './table.ts';

/** A plan that the user states, in force from `from` (inclusive) to `to` (exclusive), ms since the epoch. */
export type StatedPlan = {
  readonly from: number;
  readonly to: number;
  readonly plan: Plan;
  /** The model whose prices and window the id takes over. */
  readonly as: TableModel | null;
};

/** The product of the multipliers that are there, exactly. */
export const multiplierOf = (...multipliers: readonly (number | undefined)[]): Fraction =>
  times(
    ONE,
    ...multipliers.filter((multiplier) => multiplier !== undefined).map((multiplier) => fractionOf(multiplier)),
  );

const ratesOf = (override: ModelOverride): StatedRates =>
  Object.fromEntries(
    TOKEN_BUCKETS.flatMap((bucket) => {
      const usd = override[bucket];
      return usd === undefined ? [] : [[bucket, nanosPerToken(usd)]];
    }),
  );

/** A model that only the user knows. Cache rates that are not stated follow the input: 0.1x, 1.25x and 2x of it. */
const ownPlan = ({ input, output, ...cache }: StatedRates, multiplier: Fraction): Plan | null => {
  if (input === undefined || output === undefined) return null;
  const rates = {
    input,
    output,
    cacheRead: times(input, fractionOf(0.1)),
    cacheWrite5m: times(input, fractionOf(1.25)),
    cacheWrite1h: times(input, fractionOf(2)),
    ...cache,
  };
  return planOfRates(rates, multiplier);
};

const statedPlan = (id: string, override: ModelOverride, everyModel: number | undefined): StatedPlan[] => {
  const as = override.as === undefined ? null : findModel(normaliseModelId(override.as).name);
  const model = as ?? findModel(normaliseModelId(id).name);
  const multiplier = multiplierOf(override.multiplier, everyModel);
  const rates = ratesOf(override);
  const plan = model === null ? ownPlan(rates, multiplier) : planOf(model, rates, multiplier);
  if (plan === null) return [];
  const from = override.from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(override.from);
  const to = override.to === undefined ? Number.POSITIVE_INFINITY : startOfDay(override.to);
  return [{ from, to, plan, as }];
};

/** By canonical name, oldest first. */
export type StatedPlans = ReadonlyMap<string, readonly StatedPlan[]>;

/** What the user states. */
export const statedPlans = ({ models, multiplier }: PriceOverrides): StatedPlans =>
  new Map(
    Object.entries(models).map(([id, overrides]) => [
      canonicalName(id),
      [overrides]
        .flat()
        .flatMap((override) => statedPlan(id, override, multiplier))
        .toSorted((a, b) => a.from - b.from),
    ]),
  );

/** The plan that is stated for a time; null: the last one. */
export const planInForce = (plans: readonly StatedPlan[], at: number | null): Plan | null =>
  (at === null ? plans.at(-1) : plans.find(({ from, to }) => from <= at && at < to))?.plan ?? null;
