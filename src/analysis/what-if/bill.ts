import type { Nanos } from '../../money.ts';
import type { PricedRequest } from '../../pricing/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';

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

/** What a request would have cost, in nanodollars; null: no price is known. */
export type Reprice = (priced: PricedRequest) => Nanos | null;

/** A sum of which a part may be unknown. */
export const plus = (a: Nanos | null, b: Nanos | null): Nanos | null => (a === null || b === null ? null : a + b);

/** Σ of the requests as they were billed; null: some request has no price. */
export const actualNanos = (threads: readonly PricedThread[]): Nanos | null =>
  threads.reduce<Nanos | null>(
    (sum, { turns }) => turns.reduce<Nanos | null>((part, { nanos }) => plus(part, nanos), sum),
    0,
  );

/** The bill, had every request cost what `reprice` says. `actual` is the bill as it is. */
export const outcomeOf = (
  threads: readonly PricedThread[],
  reprice: Reprice,
  actual: Nanos | null = actualNanos(threads),
): Outcome => {
  let nanos: Nanos | null = 0;
  for (const { turns } of threads) {
    for (let index = 0; index < turns.length; index += 1) {
      const priced = turns[index];
      if (priced !== undefined) nanos = plus(nanos, reprice(priced));
    }
  }
  return against(actual, nanos);
};

/** What the bill would have been, against the one as it is. */
export const against = (actual: Nanos | null, nanos: Nanos | null): Outcome => ({
  nanos,
  savedNanos: actual === null || nanos === null ? null : actual - nanos,
});
