import type { PricedThread } from '../../../src/analysis/breaks/priced-thread.ts';
import type { Compaction, PieceKind, Request, Thread, Usage } from '../../../src/transcript/model.ts';
import { at, pricer, request } from '../../pricing/build.ts';

export const prices = pricer();

const MINUTE = 60_000;

export type Turn = Omit<Partial<Request>, 'usage' | 'at'> & Partial<Usage> & { readonly minute?: number };

/** A response at a minute of the price table's day; the record number is ten times its turn unless given. */
export const response = ({ minute = 0, ...turn }: Turn, turnNumber = 1): Request => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, iterations, fast, geo, serviceTier, webSearches } =
    turn;
  const usage = {
    input,
    output,
    cacheRead,
    cacheWrite5m,
    cacheWrite1h,
    iterations,
    fast,
    geo,
    serviceTier,
    webSearches,
  };
  const given = Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== undefined));
  const { model, effort, cacheTtl, cacheMiss, stopReason, toolUses, line, requestedModel, threadId } = turn;
  const rest = { model, effort, cacheTtl, cacheMiss, stopReason, toolUses, line, requestedModel, threadId };
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...request({ line: turnNumber * 10, ...stated, usage: given }),
    at: at('2026-11-22') + minute * MINUTE,
  };
};

type Options = {
  readonly id?: string;
  /** Line, kind, name. */
  readonly pieces?: readonly (readonly [number, PieceKind, string])[];
  readonly compactions?: readonly Partial<Compaction>[];
  readonly before?: Request | null;
};

export const thread = (
  turns: readonly Turn[],
  { id = 'main', pieces = [], compactions = [], before = null }: Options = {},
): PricedThread => {
  const requests = turns.map((turn, index) => ({ ...response(turn, index + 1), threadId: id }));
  const whole: Thread = {
    id,
    sessionId: 'session',
    agentType: id === 'main' ? null : 'helper',
    parentId: null,
    before,
    requests,
    pieces: {
      lines: pieces.map(([line]) => line),
      kinds: pieces.map(([, kind]) => kind),
      names: pieces.map(([, , name]) => name),
      bytes: pieces.map(() => 100),
    },
    compactions: compactions.map((each) => ({
      sessionId: 'session',
      threadId: id,
      at: null,
      line: 0,
      trigger: 'auto',
      preTokens: null,
      postTokens: null,
      file: 0,
      isEarlier: false,
      ...each,
    })),
  };
  return { thread: whole, turns: requests.map((each) => prices.price(each)) };
};

/** A warm session: each turn reads the whole prompt before it and writes `step` tokens more. */
export const warm = (turns: number, start: number, step: number, rest: Turn = {}): readonly Turn[] =>
  Array.from({ length: turns }, (_, index) => ({
    cacheRead: index === 0 ? 0 : start + (index - 1) * step,
    cacheWrite5m: index === 0 ? start : step,
    output: 200,
    ...rest,
  }));
