import type { Nanos } from '../../money.ts';
import type { PricedRequest } from '../../pricing/model.ts';
import type { Request, Tokens } from '../../transcript/model.ts';
import { nanosOf, nanosWith, type Prices } from '../breaks/reprice.ts';
import type { ChangeTokens } from '../breaks/rounds.ts';
import { contextTokens } from '../context.ts';

/** Takes the positions `from` to `to` out of a prompt. It holds what was read first, then the writes, then fresh input. */
const withoutSpan = (tokens: Tokens, from: number, to: number): Tokens => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h } = tokens;
  // Later prompts mostly have read all of it.
  if (cacheRead >= to) return { input, output, cacheRead: cacheRead - (to - from), cacheWrite5m, cacheWrite1h };
  const written1h = cacheRead;
  const written5m = written1h + cacheWrite1h;
  const fresh = written5m + cacheWrite5m;
  return {
    input: left(fresh, input, from, to),
    output,
    cacheRead: left(0, cacheRead, from, to),
    cacheWrite5m: left(written5m, cacheWrite5m, from, to),
    cacheWrite1h: left(written1h, cacheWrite1h, from, to),
  };
};

/** What is left of so many tokens from a position on. */
const left = (start: number, count: number, from: number, to: number): number =>
  count - Math.max(0, Math.min(start + count, to) - Math.max(start, from));

/** A prompt of which the cache holds nothing yet: what was read is written, for as long as its own writes. */
const cold = ({ input, output, cacheRead, cacheWrite1h, cacheWrite5m }: Tokens): Tokens =>
  cacheWrite1h > 0
    ? { input, output, cacheRead: 0, cacheWrite5m, cacheWrite1h: cacheWrite1h + cacheRead }
    : { input, output, cacheRead: 0, cacheWrite5m: cacheWrite5m + cacheRead, cacheWrite1h };

/** The context cut back to `keptTokens` behind a request. */
export type Cut = {
  /** The request before the cut. */
  readonly last: Request;
  /** The requests that would have carried less, up to the next compaction. */
  readonly later: readonly PricedRequest[];
  readonly keptTokens: number;
  /** Output of the request that writes the summary; null: there is none, a new session starts. */
  readonly summaryTokens: number | null;
};

/** The request that reads the whole context and writes a summary of it. */
const summaryRequest = (last: Request, output: number): Request => {
  const { cacheRead, cacheWrite5m, cacheWrite1h } = last.usage;
  const isCached = cacheRead + cacheWrite5m + cacheWrite1h > 0;
  const prompt = contextTokens(last);
  const tokens = { input: isCached ? 0 : prompt, cacheRead: isCached ? prompt : 0, cacheWrite5m: 0, cacheWrite1h: 0 };
  return {
    ...last,
    stopReason: null,
    usage: { ...last.usage, ...tokens, output, webSearches: 0, iterations: [] },
  };
};

/**
 * What a cut saves, exactly: each later prompt without what is gone, the first of them cold, against what it cost; less the
 * summary. Null: some price is unknown.
 */
export const savedBy = ({ last, later, keptTokens, summaryTokens }: Cut, prices: Prices): Nanos | null => {
  const fullTokens = contextTokens(last);
  const shorter: ChangeTokens = (tokens) => withoutSpan(tokens, keptTokens, fullTokens);
  const firstShorter: ChangeTokens = (tokens, round) =>
    round === 0 ? cold(shorter(tokens, 0)) : shorter(tokens, round);
  let saved = 0;
  for (let index = 0; index < later.length; index += 1) {
    const turn = later[index];
    if (turn === undefined) continue;
    const after = nanosWith(turn.request, index === 0 ? firstShorter : shorter, prices);
    if (turn.nanos === null || after === null) return null;
    saved += turn.nanos - after;
  }
  const summary = summaryTokens === null ? 0 : nanosOf(summaryRequest(last, summaryTokens), prices);
  return summary === null ? null : saved - summary;
};
