import type { Nanos } from '../money.ts';
import type { Request, Tokens } from '../transcript/model.ts';
import { type Alike, type Sorted, sortAlike } from './alike.ts';
import type { ModelAt, MoveTokens, Together } from './model.ts';
import { amountOf, isExact, ordinaryNanos } from './ordinary.ts';
import type { Quote } from './quote.ts';
import type { FindQuote } from './quotes.ts';
import { promptTokens, ratesIn } from './rates.ts';

/** Prices one response on a model, the full way; null: a model without a price. */
type PriceOn = (request: Request, on: ModelAt) => Nanos | null;

type PriceOne = (request: Request) => Nanos | null;

/** Sums of the same responses in other ways. They are sorted once; each sum equals that of pricing one after the other. */
export const together = (findQuote: FindQuote, priceOn: PriceOn, requests: readonly Request[]): Together => {
  const sorted = sortAlike(requests);
  return {
    on: (other) =>
      sumOf(
        findQuote,
        sorted,
        other,
        null,
        (request) => ordinaryNanos(findQuote, request, request.usage, other) ?? priceOn(request, other),
      ),
    with: (move, one) => sumOf(findQuote, sorted, null, move, one),
  };
};

const sumOf = (
  findQuote: FindQuote,
  { alike, others }: Sorted,
  on: ModelAt | null,
  move: MoveTokens | null,
  one: PriceOne,
): Nanos | null => {
  let sum: Nanos | null = others.length === 0 ? 0 : eachOf(others, one);
  for (const each of alike) {
    const tokens = move === null ? each.tokens : move(each.tokens);
    const nanos = atOnce(each, tokens, findQuote(each.first, on)) ?? eachOf(each.requests, one);
    if (sum === null || nanos === null) return null;
    sum += nanos;
  }
  return sum;
};

/** Alike responses with these tokens together. Null: something is rounded or has no quote, so it takes them one by one. */
const atOnce = ({ first, webSearches }: Alike, tokens: Tokens, quote: Quote | null): Nanos | null => {
  if (quote === null || quote.billed.den !== 1) return null;
  const amount = amountOf(tokens, ratesIn(quote.billed, promptTokens(first.usage)));
  return isExact(amount, 1) ? amount + webSearches * quote.webSearch : null;
};

const eachOf = (requests: readonly Request[], one: PriceOne): Nanos | null => {
  let sum = 0;
  for (const request of requests) {
    const nanos = one(request);
    if (nanos === null) return null;
    sum += nanos;
  }
  return sum;
};
