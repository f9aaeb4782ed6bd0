/** Index of the first line above `line`; lines rise. */
export const firstAbove = (lines: readonly number[], line: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Whether one of the lines stands between two others; lines rise. */
export const isAnyBetween = (lines: readonly number[], from: number, to: number): boolean =>
  (lines[firstAbove(lines, from)] ?? to) < to;

/** The lines of some records, rising. */
export const risingLines = (records: readonly { readonly line: number }[]): readonly number[] =>
  records.map(({ line }) => line).sort((a, b) => a - b);
