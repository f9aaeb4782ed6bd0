import type { Nanos } from '../money.ts';
import type { Request, Tokens } from '../transcript/model.ts';
import { kept } from './kept.ts';
import type { ModelAt } from './model.ts';
import { amountOf, isExact, isOrdinary, nanosOf } from './ordinary.ts';
import { termsKey } from './premiums.ts';
import type { Quote } from './quote.ts';
import type { FindQuote } from './quotes.ts';
import { promptTokens, ratesIn } from './rates.ts';

/** Ordinary responses that one quote prices on whatever model: asked for by the same id, on the same terms. */
type Alike = { readonly requests: readonly Request[]; readonly tokens: Tokens; readonly webSearches: number };

type Sorted = { readonly alike: readonly Alike[]; readonly others: readonly Request[] };

/** Prices one response on a model, the full way; null: a model without a price. */
type PriceOne = (request: Request, on: ModelAt) => Nanos | null;

/** What responses together cost on a model, in nanodollars; null: a model without a price. */
export type SumOn = (on: ModelAt) => Nanos | null;

const sort = (requests: readonly Request[]): Sorted => {
  const byAsked = new Map<string, Map<number, Request[]>>();
  const others: Request[] = [];
  for (const request of requests) {
    const asked = kept(byAsked, request.requestedModel ?? request.model, () => new Map<number, Request[]>());
    if (isOrdinary(request)) kept(asked, termsKey(request.usage), () => []).push(request);
    else others.push(request);
  }
  return { alike: [...byAsked.values()].flatMap((asked) => [...asked.values()].map(together)), others };
};

const together = (requests: readonly Request[]): Alike => {
  const tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };
  let webSearches = 0;
  for (const { usage } of requests) {
    tokens.input += usage.input;
    tokens.output += usage.output;
    tokens.cacheRead += usage.cacheRead;
    tokens.cacheWrite5m += usage.cacheWrite5m;
    tokens.cacheWrite1h += usage.cacheWrite1h;
    webSearches += usage.webSearches;
  }
  return { requests, tokens, webSearches };
};

/** The sum of their tokens at once: only where no tier tells them apart and nothing is rounded. Null: one by one. */
const atOnce = ({ tokens, webSearches }: Alike, { billed, webSearch }: Quote): Nanos | null => {
  if (billed.den !== 1 || billed.tiers.length > 0) return null;
  const amount = amountOf(tokens, billed.rates);
  return isExact(amount, billed.den) ? amount + webSearches * webSearch : null;
};

const oneByOne = ({ requests }: Alike, { billed, webSearch }: Quote, priceOne: (request: Request) => Nanos | null) => {
  let sum = 0;
  for (let index = 0; index < requests.length; index += 1) {
    const request = requests[index];
    if (request === undefined) continue;
    const { usage } = request;
    const amount = amountOf(usage, ratesIn(billed, promptTokens(usage)));
    const nanos = isExact(amount, billed.den)
      ? nanosOf(amount, billed.den) + usage.webSearches * webSearch
      : priceOne(request);
    if (nanos === null) return null;
    sum += nanos;
  }
  return sum;
};

const sumOrNull = <T>(items: readonly T[], nanosFor: (item: T) => Nanos | null): Nanos | null => {
  let sum = 0;
  for (const item of items) {
    const nanos = nanosFor(item);
    if (nanos === null) return null;
    sum += nanos;
  }
  return sum;
};

/** The sum of responses on one model after another. They are sorted once; each sum equals that of `priceOne` over them. */
export const sumOn = (findQuote: FindQuote, priceOne: PriceOne, requests: readonly Request[]): SumOn => {
  const { alike, others } = sort(requests);
  return (on) => {
    const one = (request: Request): Nanos | null => priceOne(request, on);
    const ordinary = sumOrNull(alike, (each) => {
      const quote = each.requests[0] === undefined ? null : findQuote(each.requests[0], on);
      if (quote === null) return sumOrNull(each.requests, one);
      return atOnce(each, quote) ?? oneByOne(each, quote, one);
    });
    const rest = ordinary === null ? null : sumOrNull(others, one);
    return ordinary === null || rest === null ? null : ordinary + rest;
  };
};
