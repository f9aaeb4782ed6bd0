import type { PieceKind, Pieces } from '../../transcript/model.ts';
import { firstAbove } from './line-search.ts';

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
