import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../src/analysis/insights/quantiles.ts';

const same = (value: number): number => value;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => count - index);

test('nothing has no distribution', () => {
  expect(distributionOf([], same)).toBeNull();
});

test.each<[readonly number[], object]>([
  [[7], { sessions: 1, lowest: 7, p10: 7, p50: 7, p99: 7, highest: 7, mean: 7 }],
  [[2, 1], { lowest: 1, p10: 1, p50: 1, p75: 2, p99: 2, highest: 2, mean: 1.5 }],
  [[3, 1, 2], { p25: 1, p50: 2, p75: 3, highest: 3 }],
  [upTo(10), { p10: 1, p25: 3, p50: 5, p75: 8, p90: 9, p99: 10 }],
  [upTo(100), { p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, p99: 99, highest: 100 }],
  [upTo(101), { p10: 11, p25: 26, p50: 51, p75: 76, p90: 91, p99: 100, highest: 101 }],
])('of %j, by nearest rank', (values, expected) => {
  expect(distributionOf(values, same)).toMatchObject(expected);
});

test('each is one of the values, at least that many are not above it, and the order of the values is nothing to it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
      const found = distributionOf(values, same);
      expect(distributionOf(values.toReversed(), same)).toEqual(found);
      for (const [percent, value] of [
        [10, found?.p10],
        [50, found?.p50],
        [99, found?.p99],
      ] as const) {
        expect(values).toContain(value);
        const notAbove = values.filter((each) => each <= (value ?? -1)).length;
        const below = values.filter((each) => each < (value ?? -1)).length;
        expect(notAbove * 100).toBeGreaterThanOrEqual(percent * values.length);
        expect(below * 100).toBeLessThan(percent * values.length);
      }
    }),
  );
});
