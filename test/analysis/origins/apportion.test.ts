import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../src/analysis/origins/apportion.ts';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('splitting a whole number', () => {
  test.each([
    { whole: 10, weights: [], parts: [] },
    { whole: 10, weights: [0, 0], parts: [0, 0] },
    { whole: 0, weights: [1, 2], parts: [0, 0] },
    { whole: 10, weights: [0, 3, 0], parts: [0, 10, 0] },
    { whole: 10, weights: [1, 1], parts: [5, 5] },
    { whole: 1, weights: [1, 1, 1], parts: [0, 1, 0] },
    { whole: 2, weights: [1, 1, 1], parts: [1, 0, 1] },
    { whole: 100, weights: [1, 0, 2], parts: [33, 0, 67] },
  ])('$whole by $weights', ({ whole, weights, parts }) => {
    expect(apportion(whole, weights)).toEqual(parts);
  });

  test('at a whole rate each part is weight × rate, in any order', () => {
    const weights = [899_999, 1, 77, 100_000];
    expect(apportion(sum(weights) * 37_500, weights)).toEqual(weights.map((weight) => weight * 37_500));
  });

  test('the parts are whole, none below 0, less than one off, and sum to the whole', () => {
    const anyCase = fc.tuple(fc.nat(2 ** 40), fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }));
    fc.assert(
      fc.property(anyCase, ([whole, weights]) => {
        const parts = apportion(whole, weights);
        const total = sum(weights);
        fc.pre(total > 0);
        expect(sum(parts)).toBe(whole);
        for (const [index, part] of parts.entries()) {
          expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
          expect(Math.abs(part - (whole * (weights[index] ?? 0)) / total)).toBeLessThan(1.01);
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
