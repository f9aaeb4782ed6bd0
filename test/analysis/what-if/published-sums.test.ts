import { describe, expect, test } from 'vitest';
import { actualNanos } from '../../../src/analysis/breaks/priced-thread.ts';
import { otherCaching } from '../../../src/analysis/what-if/caching.ts';
import { lineupOf } from '../../../src/analysis/what-if/lineup.ts';
import { onEachModel, plannerAndExecutor } from '../../../src/analysis/what-if/other-models.ts';
import { PRICE_TABLE } from '../../../src/pricing/table.ts';
import { prices, type Turn, thread } from '../breaks/build.ts';
import { gather, oneByOne } from './build.ts';

const lineup = lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf);
const usd = (nanos: number | null | undefined): number => (nanos ?? Number.NaN) / 1e9;
const bill = (...turns: readonly Turn[]): number => usd(actualNanos([thread(turns)]));

/** `total` in `count` whole parts that differ by one at most. */
const spread = (total: number, count: number): readonly number[] =>
  Array.from(
    { length: count },
    (_, index) => Math.floor(((index + 1) * total) / count) - Math.floor((index * total) / count),
  );

/** Tokens of the $1,278 session: 562,000,000 read, 13,653,333 written, 2,386,667 out, in 1,270 turns; peak 998,000. */
const headline = (model: string) => {
  const [turns, peak] = [1270, 998_000];
  const writes = spread(13_653_333, turns);
  const outputs = spread(2_386_667, turns);
  const last = peak - (writes[turns - 1] ?? 0);
  const reads = [...spread(562_000_000 - last, turns - 1), last];
  return thread(
    reads.map((cacheRead, index) => ({
      model,
      cacheRead,
      cacheWrite5m: writes[index] ?? 0,
      output: outputs[index] ?? 0,
    })),
  );
};

describe('the $1,278 session', () => {
  test('at its own prices', () => {
    const { turns } = headline('claude-opus-4-1');
    const sum = (bucket: 'cacheRead' | 'cacheWrite5m' | 'output' | 'input'): number =>
      usd(turns.reduce((total, { lines }) => total + (lines[0].cost?.[bucket] ?? 0), 0));
    expect(turns).toHaveLength(1270);
    expect(sum('cacheRead')).toBe(843);
    expect(sum('cacheWrite5m')).toBeCloseTo(256, 4);
    expect(sum('output')).toBeCloseTo(179, 4);
    expect(sum('input')).toBe(0);
    const total = usd(actualNanos([headline('claude-opus-4-1')]));
    expect(total).toBeCloseTo(1278, 4);
    const shares = (['cacheRead', 'cacheWrite5m', 'output', 'input'] as const).map((bucket) =>
      Math.round((100 * sum(bucket)) / total),
    );
    expect(shares).toEqual([66, 20, 14, 0]);
  });

  const outcomes = onEachModel(gather(headline('claude-opus-4-1')), lineup);

  test.each([
    ['claude-opus-4-5-20251101', 426],
    ['claude-opus-4-6', 426],
    ['claude-opus-4-7', 426],
    ['claude-opus-4-8', 426],
    ['claude-opus-5', 426],
    ['claude-opus-5-5', 228.4],
    ['claude-sonnet-4-6', 255.6],
    ['claude-sonnet-4-5-20250929', 255.6],
    ['claude-sonnet-5-5', 114.2],
    ['claude-haiku-4-5-20251001', 85.2],
    ['claude-fable-5-1', 430.5],
    ['claude-fable-5-2', 344.4],
  ])('on %s: $%d', (model, total) => {
    const outcome = outcomes.find((each) => each.model === model);
    expect(usd(outcome?.nanos)).toBeCloseTo(total, 4);
    expect(usd(outcome?.savedNanos)).toBeCloseTo(1278 - total, 4);
  });

  test('names where its prompts do not fit', () => {
    const over = outcomes.filter(({ turnsOverWindow }) => turnsOverWindow > 0);
    expect(over.map(({ model }) => model).toSorted()).toEqual([
      'claude-haiku-4-5-20251001',
      'claude-opus-4-5-20251101',
    ]);
    expect(over.map(({ turnsOverWindow }) => turnsOverWindow)).toEqual([1270, 1270]);
  });

  test('is all of the line-up, cheapest first, in the dear tier of Haiku 5.5', () => {
    expect(outcomes).toHaveLength(lineup.models.length);
    const totals = outcomes.map(({ nanos }) => nanos ?? 0);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    // 562 × 0.05 + 13.653333 × 0.625 + 2.386667 × 2.50: every prompt is over 100,000 tokens.
    expect(outcomes[0]).toMatchObject({ model: 'claude-haiku-5-5' });
    expect(usd(outcomes[0]?.nanos)).toBeCloseTo(42.6, 4);
  });
});

test("a main agent and a helper on another model, by each one's prices", () => {
  const model = 'claude-opus-4-1';
  const main = thread([
    { model, input: 100, output: 1000, cacheWrite5m: 10_000 },
    { model, input: 50, output: 500, cacheRead: 20_000 },
  ]);
  const helper = thread([{ model: 'claude-sonnet-4-6', input: 10, output: 100, cacheRead: 1000 }], { id: 'a1' });
  expect([...main.turns, ...helper.turns].map(({ nanos }) => usd(nanos))).toEqual([0.264, 0.06825, 0.00183]);
  expect(usd(actualNanos([main, helper]))).toBe(0.33408);
});

describe('what caching saves over 61 turns of one prompt', () => {
  test.each<[string, Turn, number]>([
    ['5-minute writes, reads at a tenth', { model: 'claude-opus-4-5', cacheWrite5m: 41_228 }, 88.1],
    ['1-hour writes', { model: 'claude-opus-4-5', cacheWrite1h: 41_228 }, 86.9],
    ['reads at a twentieth', { model: 'claude-opus-5-5', cacheWrite5m: 41_228 }, 93],
  ])('%s', (_, first, percent) => {
    const reads = Array.from({ length: 60 }, () => ({ model: first.model ?? '', cacheRead: 41_228 }));
    const { noCache } = otherCaching(gather(thread([first, ...reads])), prices);
    expect(noCache.savedNanos).toBeLessThan(0);
    const saved = -(noCache.savedNanos ?? 0) / (noCache.nanos ?? 1);
    expect(Math.round(1000 * saved) / 10).toBe(percent);
  });
});

test('60 turns at $0.14 against 12 of them and a plan at $1.42: 36.9 %', () => {
  const executor: Turn = { model: 'claude-sonnet-5-5', input: 70_000 };
  const planner = spread(355_000, 7).map((input): Turn => ({ model: 'claude-opus-5-5', input }));
  const times = (count: number): readonly Turn[] => Array.from({ length: count }, () => executor);
  expect(bill(...times(1))).toBe(0.14);
  expect(bill(...times(60))).toBe(8.4);
  const main = thread(planner);
  const helper = thread(times(12), { id: 'a1' });
  const split = usd(actualNanos([main, helper]));
  expect(split).toBe(3.1);
  expect(Math.round((1000 * split) / 8.4) / 10).toBe(36.9);
  const [same] = plannerAndExecutor(gather(main, helper), lineup);
  expect(same).toMatchObject({ planner: 'claude-opus-5-5', executor: 'claude-sonnet-5-5', savedNanos: 0 });
});

describe('312 Opus turns at $94 on Sonnet 4.6', () => {
  test.each([
    ['claude-opus-4-1', 15, 18.8],
    ['claude-opus-4-8', 5, 56.4],
  ])('from %s at $%d', (model, input, expected) => {
    const turns = spread(Math.round(94e6 / input / 4), 312).map((tokens) => ({
      model,
      input: tokens * 2,
      output: 0,
      cacheRead: tokens * 20,
    }));
    const priced = [thread(turns)];
    expect(usd(actualNanos(priced))).toBeCloseTo(94, 4);
    const nanos = oneByOne(priced, ({ request }) =>
      prices.together([request]).on({ model: 'claude-sonnet-4-6', at: request.at }),
    );
    expect(usd(nanos)).toBeCloseTo(expected, 4);
  });
});

test('twelve rounds of 120,000 uncached tokens', () => {
  const turn: Turn = { model: 'claude-sonnet-4-6', input: 120_000 };
  expect(bill(...Array.from({ length: 12 }, () => turn))).toBe(4.32);
});

/** F9 and F10: input and output tokens; Sonnet 4.6, then Opus 4.6, Haiku 4.5, Sonnet 5.5, Opus 5.5. */
describe('sample sessions on each model', () => {
  test.each<[string, number, number, readonly number[]]>([
    ['bug fix', 18_000, 3000, [0.099, 0.165, 0.033, 0.066, 0.132]],
    ['feature', 120_000, 20_000, [0.66, 1.1, 0.22, 0.44, 0.88]],
    ['refactor', 500_000, 80_000, [2.7, 4.5, 0.9, 1.8, 3.6]],
    ['team', 1_500_000, 200_000, [7.5, 12.5, 2.5, 5, 10]],
  ])('%s', (_, input, output, totals) => {
    const threads = [thread([{ model: 'claude-sonnet-4-6', input, output }])];
    const outcomes = onEachModel(gather(...threads), lineup);
    const on = (model: string): number => usd(outcomes.find((each) => each.model === model)?.nanos);
    expect([
      usd(actualNanos(threads)),
      on('claude-opus-4-6'),
      on('claude-haiku-4-5-20251001'),
      on('claude-sonnet-5-5'),
      on('claude-opus-5-5'),
    ]).toEqual(totals);
  });

  test('an hour of auto mode: $1.05 and 60 checks of 2,000 tokens; $11.28 in eight', () => {
    const checks = Array.from({ length: 60 }, (): Turn => ({ model: 'claude-sonnet-4-6', input: 2000 }));
    const hour = bill({ model: 'claude-sonnet-4-6', input: 200_000, output: 30_000 }, ...checks);
    expect(hour).toBe(1.41);
    expect(8 * hour).toBeCloseTo(11.28, 9);
  });
});
