import type { Nanos } from '../../money.ts';
import type { Request, Tokens } from '../../transcript/model.ts';
import type { Prices } from '../breaks/priced-thread.ts';
import { mapRounds } from '../breaks/rounds.ts';
import { contextTokens } from '../context.ts';

/** Takes the positions `from` to `to` out of a prompt. It holds what was read first, then the writes, then fresh input. */
const withoutSpan = (tokens: Tokens, from: number, to: number): Tokens => {
  let start = 0;
  const left = (count: number): number => {
    const end = start + count;
    const overlap = Math.max(0, Math.min(end, to) - Math.max(start, from));
    start = end;
    return count - overlap;
  };
  const cacheRead = left(tokens.cacheRead);
  const cacheWrite1h = left(tokens.cacheWrite1h);
  const cacheWrite5m = left(tokens.cacheWrite5m);
  return { ...tokens, cacheRead, cacheWrite1h, cacheWrite5m, input: left(tokens.input) };
};

/** A prompt of which the cache holds nothing yet: what was read is written, for as long as its own writes. */
const cold = (tokens: Tokens): Tokens => {
  const { cacheRead, cacheWrite1h, cacheWrite5m } = tokens;
  return cacheWrite1h > 0
    ? { ...tokens, cacheRead: 0, cacheWrite1h: cacheWrite1h + cacheRead }
    : { ...tokens, cacheRead: 0, cacheWrite5m: cacheWrite5m + cacheRead };
};

/** The context cut back to `keptTokens` behind a request. */
export type Cut = {
  /** The request before the cut. */
  readonly last: Request;
  /** The requests that would have carried less, up to the next compaction. */
  readonly later: readonly Request[];
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
  let saved = 0;
  for (const [index, request] of later.entries()) {
    const shorter = mapRounds(request, (tokens, round) => {
      const rest = withoutSpan(tokens, keptTokens, fullTokens);
      return index === 0 && round === 0 ? cold(rest) : rest;
    });
    const before = prices.price(request).nanos;
    const after = prices.price(shorter).nanos;
    if (before === null || after === null) return null;
    saved += before - after;
  }
  const summary = summaryTokens === null ? 0 : prices.price(summaryRequest(last, summaryTokens)).nanos;
  return summary === null ? null : saved - summary;
};
