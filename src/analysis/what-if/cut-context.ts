import type { Nanos } from '../../money.ts';
import { piecesBetween } from '../breaks/pieces-between.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { promptOf } from '../breaks/rounds.ts';
import { contextTokens } from '../context.ts';
import { type CutPoint, cutPoints } from './cut-points.ts';
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
const firstPrompt = ({ turns }: PricedThread): number => {
  const first = turns.find(({ request: { usage } }) => promptOf(usage) > usage.input) ?? turns[0];
  return first === undefined ? 0 : contextTokens(first.request);
};

/** The rest and the summary after a cut, in tokens. */
type Rest = { readonly kept: number; readonly summary: number | null };

const bestCut = (
  threads: readonly PricedThread[],
  prices: Prices,
  rests: (thread: PricedThread) => { readonly long: Rest; readonly short: Rest },
  isPlace: (thread: PricedThread, index: number) => boolean,
): CutOutcome | null => {
  const found = threads.flatMap((priced) => {
    const { long } = rests(priced);
    const points = cutPoints(priced, long.kept, long.summary, (index) => isPlace(priced, index));
    return points.map((point) => ({ priced, point }));
  });
  const best = found.toSorted((a, b) => b.point.gain - a.point.gain)[0];
  return best === undefined ? null : exactly(best.priced, best.point, prices, rests(best.priced));
};

const exactly = (
  { thread, turns }: PricedThread,
  { index, first, last, end }: CutPoint,
  prices: Prices,
  { long, short }: { readonly long: Rest; readonly short: Rest },
): CutOutcome | null => {
  const request = turns[index]?.request;
  if (request === undefined) return null;
  const later = turns.slice(index + 1, end).map((turn) => turn.request);
  const saved = ({ kept, summary }: Rest): Nanos =>
    savedBy({ last: request, later, keptTokens: kept, summaryTokens: summary }, prices) ?? 0;
  const savedNanosLeast = saved(long);
  if (savedNanosLeast <= 0) return null;
  return {
    sessionId: thread.sessionId,
    thread: thread.id,
    afterTurn: index + 1,
    fromTurn: first + 1,
    toTurn: last + 1,
    savedNanosLeast,
    savedNanosMost: Math.max(savedNanosLeast, saved(short)),
  };
};

/** One compaction more, where it would have saved most: reads avoided, less the summary and the cold turn after it. */
export const compactionAt = (threads: readonly PricedThread[], prices: Prices): CutOutcome | null =>
  bestCut(
    threads,
    prices,
    (thread) => {
      const start = firstPrompt(thread);
      return {
        long: { kept: start + COMPACTED.most, summary: SUMMARY.most },
        short: { kept: start + COMPACTED.least, summary: SUMMARY.least },
      };
    },
    () => true,
  );

/**
 * A new session in the place of a later prompt: it starts with the first prompt's length, and at the worst reads as much
 * again as a compaction would have left. Null where no thread of a main agent had a second prompt, or nothing is saved.
 */
export const freshSession = (threads: readonly PricedThread[], prices: Prices): CutOutcome | null =>
  bestCut(
    threads.filter(({ thread }) => thread.id === 'main'),
    prices,
    (thread) => {
      const start = firstPrompt(thread);
      return { long: { kept: start + COMPACTED.most, summary: null }, short: { kept: start, summary: null } };
    },
    isBeforePrompt,
  );

/** The next request answers a prompt of the user. */
const isBeforePrompt = ({ thread, turns }: PricedThread, index: number): boolean => {
  const from = turns[index]?.request.line;
  const to = turns[index + 1]?.request.line;
  if (from === undefined || to === undefined) return false;
  const between = piecesBetween(thread.pieces, from, to);
  return between.some(({ kind }) => kind === 'prompt') && !between.some(({ kind }) => kind === 'tool-result');
};
