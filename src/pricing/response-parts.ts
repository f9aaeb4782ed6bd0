import type { Iteration, Request, Tokens } from '../transcript/model.ts';
import type { Call } from './bill.ts';
import type { PriceLine } from './model.ts';
import { canonicalName } from './model-id.ts';
import { promptTokens, TOKEN_BUCKETS } from './rates.ts';

/** What one model did for a response, before prices. */
export type Part = {
  readonly kind: PriceLine['kind'];
  /** Model id as written: the one that is billed. */
  readonly model: string;
  readonly tokens: Tokens;
  readonly calls: readonly Call[];
  readonly webSearches: number;
  readonly fast: boolean;
};

const callOf = (tokens: Tokens): Call => ({ tokens, prompt: promptTokens(tokens) });

const sumTo = (parts: readonly Tokens[], whole: Tokens): boolean =>
  TOKEN_BUCKETS.every((bucket) => parts.reduce((sum, part) => sum + part[bucket], 0) === whole[bucket]);

/** The fallback that served the response in the end, if the requested model declined. */
export const servingFallback = ({ usage }: Request): Iteration | null =>
  usage.iterations.findLast(({ kind }) => kind === 'fallback') ?? null;

/**
 * The response's own tokens. Iterations of the serving model that sum to them are the calls the API made, each with a tier
 * of its own; otherwise the response counts as one call.
 */
const responsePart = (request: Request, model: string, attempts: readonly Iteration[]): Part => ({
  kind: 'response',
  model,
  tokens: request.usage,
  calls: sumTo(attempts, request.usage) ? attempts.map(callOf) : [callOf(request.usage)],
  webSearches: request.usage.webSearches,
  fast: request.usage.fast,
});

const extraPart = (request: Request, kind: Part['kind'], tokens: Iteration): Part => ({
  kind,
  model: tokens.model ?? request.model,
  tokens,
  calls: [callOf(tokens)],
  webSearches: 0,
  // The response's speed is that of the model that was asked; nothing says that an advisor runs fast.
  fast: kind !== 'advisor' && request.usage.fast,
});

/**
 * Splits a response into what is billed (R30): its own tokens at the model that served it; advisors and server-side
 * compaction, which the response's tokens do not hold; and attempts of other models that were cut after some output.
 * Attempts that declined before any output cost nothing.
 * https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
 */
export const partsOf = (request: Request): readonly [Part, ...Part[]] => {
  const { iterations } = request.usage;
  const fallback = servingFallback(request);
  const serving = fallback?.model ?? request.model;
  const isServing = ({ model }: Iteration) =>
    fallback === null || canonicalName(model ?? request.model) === canonicalName(serving);
  const attempts = iterations.filter(({ kind }) => kind === 'message' || kind === 'fallback');
  const declined = attempts.filter((attempt) => !isServing(attempt) && attempt.output > 0);
  return [
    responsePart(request, serving, attempts.filter(isServing)),
    ...declined.map((attempt) => extraPart(request, 'declined', attempt)),
    ...iterations.flatMap((iteration) =>
      iteration.kind === 'advisor' || iteration.kind === 'compaction'
        ? [extraPart(request, iteration.kind, iteration)]
        : [],
    ),
  ];
};
