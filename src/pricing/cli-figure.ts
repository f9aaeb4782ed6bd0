import type { Nanos } from '../money.ts';
import type { Request } from '../transcript/model.ts';
import { billOf, type Call } from './bill.ts';
import type { Plan } from './plan.ts';
import { usGeoFactor } from './premiums.ts';
import type { PriceBook } from './price-book.ts';
import { type Part, servingFallback } from './response-parts.ts';

/** Claude Code 2.1.330 prices a model it does not know at this one's rates (`costBasis: "unknown"`); measured. */
const GUESS = 'claude-opus-5-5';

/** The list prices Claude Code takes for a model id. */
export const cliPlanOf = (book: PriceBook, model: string): Plan | null =>
  book.find(model).list ?? book.find(GUESS).list;

/** Claude Code knows no 1-hour rate for what a fallback served; its own types say so. */
const withoutHourWrites = ({ tokens, prompt }: Call): Call => ({
  tokens: { ...tokens, cacheWrite5m: tokens.cacheWrite5m + tokens.cacheWrite1h, cacheWrite1h: 0 },
  prompt,
});

/**
 * What Claude Code 2.1.330 books for a part, in nanodollars: by the requested model, at list prices whatever the user
 * states, without regional premium, batch discount or waived refusals; server-side compaction and declined attempts not at
 * all. Null only if the table lost the model that stands for the unknown ones.
 */
export const cliNanosOf = (book: PriceBook, request: Request, part: Part): Nanos | null => {
  if (part.kind === 'compaction' || part.kind === 'declined') return 0;
  const { at, usage, model, requestedModel } = request;
  const isResponse = part.kind === 'response';
  const plan = cliPlanOf(book, isResponse ? (requestedModel ?? model) : part.model);
  if (plan === null) return null;
  const calls = isResponse && servingFallback(request) !== null ? part.calls.map(withoutHourWrites) : part.calls;
  return billOf(plan, { ...part, calls, at, factor: usGeoFactor(plan, usage.geo, at) }).nanos;
};
