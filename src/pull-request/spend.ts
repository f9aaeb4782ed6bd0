import type { Nanos } from '../money.ts';

/**
 * How much an amount says of the truth:
 * - `exact`: it is the bill.
 * - `unmeasured`: no usage was found, so the amount is nothing and says nothing.
 * - `floor`: the truth can only be higher.
 * - `unknown`: it is the part that is certain; some tokens have no known price.
 */
export type Certainty = 'exact' | 'unmeasured' | 'floor' | 'unknown';

export type Spend = { readonly nanos: Nanos; readonly certainty: Certainty };

export const NO_SPEND: Spend = { nanos: 0, certainty: 'exact' };

/** Adds up amounts, and of how much they are certain. The order plays no part; beyond exact integers the sum is a floor. */
export const sumSpends = (spends: readonly Spend[]): Spend => (spends.length === 0 ? NO_SPEND : spends.reduce(add));

const add = (a: Spend, b: Spend): Spend => {
  const certainty = together(a.certainty, b.certainty);
  const nanos = a.nanos + b.nanos;
  return nanos <= Number.MAX_SAFE_INTEGER
    ? { nanos, certainty }
    : { nanos: Number.MAX_SAFE_INTEGER, certainty: together(certainty, 'floor') };
};

const together = (a: Certainty, b: Certainty): Certainty => {
  if (a === b) return a;
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'floor';
};
