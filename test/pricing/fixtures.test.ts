import { describe, expect, test } from 'vitest';
import type { RateOverrides } from '../../src/pricing/overrides.ts';
import type { Tokens } from '../../src/transcript/model.ts';
import { pricer, request, usd } from './build.ts';

/** Public figures of other tools and articles. Every test states its own prices, so that list prices may change. */
const stated = (rates: RateOverrides, usage: Partial<Tokens>) =>
  pricer({ models: { studied: rates } }).price(request({ model: 'studied', usage }));

const statedUsd = (rates: RateOverrides, usage: Partial<Tokens>): number =>
  (stated(rates, usage).nanos ?? Number.NaN) / 1e9;

/** USD per million: input, output, 5-minute write, read. */
const rates = (input: number, output: number, cacheWrite5m: number, cacheRead: number): RateOverrides => ({
  input,
  output,
  cacheWrite5m,
  cacheRead,
});

describe('a session of 1,270 turns', () => {
  const usage = { cacheRead: 562_000_000, cacheWrite5m: 13_653_333, output: 2_386_667 };

  test.each([
    ["the study's prices", rates(15, 75, 18.75, 1.5), '1278.00', [66, 20, 14]],
    ['claude-opus-4-5', rates(5, 25, 6.25, 0.5), '426.00', [66, 20, 14]],
    ['claude-opus-5-5', rates(4, 20, 5, 0.2), '228.40', [49.2, 29.9, 20.9]],
    ['claude-sonnet-4-6', rates(3, 15, 3.75, 0.3), '255.60', [66, 20, 14]],
    ['claude-sonnet-5-5', rates(2, 10, 2.5, 0.1), '114.20', [49.2, 29.9, 20.9]],
    ['claude-haiku-4-5', rates(1, 5, 1.25, 0.1), '85.20', [66, 20, 14]],
    ['claude-fable-5-1', rates(10, 50, 12.5, 0.25), '430.50', [32.6, 39.6, 27.7]],
    ['claude-fable-5-2', rates(8, 40, 10, 0.2), '344.40', [32.6, 39.6, 27.7]],
  ])('%s', (model, prices, total, shares) => {
    const { nanos, lines } = stated(prices, usage);
    const { cacheRead, cacheWrite5m, output } = lines[0].cost ?? { cacheRead: 0, cacheWrite5m: 0, output: 0 };
    expect(((nanos ?? 0) / 1e9).toFixed(2)).toBe(total);
    for (const [index, part] of [cacheRead, cacheWrite5m, output].entries()) {
      const share = (100 * part) / (nanos ?? 0);
      expect(Math.abs(share - (shares[index] ?? 0))).toBeLessThan(0.06);
    }
    if (model.startsWith('claude')) expect(usd({ model, usage })?.toFixed(2)).toBe(total);
  });

  test('its dollars by bucket: 843 / 256 / 179', () => {
    expect(stated(rates(15, 75, 18.75, 1.5), usage).lines[0].cost).toEqual({
      input: 0,
      output: 179_000_025_000,
      cacheRead: 843_000_000_000,
      cacheWrite5m: 255_999_993_750,
      cacheWrite1h: 0,
      webSearch: 0,
    });
  });
});

test.each([
  ['first request', rates(15, 75, 18.75, 1.5), { input: 100, output: 1000, cacheWrite5m: 10_000 }, 0.264],
  ['second request', rates(15, 75, 18.75, 1.5), { input: 50, output: 500, cacheRead: 20_000 }, 0.06825],
  ['sidechain', rates(3, 15, 3.75, 0.3), { input: 10, output: 100, cacheRead: 1000 }, 0.00183],
])('F3: %s', (_, prices, usage, price) => {
  expect(statedUsd(prices, usage)).toBe(price);
});

test.each([
  ['once, legacy price', rates(15, 75, 18.75, 1.5), { cacheWrite5m: 41_228 }, 0.773025],
  ['sixty times', rates(15, 75, 18.75, 1.5), { cacheWrite5m: 60 * 41_228 }, 46.3815],
  ['the quoted model, 5 minutes', rates(5, 25, 6.25, 0.5), { cacheWrite5m: 41_228 }, 0.257675],
  ['the quoted model, sixty times', rates(5, 25, 6.25, 0.5), { cacheWrite5m: 60 * 41_228 }, 15.4605],
  ['the quoted model, 1 hour', { ...rates(5, 25, 6.25, 0.5), cacheWrite1h: 10 }, { cacheWrite1h: 41_228 }, 0.41228],
])('F4: a rewritten prefix, %s', (_, prices, usage, price) => {
  expect(statedUsd(prices, usage)).toBe(price);
});

test.each([
  ['5-minute write', 0.1, 'cacheWrite5m', '88.1'],
  ['1-hour write', 0.1, 'cacheWrite1h', '86.9'],
  ['reads at 0.05x', 0.05, 'cacheWrite5m', '93.0'],
] as const)('F5: what caching saves over 61 requests, %s', (_, cacheRead, write, saved) => {
  const prices = { input: 1, output: 5, cacheRead, cacheWrite5m: 1.25, cacheWrite1h: 2 };
  const cached = statedUsd(prices, { [write]: 100_000, cacheRead: 60 * 100_000 });
  const uncached = statedUsd(prices, { input: 61 * 100_000 });
  expect((100 * (1 - cached / uncached)).toFixed(1)).toBe(saved);
});

test('the same tokens on Sonnet cost a fifth of legacy Opus, three fifths of Opus since 4.5', () => {
  const usage = { input: 123_457, output: 67_891, cacheRead: 7_654_321, cacheWrite5m: 234_567 };
  const [legacy, opus, sonnet] = [rates(15, 75, 18.75, 1.5), rates(5, 25, 6.25, 0.5), rates(3, 15, 3.75, 0.3)].map(
    (prices) => stated(prices, usage).nanos ?? Number.NaN,
  );
  expect(sonnet).toBe((legacy ?? 0) / 5);
  expect(5 * (sonnet ?? 0)).toBe(3 * (opus ?? 0));
});

test('a debug spiral of 12 × 120k uncached tokens', () => {
  expect(statedUsd(rates(3, 15, 3.75, 0.3), { input: 12 * 120_000 })).toBe(4.32);
});

const SESSIONS = {
  'bug fix': { input: 18_000, output: 3000 },
  feature: { input: 120_000, output: 20_000 },
  refactor: { input: 500_000, output: 80_000 },
  team: { input: 1_500_000, output: 200_000 },
} as const;

test.each([
  ['Sonnet 4.6', rates(3, 15, 3.75, 0.3), [0.099, 0.66, 2.7, 7.5]],
  ['Opus 4.6', rates(5, 25, 6.25, 0.5), [0.165, 1.1, 4.5, 12.5]],
  ['Haiku 4.5', rates(1, 5, 1.25, 0.1), [0.033, 0.22, 0.9, 2.5]],
  ['Sonnet 5.5', rates(2, 10, 2.5, 0.1), [0.066, 0.44, 1.8, 5]],
  ['Opus 5.5', rates(4, 20, 5, 0.2), [0.132, 0.88, 3.6, 10]],
])('F9, F10: bug fix, feature, refactor, team on %s', (_, prices, expected) => {
  expect(Object.values(SESSIONS).map((usage) => statedUsd(prices, usage))).toEqual(expected);
});

test('auto mode', () => {
  const prices = rates(3, 15, 3.75, 0.3);
  expect(statedUsd(prices, { input: 200_000, output: 30_000 })).toBe(1.05);
  expect(statedUsd(prices, { input: 60 * 2000 })).toBe(0.36);
});

test.each([
  ['F11', rates(5, 25, 6.25, 0.5), { input: 4, cacheWrite5m: 23_164, cacheRead: 22_693, output: 414 }, 0.1664915],
  [
    'F12, all writes for an hour',
    { ...rates(1, 5, 1.25, 0.1), cacheWrite1h: 2 },
    { input: 368, output: 516, cacheRead: 106_786, cacheWrite1h: 9149 },
    0.0319246,
  ],
  [
    'F12, all writes for 5 minutes',
    rates(1, 5, 1.25, 0.1),
    { input: 368, output: 516, cacheRead: 106_786, cacheWrite5m: 9149 },
    0.02506285,
  ],
  ['F13', rates(1, 5, 1.25, 0.1), { input: 4271, output: 389, cacheWrite5m: 12_299 }, 0.02158975],
  [
    'F14, Haiku 3 at its own price',
    rates(0.25, 1.25, 0.3, 0.03),
    { input: 15, output: 426, cacheRead: 90_755, cacheWrite5m: 30_605 },
    0.0124404,
  ],
  [
    'F14, at the price of Sonnet',
    rates(3, 15, 3.75, 0.3),
    { input: 15, output: 426, cacheRead: 90_755, cacheWrite5m: 30_605 },
    0.14843025,
  ],
])('%s: recorded usage, to the last digit', (_, prices, usage, price) => {
  expect(statedUsd(prices, usage)).toBe(price);
});
