import { expect, test } from 'vitest';
import { dearest } from '../../src/render/tables/dearest.ts';

const rows = (...costs: readonly (number | null)[]) => costs.map((usd, id) => ({ id, usd }));

test.each([
  ['dearest first, equals in their order', rows(1, 3, 1, 2), 10, [3, 2, 1, 1]],
  ['unknown on top', rows(1, null, 2), 10, [null, 2, 1]],
  ['the others in one line', rows(1, 2, 3, 4), 2, [4, 3, 3]],
  ['a single other row is shown as it is', rows(1, 2, 3), 2, [3, 2, 1]],
  ['others of unknown cost have no sum', rows(1, null, null, null, 2), 2, [null, null, null]],
  ['nothing', rows(), 10, []],
])('%s', (_, list, most, costs) => {
  expect(dearest(list, most).costs).toEqual(costs);
});

test('numbers of the others are summed, words are made of them', () => {
  const list = dearest(rows(1, 2, 3, 4), 2);
  expect(list.sums(({ id }) => id)).toEqual([3, 2, 1]);
  expect(list.cells(String, (others) => `${others.length} more`).at(-1)).toBe('2 more');
});
