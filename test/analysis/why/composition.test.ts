import { expect, test } from 'vitest';
import { compositionOf } from '../../../src/analysis/why/composition.ts';

test('threads with different origins share their columns, those carried most first', () => {
  const main = { origins: ['baseline', 'tool:Bash'], tokens: [[10], [10, 50]] } as const;
  const agent = { origins: ['tool:Bash', 'prompt'], tokens: [[5, 1]] } as const;
  expect(compositionOf([main, agent])).toEqual({
    origins: ['tool:Bash', 'baseline', 'prompt'],
    tokens: [
      [0, 10, 0],
      [50, 10, 0],
      [5, 0, 1],
    ],
  });
});

test('the ninth origin and those after it are others, together with what is called so already', () => {
  const origins = [...Array.from({ length: 10 }, (_, index) => `tool:T${index}` as const), 'other' as const];
  const found = compositionOf([{ origins, tokens: [[20, 19, 18, 17, 16, 15, 14, 13, 3, 2, 1]] }]);
  expect(found?.origins.at(-1)).toBe('other');
  expect(found?.origins).toHaveLength(9);
  expect(found?.tokens).toEqual([[20, 19, 18, 17, 16, 15, 14, 13, 6]]);
});

test('without a turn there is nothing to tell', () => {
  expect(compositionOf([])).toEqual({ origins: [], tokens: [] });
});
