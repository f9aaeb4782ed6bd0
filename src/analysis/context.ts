import type { Pricer } from '../pricing/model.ts';
import type { Request, Session, Thread, Tokens, Usage } from '../transcript/model.ts';
import type { Context } from './report.ts';
import type { ThreadSums } from './thread-sums.ts';
import { promptTokens } from './tokens.ts';
import { windowOf } from './window.ts';

/**
 * Context of a request in tokens: input, cache read and cache write. Where the API worked in several rounds, the last
 * round's prompt is the context; the response's own counts are their sum (R41).
 */
export const contextTokens = ({ usage }: Request): number =>
  promptTokens(usage.iterations.length === 0 ? usage : (lastRound(usage) ?? usage));

const cachedTokens = ({ cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): number =>
  cacheRead + cacheWrite5m + cacheWrite1h;

/** Null: the response had but one round, or its rounds do not say what of their prompts was cached. */
const lastRound = (usage: Usage): Tokens | null => {
  if (usage.iterations.some(({ kind }) => kind === 'fallback')) return null;
  const rounds = usage.iterations.filter(({ kind }) => kind === 'message');
  const last = rounds.at(-1);
  if (last === undefined || promptTokens(last) === 0) return null;
  const cached = rounds.reduce((sum, round) => sum + cachedTokens(round), 0);
  return cachedTokens(last) > 0 || cached === cachedTokens(usage) ? last : null;
};

/** Largest context of a thread and its turn, counted from 1; 0 and 0 without requests. */
export const peakOf = ({ requests }: Thread): { readonly tokens: number; readonly turn: number } => {
  let tokens = 0;
  let turn = 0;
  for (let index = 0; index < requests.length; index += 1) {
    const request = requests[index];
    const context = request === undefined ? 0 : contextTokens(request);
    if (context <= tokens) continue;
    tokens = context;
    turn = index + 1;
  }
  return { tokens, turn };
};

/** A session's context: its main thread, and the largest of any of its threads. Null: no such request. */
export type ContextSummary = {
  readonly main: Omit<Context, 'peakAnyThreadTokens'> | null;
  readonly anyPeakTokens: number | null;
};

export const contextOf = (session: Session, threads: readonly ThreadSums[], pricer: Pricer): ContextSummary => {
  const anyPeakTokens = threads.length === 0 ? null : Math.max(...threads.map(({ peakTokens }) => peakTokens));
  const main = threads.find(({ thread }) => thread.id === 'main');
  if (main === undefined) return { main: null, anyPeakTokens };
  const { thread, peakTokens, peakTurn, contextTokens: total } = main;
  const highest = thread.requests[peakTurn - 1];
  return {
    main: {
      peakTokens,
      peakTurn,
      windowTokens: highest === undefined ? null : windowOf(session, highest, pricer, peakTokens),
      averageTokens: Math.round(total / thread.requests.length),
    },
    anyPeakTokens,
  };
};

const NO_CONTEXT = { peakTokens: null, peakTurn: null, windowTokens: null, averageTokens: null };

/** Context of the run: the main thread with the largest peak stands for it (R42). */
export const combineContexts = (contexts: readonly ContextSummary[]): Context => {
  const highest = contexts.reduce<ContextSummary['main']>(
    (best, { main }) => ((main?.peakTokens ?? -1) > (best?.peakTokens ?? -1) ? main : best),
    null,
  );
  const any = contexts.reduce<number | null>(
    (best, { anyPeakTokens }) => (anyPeakTokens === null ? best : Math.max(best ?? 0, anyPeakTokens)),
    null,
  );
  return { ...(highest ?? NO_CONTEXT), peakAnyThreadTokens: any };
};
