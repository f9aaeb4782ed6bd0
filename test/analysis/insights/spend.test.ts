import { describe, expect, test } from 'vitest';
import { spendOf } from '../../../src/analysis/insights/spend.ts';
import { newTally, spendAt } from '../../../src/analysis/insights/tally.ts';
import type { Spend } from '../../../src/analysis/report-insights.ts';
import { spendCurve, spendSeries } from '../../../src/render/insights/spend-series.ts';

const USD = 1e9;

const spend = (...times: readonly (readonly [at: string | number | null, usd: number])[]): Spend => {
  const tally = newTally();
  for (const [at, usd] of times) spendAt(tally, typeof at === 'string' ? Date.parse(at) : at, usd * USD);
  return spendOf(tally);
};

describe('spend by time', () => {
  test('is by UTC day, oldest first, and what has no time is told apart', () => {
    expect(
      spend(['2026-11-22T23:59:59Z', 1], [null, 4], ['2026-11-20T00:00:00Z', 2], ['2026-11-22T00:00:00Z', 3]),
    ).toEqual({
      step: 'day',
      rows: [
        { from: '2026-11-20', usd: 2 },
        { from: '2026-11-22', usd: 4 },
      ],
      undatedUsd: 4,
    });
  });

  test.each<[string, string, Spend['step'], readonly string[]]>([
    ['120 days', '2026-04-30', 'day', ['2026-01-01', '2026-04-30']],
    ['121 days', '2026-05-01', 'week', ['2025-12-29', '2026-04-27']],
    ['120 weeks', '2028-04-19', 'week', ['2025-12-29', '2028-04-17']],
    ['more', '2028-04-20', 'month', ['2026-01-01', '2028-04-01']],
    ['ages', '2126-04-20', 'year', ['2026-01-01', '2126-01-01']],
  ])('over %s up to %s is by %s', (_, last, step, rows) => {
    const found = spend(['2026-01-01', 1], [last, 1]);
    expect(found.step).toBe(step);
    expect(found.rows.map(({ from }) => from)).toEqual(rows);
  });

  test('a week begins on Monday', () => {
    const found = spend(['2026-01-01', 1], ['2026-11-15', 1], ['2026-11-16', 2], ['2026-11-22', 4]);
    expect(found.rows.slice(1)).toEqual([
      { from: '2026-11-09', usd: 1 },
      { from: '2026-11-16', usd: 6 },
    ]);
  });

  test.each([
    [8.64e15, -8.64e15],
    [-62_135_596_800_000, 253_402_300_799_000],
    [Number.MAX_VALUE, 0],
  ])('clocks gone mad (%d, %d) do no harm', (a, b) => {
    const found = spend([a, 1], [b, 2]);
    expect(found.rows.reduce((sum, { usd }) => sum + usd, found.undatedUsd)).toBe(3);
    expect(spendSeries(found).length).toBeLessThanOrEqual(1000);
  });
});

describe('the curve', () => {
  test('has a blank where nothing was spent', () => {
    expect(spendCurve(spend(['2026-11-01', 8], ['2026-11-02', 1], ['2026-11-05', 4]), 60)).toBe('█▁  ▄');
  });

  test('adds up neighbours where it has not enough room', () => {
    expect(spendSeries(spend(['2026-11-01', 1], ['2026-11-04', 1]))).toEqual([1, 0, 0, 1]);
    expect(spendCurve(spend(['2026-11-01', 1], ['2026-11-02', 1], ['2026-11-04', 1]), 2)).toBe('█▄');
  });

  test('of one day is none', () => {
    expect(spendCurve(spend(['2026-11-01', 1]), 60)).toBe('');
  });
});
