import { expect, test } from 'vitest';
import { piecesBetween } from '../../../src/analysis/breaks/pieces-between.ts';
import type { Pieces } from '../../../src/transcript/model.ts';

const lines = [2, 2, 5, 8, 8, 8, 11];
const pieces: Pieces = {
  lines,
  kinds: lines.map(() => 'attachment' as const),
  names: lines.map((line, index) => `${line}.${index}`),
  bytes: lines.map(() => 1),
};

test.each([
  [0, 20],
  [2, 8],
  [1, 9],
  [8, 11],
  [11, 12],
  [-5, 1],
  [7, 7],
  [9, 3],
])('from %d to %d, without both', (from, to) => {
  const expected = pieces.names.filter((_, index) => (lines[index] ?? 0) > from && (lines[index] ?? 0) < to);
  expect(piecesBetween(pieces, from, to).map(({ name }) => name)).toEqual(expected);
});

test('of nothing is nothing', () => {
  expect(piecesBetween({ lines: [], kinds: [], names: [], bytes: [] }, 0, 9)).toEqual([]);
});
