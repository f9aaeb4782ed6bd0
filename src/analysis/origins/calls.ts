import type { Request, Tokens } from '../../transcript/model.ts';
import { roundsOf } from '../breaks/rounds.ts';
import { promptTokens } from '../tokens.ts';

/** One prompt sent and answered. A response is one call, or several where the API worked in rounds. */
export type Call = Tokens & { readonly prompt: number };

const callOf = (tokens: Tokens): Call => ({
  input: tokens.input,
  output: tokens.output,
  cacheRead: tokens.cacheRead,
  cacheWrite5m: tokens.cacheWrite5m,
  cacheWrite1h: tokens.cacheWrite1h,
  prompt: promptTokens(tokens),
});

/** The calls behind a response's tokens. They never hold advisors, compaction or declined attempts, which are billed apart (R30). */
export const callsOf = (request: Request): readonly Call[] =>
  request.usage.iterations.length === 0 ? [callOf(request.usage)] : roundsOf(request).map(callOf);
