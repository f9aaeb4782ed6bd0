import type { Nanos } from '../money.ts';
import type { Request } from '../transcript/model.ts';
import { webSearchNanos } from './bill.ts';
import { cliPlanOf } from './cli-figure.ts';
import { type Fraction, times } from './fraction.ts';
import { type Plan, periodsOf } from './plan.ts';
import { factorOf, termsOf, usGeoFactor } from './premiums.ts';
import type { PriceBook } from './price-book.ts';
import { type ByBucket, mapPeriod, type Period, periodAt, TOKEN_BUCKETS } from './rates.ts';

/**
 * Rates with every premium and discount in them, as whole numbers: `den` of them are a nanodollar per token. At most one
 * bucket of a tier is no whole nanodollar.
 */
export type ReadyRates = Period<number> & { readonly den: number };

/** All that prices an ordinary response but its token counts. */
export type Quote = {
  /** Canonical id where the table knows the model, else as written. */
  readonly model: string;
  readonly billed: ReadyRates;
  /** By Claude Code's own arithmetic, found when it is first asked for; null: they cannot be made ready. */
  readonly cli: () => ReadyRates | null;
  /** For one search. */
  readonly webSearch: Nanos;
};

/** How many buckets may leave a rest, at most in a tier. */
const restsOf = ({ rates, tiers }: Period<bigint>, { num, den }: Fraction): number => {
  const restsIn = (each: ByBucket<bigint>): number =>
    TOKEN_BUCKETS.filter((bucket) => (each[bucket] * num) % den !== 0n).length;
  return Math.max(restsIn(rates), ...tiers.map((tier) => restsIn(tier.rates)));
};

/** Null where two buckets may leave a rest: then what the line is rounded by has to be apportioned. */
const readyRates = (plan: Plan, { at, usage }: Request, factor: Fraction): ReadyRates | null => {
  const whole = times(plan.scale, factor);
  const { num, den } = whole;
  const period = periodAt(periodsOf(plan, usage.fast), at);
  const rests = den === 1n ? 0 : restsOf(period, whole);
  if (rests > 1) return null;
  // Without a rest nothing is ever rounded, and sums of tokens can be priced at once.
  const by = rests === 0 ? den : 1n;
  const { rates, tiers } = mapPeriod(period, (rate) => Number((rate * num) / by));
  return { at: period.at, rates, tiers, den: Number(den / by) };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Null: a model without a price, or rates that cannot be made ready. */
export const quoteOf = (book: PriceBook, request: Request): Quote | null => {
  const { model, requestedModel, at, usage } = request;
  const { name, planAt } = book.find(model);
  const plan = planAt(at);
  if (plan === null) return null;
  const factor = factorOf(plan, termsOf(book, request, model));
  const billed = readyRates(plan, request, factor);
  const cliRates = (): ReadyRates | null => {
    const cliPlan = cliPlanOf(book, requestedModel ?? model);
    if (cliPlan === null) return null;
    const cliFactor = usGeoFactor(cliPlan, usage.geo, at);
    // Mostly they are the very same, and what is billed is its figure too.
    return cliPlan === plan && cliFactor === factor ? billed : readyRates(cliPlan, request, cliFactor);
  };
  return billed === null ? null : { model: name, billed, cli: once(cliRates), webSearch: webSearchNanos(1, at) };
};
