import type { Nanos } from '../../money.ts';
import type { Request, Thread } from '../../transcript/model.ts';
import type { PricedThread, Prices } from '../breaks/priced-thread.ts';

/**
 * The requests of a run at other prices or with other tokens, in nanodollars. Arithmetic on the same work, not a prediction:
 * another model would take other turns. What no request shows (the unattributed cost) is on neither side.
 */
export type Outcome = {
  /** Null: some request has no price. */
  readonly nanos: Nanos | null;
  /** The bill as it is − `nanos`; below 0: dearer. */
  readonly savedNanos: Nanos | null;
};

/** What a request would have been; itself where nothing changes. */
export type Change = (request: Request, thread: Thread) => Request;

const plus = (a: Nanos | null, b: Nanos | null): Nanos | null => (a === null || b === null ? null : a + b);

/** Σ of the requests as they were billed; null: some request has no price. */
export const actualNanos = (threads: readonly PricedThread[]): Nanos | null =>
  threads.reduce<Nanos | null>(
    (sum, { turns }) => turns.reduce<Nanos | null>((part, { nanos }) => plus(part, nanos), sum),
    0,
  );

/** The bill, had every request been what `change` makes of it. What it leaves alone keeps its price. */
export const outcomeOf = (threads: readonly PricedThread[], prices: Prices, change: Change): Outcome => {
  let nanos: Nanos | null = 0;
  for (const { thread, turns } of threads) {
    for (const priced of turns) {
      const changed = change(priced.request, thread);
      nanos = plus(nanos, changed === priced.request ? priced.nanos : prices.price(changed).nanos);
    }
  }
  const actual = actualNanos(threads);
  return { nanos, savedNanos: actual === null || nanos === null ? null : actual - nanos };
};
