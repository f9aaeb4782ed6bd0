import type { Nanos } from '../../money.ts';

/** A stretch of context that came at once. */
export type Segment<Label> = {
  readonly label: Label;
  readonly start: number;
  size: number;
  /** Nanodollars per token that it and every segment before it still have to be charged. */
  due: number;
  /** Nanodollars it was charged alone. */
  paid: Nanos;
};

/**
 * The segments of a context in order, with what each costs. A charge falls on everything up to a position: it is noted
 * once, at the last segment it reaches, and handed down when that segment goes. So a whole thread takes linear time.
 */
export type Segments<Label> = Segment<Label>[];

const endOf = ({ start, size }: Segment<unknown>): number => start + size;

export const push = <Label>(segments: Segments<Label>, label: Label, size: number): void => {
  const last = segments.at(-1);
  segments.push({ label, start: last === undefined ? 0 : endOf(last), size, due: 0, paid: 0 });
};

/** Index of the last segment that starts before a position; -1: none. */
const lastBefore = (segments: Segments<unknown>, position: number): number => {
  let high = segments.length;
  let low = high;
  // Most positions lie near the end: from there it is looked for in growing steps.
  for (let step = 1; low > 0 && (segments[low - 1]?.start ?? 0) >= position; step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const addDue = (segments: Segments<unknown>, index: number, rate: number): void => {
  const segment = segments[index];
  if (segment !== undefined) segment.due += rate;
};

/** Charges every token before a position, in nanodollars per token. */
export const chargeUpTo = (segments: Segments<unknown>, position: number, rate: number): void => {
  if (rate === 0) return;
  const index = lastBefore(segments, position);
  const segment = segments[index];
  if (segment === undefined) return;
  if (position >= endOf(segment)) {
    segment.due += rate;
    return;
  }
  segment.paid += rate * (position - segment.start);
  addDue(segments, index - 1, rate);
};

/** Settles a segment at the end of the list: what is due falls on it, and on those before it later. */
const settle = (segments: Segments<unknown>, segment: Segment<unknown>): void => {
  const index = segments.length - 1;
  segment.paid += segment.due * segment.size;
  addDue(segments, index - 1, segment.due);
  segment.due = 0;
};

/** Drops what stands behind a position; `onEnd` is told of every segment that is gone, latest first, with its whole cost. */
export const cutSegments = <Label>(
  segments: Segments<Label>,
  length: number,
  onEnd: (label: Label, nanos: Nanos) => void,
): void => {
  for (let last = segments.at(-1); last !== undefined && endOf(last) > length; last = segments.at(-1)) {
    settle(segments, last);
    if (last.start < length) {
      last.size = length - last.start;
      return;
    }
    segments.pop();
    onEnd(last.label, Math.round(last.paid));
  }
};
