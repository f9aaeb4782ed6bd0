import type { PricedThread } from '../../src/analysis/breaks/priced-thread.ts';
import type { Prices } from '../../src/analysis/breaks/reprice.ts';
import type { Session } from '../../src/transcript/model.ts';

/** The threads of a session, each request priced as its record stands. */
export const priceThreads = (session: Pick<Session, 'threads'>, prices: Prices): readonly PricedThread[] =>
  session.threads.map((thread) => ({ thread, turns: thread.requests.map((request) => prices.price(request)) }));
