import type { Request } from '../transcript/model.ts';
import { billOf } from './bill.ts';
import { cliPlanOf } from './cli-figure.ts';
import type { ModelAt, Pricer } from './model.ts';
import { onModel } from './on-model.ts';
import { ordinaryNanos, priceOrdinary } from './ordinary.ts';
import type { PriceOverrides } from './overrides.ts';
import { factorOf, isRegional, type Terms, usGeoFactor } from './premiums.ts';
import { createPriceBook, type PriceBook } from './price-book.ts';
import { priceRequest } from './price-request.ts';
import { createQuotes } from './quotes.ts';
import { PRICE_TABLE } from './table.ts';
import { together } from './together.ts';

export type PricerOptions = {
  readonly overrides: PriceOverrides | null;
  /** Where requests went whose model ids do not say. Null, empty or `global`: no premium. */
  readonly cloudRegion: string | null;
};

const NO_OVERRIDES: PriceOverrides = { models: {} };

const priceTokens =
  (book: PriceBook): Pricer['priceTokens'] =>
  (model, tokens, webSearches, at, { fast, geo, serviceTier }) => {
    const { region, planAt } = book.find(model);
    const plan = planAt(at);
    const cliPlan = cliPlanOf(book, model);
    if (plan === null || cliPlan === null) return null;
    const terms: Terms = { geo, serviceTier, regional: isRegional([region], book.cloudRegion), at };
    const charge = (prompt: number) => ({ calls: [{ tokens, prompt }], webSearches, at, fast });
    const factor = factorOf(plan, terms);
    return {
      nanos: billOf(plan, { ...charge(0), factor }).nanos,
      cliNanos: billOf(cliPlan, { ...charge(0), factor: usGeoFactor(cliPlan, geo, at) }).nanos,
      highestTierNanos: billOf(plan, { ...charge(Number.POSITIVE_INFINITY), factor }).nanos,
    };
  };

/**
 * Prices responses by the list prices of their day, or by what the user states instead. Amounts are nanodollars, and exact
 * up to a line's single rounding, whichever way they are found. Token counts are whole numbers ≥ 0, as the reader makes
 * them; unknown models get null, never a guess.
 * https://platform.claude.com/docs/en/about-claude/pricing
 */
export const createPricer = ({ overrides, cloudRegion }: PricerOptions): Pricer => {
  const stated = overrides ?? NO_OVERRIDES;
  const book = createPriceBook(stated, cloudRegion);
  const findQuote = createQuotes(book);
  const price: Pricer['price'] = (request) => priceOrdinary(findQuote, request) ?? priceRequest(book, request);
  const priceOn = (request: Request, on: ModelAt) => price(onModel(request, on)).nanos;
  return {
    asOf: PRICE_TABLE.asOf,
    hasOverrides: Object.keys(stated.models).length > 0 || stated.multiplier !== undefined,
    price,
    together: (requests) => together(findQuote, priceOn, requests),
    quickNanos: (request, tokens) => ordinaryNanos(findQuote, request, tokens, null),
    priceTokens: priceTokens(book),
    facts: (model) => book.find(model).facts,
  };
};
