import type { Request } from '../transcript/model.ts';
import { kept } from './kept.ts';
import { termsKey } from './premiums.ts';
import type { PriceBook } from './price-book.ts';
import { type Quote, quoteOf } from './quote.ts';

/** The quote of an ordinary response; null: it has none. */
export type FindQuote = (request: Request) => Quote | null;

type ByTerms = Map<number, Quote | null>;
type ByDay = Map<number | null, ByTerms>;
type ByRequestedModel = Map<string | null, ByDay>;
type ByModel = Map<string, ByRequestedModel>;

const DAY_MS = 86_400_000;

/** Every dated rule starts with a UTC day (`startOfDay`), so the requests of one day share their quotes. */
const dayOf = (at: number | null): number | null => (at === null ? null : Math.floor(at / DAY_MS));

/** Makes each quote once: for a model, the model that was asked for, a day and the terms of the response. */
export const createQuotes = (book: PriceBook): FindQuote => {
  const models: ByModel = new Map();
  return (request) => {
    const requestedModels = kept(models, request.model, (): ByRequestedModel => new Map());
    const days = kept(requestedModels, request.requestedModel, (): ByDay => new Map());
    const terms = kept(days, dayOf(request.at), (): ByTerms => new Map());
    return kept(terms, termsKey(request.usage), () => quoteOf(book, request));
  };
};
