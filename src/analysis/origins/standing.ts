import type { Call } from './calls.ts';
import type { Rates } from './carried.ts';
import type { Layer, Layers } from './layers.ts';
import type { Sum } from './sums.ts';

/**
 * What layers are owed since they last changed. A call reads nearly all of a context from the cache and adds to its end: what
 * it charges every token is noted once, and settled when a layer changes. So a call takes time by what it adds, not by how
 * many origins the context has.
 */
export type Standing = {
  /** Calls that sent the context again. */
  calls: number;
  /** Σ of what calls charged each token of the context for being read, in nanodollars. */
  carry: number;
  /** By column: up to where a layer is settled. */
  readonly marks: Mark[];
};

type Mark = { readonly sum: Sum; calls: number; carry: number };

export const newStanding = (): Standing => ({ calls: 0, carry: 0, marks: [] });

/** Starts the account of a new layer. */
export const open = ({ calls, carry, marks }: Standing, layer: Layer, sum: Sum): Sum => {
  marks[layer.column] = { sum, calls, carry };
  return sum;
};

/** Pays a layer what it is owed: to be done before it changes, and at the end. */
export const settle = ({ calls, carry, marks }: Standing, { column, tokens }: Layer): void => {
  const mark = marks[column];
  if (mark === undefined) return;
  mark.sum.resentTokens += tokens * (calls - mark.calls);
  mark.sum.cost.carry += tokens * (carry - mark.carry);
  mark.calls = calls;
  mark.carry = carry;
};

/** Segments behind the cached prefix up to which they are billed one by one. */
const LONGEST_TAIL = 16;

/**
 * Bills a response's only call, whose prompt the layers hold, at its rates: all of it as read, and what stands behind the
 * cached prefix as what it was instead. False, and nothing is done: that is more than a few segments, or a token costs no
 * whole nanodollars, so that the buckets have to be apportioned.
 */
export const chargeTail = (standing: Standing, layers: Layers, call: Call, rates: Readonly<Rates>): boolean => {
  const tail = tailFrom(layers, call.cacheRead);
  if (tail === null || layers.length !== call.prompt || !areWhole(rates)) return false;
  standing.carry += rates[0];
  for (let index = tail; index < layers.owners.length; index += 1) {
    const sum = standing.marks[layers.owners[index]?.column ?? -1]?.sum;
    const start = Math.max(layers.starts[index] ?? 0, call.cacheRead);
    if (sum !== undefined) chargeSpan(sum, start, layers.starts[index + 1] ?? layers.length, call, rates);
  }
  return true;
};

const areWhole = (rates: Readonly<Rates>): boolean =>
  Number.isSafeInteger(rates[0]) &&
  Number.isSafeInteger(rates[1]) &&
  Number.isSafeInteger(rates[2]) &&
  Number.isSafeInteger(rates[3]);

/** A stretch of prompt behind the cached prefix, not as read but as written or fresh. */
const chargeSpan = ({ cost }: Sum, start: number, end: number, call: Call, rates: Readonly<Rates>): void => {
  const read = rates[0];
  const write1h = rates[1];
  const write5m = rates[2];
  const fresh = rates[3];
  const from5m = call.cacheRead + call.cacheWrite1h;
  const fromFresh = from5m + call.cacheWrite5m;
  if (read !== 0) cost.carry -= read * (end - start);
  if (write1h !== 0) cost.write += write1h * between(start, end, call.cacheRead, from5m);
  if (write5m !== 0) cost.write += write5m * between(start, end, from5m, fromFresh);
  if (fresh !== 0) cost.fresh += fresh * between(start, end, fromFresh, call.prompt);
};

/** Index of the first segment that ends behind a position; null: too many do. */
const tailFrom = ({ starts, length }: Layers, position: number): number | null => {
  let index = starts.length;
  let end = length;
  while (index > 0 && end > position) {
    if (starts.length - index >= LONGEST_TAIL) return null;
    index -= 1;
    end = starts[index] ?? 0;
  }
  return index;
};

const between = (start: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));
