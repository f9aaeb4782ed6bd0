import type { Request } from '../transcript/model.ts';
import { kept } from './kept.ts';
import type { ModelAt } from './model.ts';
import { onModel } from './on-model.ts';
import { termsKey } from './premiums.ts';
import type { PriceBook } from './price-book.ts';
import { type Quote, quoteOf } from './quote.ts';

/** The quote of an ordinary response, as it was or on another model; null: it has none. */
export type FindQuote = (request: Request, on: ModelAt | null) => Quote | null;

type ByTerms = Map<number, Quote | null>;
type ByDay = Map<number | null, ByTerms>;
type ByRequestedModel = Map<string | null, ByDay>;
type ByModel = Map<string, ByRequestedModel>;

/** A quote with all that chose it. */
type Found = {
  readonly model: string;
  readonly requested: string | null;
  readonly day: number | null;
  readonly terms: number;
  readonly quote: Quote | null;
};

const DAY_MS = 86_400_000;

/** Every dated rule starts with a UTC day (`startOfDay`), so the requests of one day share their quotes. */
export const dayOf = (at: number | null): number | null => (at === null ? null : Math.floor(at / DAY_MS));

/** Makes each quote once: for a model, the model that was asked for, a day and the terms of the response. */
export const createQuotes = (book: PriceBook): FindQuote => {
  const models: ByModel = new Map();
  const make = (request: Request, model: string, requested: string | null, day: number | null): Quote | null => {
    const requestedModels = kept(models, model, (): ByRequestedModel => new Map());
    const days = kept(requestedModels, requested, (): ByDay => new Map());
    const terms = kept(days, day, (): ByTerms => new Map());
    return kept(terms, termsKey(request.usage), () => quoteOf(book, request));
  };
  let last: Found | null = null;
  return (request, on) => {
    const model = on === null ? request.model : on.model;
    const requested = on === null ? request.requestedModel : (request.requestedModel ?? request.model);
    const day = dayOf(on === null ? request.at : on.at);
    const terms = termsKey(request.usage);
    // A request is mostly like the one before it.
    if (last?.model === model && last.requested === requested && last.day === day && last.terms === terms) {
      return last.quote;
    }
    const known = models.get(model)?.get(requested)?.get(day)?.get(terms);
    const quote =
      known === undefined ? make(on === null ? request : onModel(request, on), model, requested, day) : known;
    last = { model, requested, day, terms, quote };
    return quote;
  };
};
