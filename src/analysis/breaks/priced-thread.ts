import type { PricedRequest, Pricer } from '../../pricing/model.ts';
import type { Compaction, Request, Session, Thread } from '../../transcript/model.ts';
import { isBetween } from '../place.ts';

/** What prices a request, any request: also one that never was. */
export type Prices = Pick<Pricer, 'price'>;

/** A thread with its prices: what cache breaks, waste and what-ifs are found in. */
export type PricedThread = {
  readonly thread: Thread;
  /** The thread's requests in file order, each with its price. */
  readonly turns: readonly PricedRequest[];
};

/** Prices the threads of a session. */
export const priceThreads = (session: Pick<Session, 'threads'>, prices: Prices): readonly PricedThread[] =>
  session.threads.map((thread) => ({ thread, turns: thread.requests.map((request) => prices.price(request)) }));

/** From one request of a thread to the next. */
export type Step = {
  /** Turn of `priced`, from 1. */
  readonly turn: number;
  readonly previous: Request;
  readonly priced: PricedRequest;
  /** The last compaction between the two. */
  readonly compaction: Compaction | null;
  /** `previous` came before this run: a new process takes up its session, or a fork goes on from its parent's. */
  readonly isResume: boolean;
};

/** All steps of a thread, the one into the run first. */
export const stepsOf = ({ thread, turns }: PricedThread): readonly Step[] =>
  turns.flatMap((priced, index): readonly Step[] => {
    const previous = index === 0 ? thread.before : (turns[index - 1]?.request ?? null);
    if (previous === null) return [];
    const compaction = thread.compactions.findLast((each) => isBetween(each, previous, priced.request)) ?? null;
    return [{ turn: index + 1, previous, priced, compaction, isResume: index === 0 }];
  });

/** Milliseconds between the two records; null where one has no time. */
export const gapOf = ({ previous, priced }: Step): number | null =>
  previous.at === null || priced.request.at === null ? null : priced.request.at - previous.at;
