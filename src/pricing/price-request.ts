import type { Nanos } from '../money.ts';
import type { Request } from '../transcript/model.ts';
import { type Bill, billOf, NOTHING } from './bill.ts';
import { cliNanosOf } from './cli-figure.ts';
import type { PricedRequest, PriceLine } from './model.ts';
import type { Plan } from './plan.ts';
import { factorOf, termsOf } from './premiums.ts';
import type { PriceBook } from './price-book.ts';
import { mapBuckets } from './rates.ts';
import { type Part, partsOf } from './response-parts.ts';
import { PRICE_TABLE, startOfDay } from './table.ts';

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

const priceLine = (book: PriceBook, request: Request, part: Part): PriceLine => {
  const { at } = request;
  const listing = book.find(part.model);
  const plan = listing.planAt(at);
  const isFree = part.kind === 'response' && isUnbilledRefusal(request);
  const bill = (known: Plan): Bill =>
    isFree ? NOTHING : billOf(known, { ...part, at, factor: factorOf(known, termsOf(book, request, part.model)) });
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

/** Prices any response, line by line. */
export const priceRequest = (book: PriceBook, request: Request): PricedRequest => {
  const [first, ...rest] = partsOf(request);
  const price = (part: Part) => priceLine(book, request, part);
  const lines = [price(first), ...rest.map(price)] as const;
  return { request, lines, nanos: sumOrNull(lines) };
};
