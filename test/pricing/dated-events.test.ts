import { describe, expect, test } from 'vitest';
import { pricer, request, usd } from './build.ts';

/** Every dated event of price history, on the last day before it and on its first day. */
describe('a request costs what its own day says', () => {
  const long = { input: 1000, cacheRead: 250_000, output: 1000 };
  const million = { input: 1_000_000 };

  test.each([
    ['Sonnet 4: surcharge over 200k starts', '2025-08-12', { model: 'claude-sonnet-4', usage: long }, 0.093, 0.1785],
    ['Sonnet 4: 1M beta ends', '2026-04-30', { model: 'claude-sonnet-4', usage: long }, 0.1785, 0.093],
    ['Sonnet 4.5: 1M beta ends', '2026-04-30', { model: 'claude-sonnet-4-5', usage: long }, 0.1785, 0.093],
    ['Opus 4.6: surcharge ends', '2026-03-13', { model: 'claude-opus-4-6', usage: long }, 0.2975, 0.155],
    ['Sonnet 4.6: surcharge ends', '2026-03-13', { model: 'claude-sonnet-4-6', usage: long }, 0.1785, 0.093],
    [
      'Opus 4.6 fast: surcharge dropped',
      '2026-02-20',
      { model: 'claude-opus-4-6', usage: { ...long, fast: true } },
      1.785,
      0.93,
    ],
    [
      'Sonnet 5.5: reads halved',
      '2026-10-07',
      { model: 'claude-sonnet-5-5', usage: { cacheRead: 1_000_000 } },
      0.2,
      0.1,
    ],
    [
      'Sonnet 5: the rise of September 2026 was cancelled',
      '2026-09-01',
      { model: 'claude-sonnet-5', usage: million },
      2,
      2,
    ],
    ['Sonnet 5: the price is permanent', '2026-08-10', { model: 'claude-sonnet-5', usage: million }, 2, 2],
    [
      'US inference costs more',
      '2026-02-05',
      { model: 'claude-opus-4-6', usage: { input: 1000, geo: 'us' } },
      0.005,
      0.0055,
    ],
    [
      'regional endpoints cost more',
      '2025-09-29',
      { model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', usage: { input: 1000 } },
      0.003,
      0.0033,
    ],
    ['web search has a price', '2025-05-07', { model: 'claude-3-7-sonnet', usage: { webSearches: 3 } }, 0, 0.03],
    [
      'bio refusals are billed again',
      '2026-09-24',
      { stopReason: 'refusal', refusalCategory: 'bio', usage: { input: 1000 } },
      0,
      0.004,
    ],
  ])('%s on %s', (_, day, parts, before, after) => {
    const first = Date.parse(`${day}T00:00:00.000Z`);
    expect(usd({ ...parts, at: new Date(first - 1).toISOString() })).toBe(before);
    expect(usd({ ...parts, at: new Date(first).toISOString() })).toBe(after);
  });

  test.each([
    ['Opus 4.1', 'claude-opus-4-1', '2025-11-23', 15],
    ['Opus 4.5 launches at a third of it', 'claude-opus-4-5', '2025-11-24', 5],
    ['Opus 4.7 is 5, not 15', 'claude-opus-4-7', '2026-04-16', 5],
    ['Fable 5.1', 'claude-fable-5-1', '2026-11-08', 10],
    ['Fable 5.2', 'claude-fable-5-2', '2026-11-09', 8],
    ['Mythos 5.2', 'claude-mythos-5-2', '2026-11-09', 8],
  ])('%s: %s on %s costs $%d per million', (_, model, day, price) => {
    expect(usd({ model, at: day, usage: million })).toBe(price);
  });

  test.each([
    ['Fable 5 reads at 0.1x', 'claude-fable-5', 1],
    ['Fable 5.1 reads at 0.025x since 2026-09-01', 'claude-fable-5-1', 0.25],
    ['Mythos 5.1 likewise', 'claude-mythos-5-1', 0.25],
  ])('%s', (_, model, price) => {
    expect(usd({ model, at: '2026-09-01', usage: { cacheRead: 1_000_000 } })).toBe(price);
  });
});

describe('outside of the known days', () => {
  const read = { model: 'claude-sonnet-5-5', usage: { cacheRead: 1_000_000 } };

  test.each([
    ['before the first period: the first', '2020-01-01', 0.2],
    ['without a time: the latest', null, 0.1],
    ['far in the future: the latest', '2040-01-01', 0.1],
  ])('%s', (_, day, price) => {
    expect(usd({ ...read, at: day })).toBe(price);
  });

  test('a retired model that still answers somewhere keeps its last price', () => {
    expect(usd({ model: 'claude-3-opus-20240229', at: '2026-11-22', usage: { output: 1000 } })).toBe(0.075);
  });

  test('Haiku 3.5 before its cut of unknown day: the price after it', () => {
    expect(usd({ model: 'claude-3-5-haiku', at: '2024-11-10', usage: { input: 1000 } })).toBe(0.0008);
  });
});

describe('fast mode', () => {
  const fast = { input: 10_000, cacheWrite5m: 10_000, cacheRead: 100_000, output: 3000, fast: true };

  test.each([
    ['claude-opus-4-6', '2026-02-06', 1.425, 'the day before its start: the nearest fast price'],
    ['claude-opus-4-6', '2026-02-07', 1.425, 'on its first day'],
    ['claude-opus-4-6', '2026-06-28', 1.425, 'on its last day'],
    ['claude-opus-4-6', '2026-06-29', 1.425, 'after its end: if the response still says fast, the nearest fast price'],
    ['claude-opus-4-7', '2026-05-12', 1.425, 'on its first day'],
    ['claude-opus-4-8', '2026-05-28', 0.475, 'on its first day'],
    ['claude-opus-4-8', '2026-11-30', 0.475, 'on the day of its removal'],
    ['claude-opus-5', '2026-07-24', 0.475, 'on its first day'],
    ['claude-opus-5-5', '2026-09-22', 0.34, 'on its first day'],
    ['claude-fable-5-2', '2026-11-09', 0.64, 'on its first day'],
    ['claude-mythos-5-2', '2026-11-09', 0.64, 'on its first day'],
    ['claude-sonnet-4-6', '2026-11-22', 0.1425, 'a model without fast rates: standard'],
  ])('%s on %s costs $%d: %s', (model, day, price) => {
    expect(usd({ model, at: day, usage: fast })).toBe(price);
  });

  test('the response decides: without `fast` a day in a fast period is standard', () => {
    expect(usd({ model: 'claude-opus-4-6', at: '2026-06-29', usage: { ...fast, fast: false } })).toBe(0.2375);
  });
});

test('the price of one request does not depend on those before it', () => {
  const prices = pricer();
  const read = (day: string) =>
    prices.price(request({ model: 'claude-sonnet-5-5', at: day, usage: { cacheRead: 1000 } })).nanos;
  expect([read('2026-10-07'), read('2026-10-06'), read('2026-10-07')]).toEqual([100_000, 200_000, 100_000]);
});
