import type { Nanos } from '../../money.ts';

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

/** A sum of which a part may be unknown. */
export const plus = (a: Nanos | null, b: Nanos | null): Nanos | null => (a === null || b === null ? null : a + b);

/** What the bill would have been, against the one as it is. */
export const against = (actual: Nanos | null, nanos: Nanos | null): Outcome => ({
  nanos,
  savedNanos: actual === null || nanos === null ? null : actual - nanos,
});
