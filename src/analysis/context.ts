import type { Pricer } from '../pricing/model.ts';
import type { Request, Session, Thread, Tokens, Usage } from '../transcript/model.ts';
import type { Context } from './report.ts';
import { windowOf } from './window.ts';

/**
 * Context of a request in tokens: input, cache read and cache write. Where the API worked in several rounds, the last
 * round's prompt is the context; the response's own counts are their sum (R41).
 */
export const contextTokens = ({ usage }: Request): number => promptTokens(lastRound(usage) ?? usage);

const cachedTokens = ({ cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): number =>
  cacheRead + cacheWrite5m + cacheWrite1h;

const promptTokens = (tokens: Tokens): number => tokens.input + cachedTokens(tokens);

/** Null: the response had but one round, or its rounds do not say what of their prompts was cached. */
const lastRound = (usage: Usage): Tokens | null => {
  if (usage.iterations.length === 0 || usage.iterations.some(({ kind }) => kind === 'fallback')) return null;
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

export const contextOf = (session: Session, pricer: Pricer): ContextSummary => {
  const peaks = session.threads.map((thread) => peakOf(thread).tokens);
  const anyPeakTokens = peaks.length === 0 ? null : Math.max(...peaks);
  const main = session.threads.find((thread) => thread.id === 'main');
  if (main === undefined) return { main: null, anyPeakTokens };
  const { tokens, turn } = peakOf(main);
  const highest = main.requests[turn - 1];
  const total = main.requests.reduce((sum, request) => sum + contextTokens(request), 0);
  return {
    main: {
      peakTokens: tokens,
      peakTurn: turn,
      windowTokens: highest === undefined ? null : windowOf(session, highest, pricer, tokens),
      averageTokens: Math.round(total / main.requests.length),
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
