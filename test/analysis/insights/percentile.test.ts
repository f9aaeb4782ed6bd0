import { describe, expect, test } from 'vitest';
import { type Breakpoints, percentileOf } from '../../../src/analysis/insights/percentile.ts';

/** F2: the reference set of 66 sessions. */
describe('percentiles', () => {
  const cost: Breakpoints = [1.63, 2.1, 4.08, 8.31, 11.42];
  const resent: Breakpoints = [14, 19, 24, 31, 46];
  const efficiency: Breakpoints = [69, 77, 83, 87, 94];
  const peak: Breakpoints = [24_153, 28_466, 44_904, 69_741, 86_124];
  test.each<[string, number, Breakpoints, number]>([
    ['$1,278', 1278, cost, 99],
    ['66 % re-sent', 66, resent, 94],
    ['98 % efficiency', 98, efficiency, 90],
    ['998k peak', 998_000, peak, 99],
    ['$0.66', 0.66, cost, 4],
    ['$1.41', 1.41, cost, 9],
    ['$2.70', 2.7, cost, 33],
    ['$4.08', 4.08, cost, 50],
    ['$7.50', 7.5, cost, 70],
    ['$11.42', 11.42, cost, 90],
    ['$426', 426, cost, 99],
    ['a hundredth of a cent', 0.0001, cost, 1],
    ['the lowest breakpoint', 1.63, cost, 10],
  ])('%s', (_, value, breakpoints, percentile) => {
    expect(Math.round(percentileOf(value, breakpoints))).toBe(percentile);
  });
});
