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
