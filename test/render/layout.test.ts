import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { minor, numbers, words } from '../../src/render/tables/column.ts';
import { clip, grid, pad, wrap } from '../../src/render/terminal/layout.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['✓ ≥ · … █▏', 10],
  ['漢字', 4],
  ['한글', 4],
  ['✅', 2],
  ['e\u0301', 1],
  ['a\u200bb', 2],
])('%j is %d columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['ab', 4, 'left', 'ab  '],
  ['ab', 4, 'right', '  ab'],
  ['漢', 4, 'right', '  漢'],
  ['abcde', 4, 'left', 'abcde'],
] as const)('pad %j to %d, %s', (text, width, align, padded) => {
  expect(pad(text, width, align)).toBe(padded);
});

test.each([
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['漢字漢', 4, '漢…'],
])('clip %j to %d', (text, width, clipped) => {
  expect(clip(text, width)).toBe(clipped);
});

test.each([
  ['one two three', 20, ['one two three']],
  ['one two three', 7, ['one two', '  three']],
  ['is 59 % of it', 6, ['is', '  59 %', '  of', '  it']],
])('wrap %j at %d', (text, width, lines) => {
  expect(wrap(text, width, '  ')).toEqual(lines);
});

const table = [
  words('Name', ['a-long-name', 'b']),
  minor(words('Model', ['claude', 'claude'])),
  minor(words('When', ['now', 'then'])),
  numbers('Cost', ['$1.00', '$10.00']),
];

test.each([
  [40, ['Name         Model   When    Cost', 'a-long-name  claude  now    $1.00', 'b            claude  then  $10.00']],
  [32, ['Name         When    Cost', 'a-long-name  now    $1.00', 'b            then  $10.00']],
  [20, ['Name           Cost', 'a-long-name   $1.00', 'b            $10.00']],
  [15, ['Name       Cost', 'a-long…   $1.00', 'b        $10.00']],
])('a table in %d columns', (width, lines) => {
  expect(grid(table, width)).toEqual(lines);
});

test('a table without rows is nothing', () => {
  expect(grid([words('Name', [])], 40)).toEqual([]);
});
