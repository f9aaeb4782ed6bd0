import type { Frame } from './frame.ts';
import type { Column } from './stack.ts';

/** Finds the turn that a column shows. */
export const pickFrom =
  ({ left, right }: Frame, columns: readonly Column[]) =>
  (x: number): number => {
    const place = Math.floor(((x - left) / (right - left)) * columns.length);
    return columns[Math.max(0, Math.min(columns.length - 1, place))]?.at ?? 0;
  };
