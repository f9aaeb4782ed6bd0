import type { Nanos } from '../../money.ts';
import { firstAbove } from '../breaks/line-search.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { promptTokens } from '../tokens.ts';
import type { Columns } from './columns.ts';
import { type CutPoint, cutPoints, gainsOf } from './cut-points.ts';
import { savedBy } from './shorter-context.ts';

/** Where cutting the context back would have saved most, and how much: between what a long and a short rest leave of it. */
export type CutOutcome = {
  readonly sessionId: string;
  readonly thread: string;
  /** The best turn to cut after, from 1, and the turns around it that give at least nine tenths of that. */
  readonly afterTurn: number;
  readonly fromTurn: number;
  readonly toTurn: number;
  /** Nanodollars; the least is above 0. */
  readonly savedNanosLeast: Nanos;
  readonly savedNanosMost: Nanos;
};

/**
 * What a cut leaves in the prompt beyond the thread's first prompt, and how long the summary is, in tokens: the least and the
 * most of the nine compactions of the corpus (10.4k–46.6k; summaries 2.2k–9.3k). docs/cache-breaks.md
 */
const COMPACTED = { least: 10_000, most: 47_000 } as const;
const SUMMARY = { least: 2_000, most: 10_000 } as const;

/** The prompt a thread starts with: the first that was cached. */
const firstPrompt = ({ priced: { turns }, contexts }: Columns): number => {
  for (let index = 0; index < turns.length; index += 1) {
    const usage = turns[index]?.request.usage;
    if (usage !== undefined && promptTokens(usage) > usage.input) return contexts[index] ?? 0;
  }
  return contexts[0] ?? 0;
};

/** The best place so far; `start` is the first prompt of its thread, in tokens. */
type Best = { readonly columns: Columns; readonly start: number; readonly point: CutPoint };

export type Cuts = {
  /** One compaction more: reads avoided, less the summary and the cold turn after it. Null: it would not have saved anything. */
  readonly compaction: CutOutcome | null;
  /**
   * A new session in the place of a later prompt: it starts with the first prompt's length, and at the worst reads as much
   * again as a compaction would have left. Null where no thread of a main agent had a second prompt, or nothing is saved.
   */
  readonly freshSession: CutOutcome | null;
};

/** Where cutting the context back would have saved most. Where to cut is estimated, what it saves is exact. */
export const cutsOf = (threads: readonly Columns[], prices: Prices): Cuts => {
  let compaction: Best | null = null;
  let fresh: Best | null = null;
  for (const columns of threads) {
    const start = firstPrompt(columns);
    const gains = gainsOf(columns, start + COMPACTED.most);
    compaction = better(
      compaction,
      columns,
      start,
      cutPoints(gains, SUMMARY.most, () => true),
    );
    if (columns.priced.thread.id !== 'main') continue;
    const isPlace = (index: number): boolean => isBeforePrompt(columns.priced, index);
    fresh = better(fresh, columns, start, cutPoints(gains, null, isPlace));
  }
  return {
    compaction: exactly(compaction, COMPACTED, SUMMARY, prices),
    freshSession: exactly(fresh, { least: 0, most: COMPACTED.most }, null, prices),
  };
};

const better = (best: Best | null, columns: Columns, start: number, points: readonly CutPoint[]): Best | null => {
  let found = best;
  for (const point of points) if (found === null || point.gain > found.point.gain) found = { columns, start, point };
  return found;
};

type Range = { readonly least: number; readonly most: number };

/** `rest`: what is left beyond the first prompt. */
const exactly = (best: Best | null, rest: Range, summary: Range | null, prices: Prices): CutOutcome | null => {
  if (best === null) return null;
  const { columns, start, point } = best;
  const { thread, turns } = columns.priced;
  const last = columns.requests[point.index];
  if (last === undefined) return null;
  const later = turns.slice(point.index + 1, point.end);
  const saved = (kept: number, summaryTokens: number | null): Nanos =>
    savedBy({ last, later, keptTokens: start + kept, summaryTokens }, prices) ?? 0;
  const savedNanosLeast = saved(rest.most, summary === null ? null : summary.most);
  if (savedNanosLeast <= 0) return null;
  return {
    sessionId: thread.sessionId,
    thread: thread.id,
    afterTurn: point.index + 1,
    fromTurn: point.first + 1,
    toTurn: point.last + 1,
    savedNanosLeast,
    savedNanosMost: Math.max(savedNanosLeast, saved(rest.least, summary === null ? null : summary.least)),
  };
};

/** The next request answers a prompt of the user. */
const isBeforePrompt = ({ thread, turns }: PricedThread, index: number): boolean => {
  const from = turns[index]?.request.line;
  const to = turns[index + 1]?.request.line;
  if (from === undefined || to === undefined) return false;
  const { lines, kinds } = thread.pieces;
  let isPrompt = false;
  for (let piece = firstAbove(lines, from); (lines[piece] ?? to) < to; piece++) {
    if (kinds[piece] === 'tool-result') return false;
    if (kinds[piece] === 'prompt') isPrompt = true;
  }
  return isPrompt;
};
