import type { Nanos } from '../../money.ts';

/**
 * The stretches of a context that came at once, in order, with what each costs: columns, a row for each. A charge falls on
 * everything up to a position: it is noted once, at the last segment it reaches, and handed down when that segment goes. So
 * a whole thread takes linear time.
 */
export type Segments<Label> = {
  readonly labels: Label[];
  readonly starts: number[];
  /** Nanodollars per token that a segment and every one before it still have to be charged. */
  readonly due: number[];
  /** Nanodollars it was charged alone. */
  readonly paid: Nanos[];
  /** Where the last one ends. */
  length: number;
};

export const newSegments = <Label>(): Segments<Label> => ({ labels: [], starts: [], due: [], paid: [], length: 0 });

export const push = <Label>(segments: Segments<Label>, label: Label, size: number): void => {
  segments.labels.push(label);
  segments.starts.push(segments.length);
  segments.due.push(0);
  segments.paid.push(0);
  segments.length += size;
};

/** Index of the last segment that starts before a position; -1: none. */
const lastBefore = (starts: readonly number[], position: number): number => {
  let high = starts.length;
  let low = high;
  // Most positions lie near the end: from there it is looked for in growing steps.
  for (let step = 1; low > 0 && (starts[low - 1] ?? 0) >= position; step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const addTo = (column: number[], row: number, value: number): void => {
  if (row >= 0) column[row] = (column[row] ?? 0) + value;
};

/** Charges every token before a position, in nanodollars per token. */
export const chargeUpTo = (segments: Segments<unknown>, position: number, rate: number): void => {
  if (rate === 0) return;
  const { starts, due, paid, length } = segments;
  const row = lastBefore(starts, position);
  if (position >= (starts[row + 1] ?? length)) {
    addTo(due, row, rate);
    return;
  }
  addTo(paid, row, rate * (position - (starts[row] ?? 0)));
  addTo(due, row - 1, rate);
};

/** Settles the last segment, up to its end: what is due falls on it, and on those before it later. */
const settleLast = ({ starts, due, paid, length }: Segments<unknown>): void => {
  const row = starts.length - 1;
  const rate = due[row] ?? 0;
  addTo(paid, row, rate * (length - (starts[row] ?? 0)));
  addTo(due, row - 1, rate);
  due[row] = 0;
};

/** Takes the last segment away, and tells of it with its whole cost. */
const popLast = <Label>(segments: Segments<Label>, onEnd: (label: Label, nanos: Nanos) => void): void => {
  settleLast(segments);
  segments.length = segments.starts.pop() ?? 0;
  segments.due.pop();
  const label = segments.labels.pop();
  const nanos = segments.paid.pop() ?? 0;
  if (label !== undefined) onEnd(label, Math.round(nanos));
};

/** Drops what stands behind a position; `onEnd` is told of every segment that is gone, latest first, with its whole cost. */
export const cutSegments = <Label>(
  segments: Segments<Label>,
  length: number,
  onEnd: (label: Label, nanos: Nanos) => void,
): void => {
  const { starts } = segments;
  while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= length) popLast(segments, onEnd);
  if (segments.length <= length) return;
  settleLast(segments);
  segments.length = length;
};
