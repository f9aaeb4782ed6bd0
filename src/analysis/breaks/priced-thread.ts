import type { PricedRequest } from '../../pricing/model.ts';
import type { Request, Session, Thread } from '../../transcript/model.ts';
import { FIVE_MINUTES, statedLifetime } from './lifetime.ts';
import { isAnyBetween, risingLines } from './line-search.ts';
import type { Prices } from './reprice.ts';

/** A thread with its prices: what cache breaks, waste and what-ifs are found in. */
export type PricedThread = {
  readonly thread: Thread;
  /** The thread's requests in file order, each with its price. */
  readonly turns: readonly PricedRequest[];
  /** The thread's last request before this run, by its line in the same file: its prompt may still have been cached. */
  readonly before: Request | null;
};

/** What was requested last before the run, by thread id. */
export type Before = ReadonlyMap<string, Request>;

/** Prices the threads of a session. `before` matters where an earlier job's session was restored, or one was forked. */
export const priceThreads = (
  session: Pick<Session, 'threads'>,
  prices: Prices,
  before: Before = new Map(),
): readonly PricedThread[] =>
  session.threads.map((thread) => ({
    thread,
    turns: thread.requests.map((request) => prices.price(request)),
    before: before.get(thread.id) ?? null,
  }));

/** From one request of a thread to the next. */
export type Step = {
  /** Turn of `priced`, from 1. */
  readonly turn: number;
  readonly previous: Request;
  /** How long the tokens of `previous` live in the cache, in milliseconds. */
  readonly lifetimeMs: number;
  readonly priced: PricedRequest;
  /** A compaction stands between the two. */
  readonly isCompacted: boolean;
  /** `previous` belongs to an earlier run: a new process takes up its session. */
  readonly isResume: boolean;
};

/** All steps of a thread, the one into the run first. */
export const stepsOf = ({ thread, turns, before }: PricedThread): readonly Step[] => {
  const steps: Step[] = [];
  const compactions = risingLines(thread.compactions);
  let previous = before;
  let lifetimeMs = FIVE_MINUTES;
  for (let index = 0; index < turns.length; index += 1) {
    const priced = turns[index];
    if (priced === undefined) continue;
    if (previous !== null) {
      // A prompt that only reads keeps what earlier ones wrote.
      lifetimeMs = statedLifetime(previous) ?? lifetimeMs;
      const isCompacted = isAnyBetween(compactions, previous.line, priced.request.line);
      steps.push({ turn: index + 1, previous, lifetimeMs, priced, isCompacted, isResume: index === 0 });
    }
    previous = priced.request;
  }
  return steps;
};

/** Milliseconds between the two records; null where one has no time. */
export const gapOf = ({ previous, priced }: Step): number | null =>
  previous.at === null || priced.request.at === null ? null : priced.request.at - previous.at;
