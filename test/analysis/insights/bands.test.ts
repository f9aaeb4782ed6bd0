import { describe, expect, test } from 'vitest';
import { bandsOf, concentrationOf } from '../../../src/analysis/insights/bands.ts';

const CENT = 10_000_000;

describe('bands', () => {
  test('a limit belongs to the band below it, and what cost nothing to the first', () => {
    const costs = [0, 10 * CENT, 10 * CENT + 1, 66 * CENT, 270 * CENT, 750 * CENT, 750 * CENT + 1];
    const bands = bandsOf(costs, [0.1, 0.66, 2.7, 7.5]);
    expect(bands.map(({ name, uptoUsd, sessions }) => [name, uptoUsd, sessions])).toEqual([
      ['small', 0.1, 2],
      ['medium', 0.66, 2],
      ['large', 2.7, 1],
      ['team', 7.5, 1],
      ['beyond', null, 1],
    ]);
    expect(bands.reduce((sum, { usd }) => sum + Math.round(usd * 1e9), 0)).toBe(costs.reduce((a, b) => a + b));
  });

  test('limits that are not four have no names', () => {
    expect(bandsOf([CENT], [1, 2]).map(({ name }) => name)).toEqual([null, null, 'beyond']);
  });
});

describe('the dearest twentieth', () => {
  test.each([
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [312, 16],
  ])('of %d sessions is %d', (count, expected) => {
    const costs = Array.from({ length: count }, (_, index) => (index + 1) * CENT);
    const found = concentrationOf(costs);
    expect(found?.sessions).toBe(expected);
    const top = costs.slice(count - expected).reduce((a, b) => a + b);
    expect(found?.usd).toBe(top / 1e9);
    expect(found?.share).toBeCloseTo(top / costs.reduce((a, b) => a + b), 3);
  });

  test('is nothing where nothing was spent', () => {
    expect(concentrationOf([])).toBeNull();
    expect(concentrationOf([0, 0])).toBeNull();
  });
});
