import type { Nanos } from '../money.ts';
import type { Request } from '../transcript/model.ts';
import { type Bill, billOf, NOTHING } from './bill.ts';
import { cliNanosOf, cliPlanOf } from './cli-figure.ts';
import type { PricedRequest, PriceLine, Pricer } from './model.ts';
import type { PriceOverrides } from './overrides.ts';
import type { Plan } from './plan.ts';
import { factorOf, isRegional, type Terms, usGeoFactor } from './premiums.ts';
import { createPriceBook, type PriceBook } from './price-book.ts';
import { mapBuckets } from './rates.ts';
import { type Part, partsOf } from './response-parts.ts';
import { PRICE_TABLE, startOfDay } from './table.ts';

export type PricerOptions = {
  readonly overrides: PriceOverrides | null;
  /** Where requests went whose model ids do not say. Null, empty or `global`: no premium. */
  readonly cloudRegion: string | null;
};

const NO_OVERRIDES: PriceOverrides = { models: {} };

/**
 * A refusal before any output costs nothing, though its tokens are in the usage; some categories are billed since
 * 2026-09-24. https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
 */
const isUnbilledRefusal = ({ stopReason, refusalCategory, usage, at }: Request): boolean => {
  if (stopReason !== 'refusal' || usage.output > 0) return false;
  const { billedSince, billedCategories } = PRICE_TABLE.refusals;
  const isBilled = refusalCategory !== null && billedCategories.includes(refusalCategory);
  return !isBilled || (at !== null && at < startOfDay(billedSince));
};

const priceLine = (book: PriceBook, cloudRegion: string | null, request: Request, part: Part): PriceLine => {
  const { at, usage, model, requestedModel } = request;
  const listing = book.find(part.model);
  const plan = listing.planAt(at);
  const ids = [part.model, model, ...(requestedModel === null ? [] : [requestedModel])];
  const regional = isRegional(
    ids.map((id) => book.find(id).region),
    cloudRegion,
  );
  const terms: Terms = { geo: usage.geo, serviceTier: usage.serviceTier, regional, at };
  const isFree = part.kind === 'response' && isUnbilledRefusal(request);
  const bill = (known: Plan): Bill =>
    isFree ? NOTHING : billOf(known, { ...part, at, factor: factorOf(known, terms) });
  const { cost, nanos } = plan === null ? { cost: null, nanos: null } : bill(plan);
  return {
    kind: part.kind,
    model: listing.name,
    tokens: mapBuckets((bucket) => part.tokens[bucket]),
    webSearches: part.webSearches,
    cost,
    nanos,
    cliNanos: cliNanosOf(book, request, part),
  };
};

const sumOrNull = (lines: readonly PriceLine[]): Nanos | null =>
  lines.reduce<Nanos | null>((sum, { nanos }) => (sum === null || nanos === null ? null : sum + nanos), 0);

const priceRequest = (book: PriceBook, cloudRegion: string | null, request: Request): PricedRequest => {
  const [first, ...rest] = partsOf(request);
  const price = (part: Part) => priceLine(book, cloudRegion, request, part);
  const lines = [price(first), ...rest.map(price)] as const;
  return { request, lines, nanos: sumOrNull(lines) };
};

const priceTokens =
  (book: PriceBook, cloudRegion: string | null): Pricer['priceTokens'] =>
  (model, tokens, webSearches, at, { fast, geo, serviceTier }) => {
    const { region, planAt } = book.find(model);
    const plan = planAt(at);
    const cliPlan = cliPlanOf(book, model);
    if (plan === null || cliPlan === null) return null;
    const terms: Terms = { geo, serviceTier, regional: isRegional([region], cloudRegion), at };
    const charge = (prompt: number) => ({ calls: [{ tokens, prompt }], webSearches, at, fast });
    const factor = factorOf(plan, terms);
    return {
      nanos: billOf(plan, { ...charge(0), factor }).nanos,
      cliNanos: billOf(cliPlan, { ...charge(0), factor: usGeoFactor(cliPlan, geo, at) }).nanos,
      highestTierNanos: billOf(plan, { ...charge(Number.POSITIVE_INFINITY), factor }).nanos,
    };
  };

/**
 * Prices responses by the list prices of their day, or by what the user states instead. Amounts are nanodollars and exact:
 * no floating point between the tokens and a line's single rounding. Token counts are whole numbers ≥ 0, as the reader
 * makes them; unknown models get null, never a guess.
 * https://platform.claude.com/docs/en/about-claude/pricing
 */
export const createPricer = ({ overrides, cloudRegion }: PricerOptions): Pricer => {
  const { models, multiplier } = overrides ?? NO_OVERRIDES;
  const book = createPriceBook({ models, multiplier });
  return {
    asOf: PRICE_TABLE.asOf,
    hasOverrides: Object.keys(models).length > 0 || multiplier !== undefined,
    price: (request) => priceRequest(book, cloudRegion, request),
    priceTokens: priceTokens(book, cloudRegion),
    facts: (model) => book.find(model).facts,
  };
};
