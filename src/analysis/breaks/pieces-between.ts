import type { PieceKind, Pieces } from '../../transcript/model.ts';

/** Index of the first line above `line`; lines rise. */
const firstAbove = (lines: readonly number[], line: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** What stands between two lines of a thread's file, without the lines themselves. */
export const piecesBetween = (
  { lines, kinds, names }: Pieces,
  from: number,
  to: number,
): readonly { readonly kind: PieceKind; readonly name: string }[] => {
  const found: { kind: PieceKind; name: string }[] = [];
  for (let index = firstAbove(lines, from); (lines[index] ?? to) < to; index++) {
    const kind = kinds[index];
    if (kind !== undefined) found.push({ kind, name: names[index] ?? '' });
  }
  return found;
};
