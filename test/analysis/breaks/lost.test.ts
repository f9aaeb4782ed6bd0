import { describe, expect, test } from 'vitest';
import { findBreaks } from '../../../src/analysis/breaks/find-breaks.ts';
import { lossesOf } from '../../../src/analysis/breaks/losses.ts';
import { lostTo } from '../../../src/analysis/breaks/lost.ts';
import { createPricer } from '../../../src/pricing/pricer.ts';
import { iteration } from '../../pricing/build.ts';
import { prices, response, type Turn, thread } from './build.ts';

describe('dollars lost: tokens × (write rate − read rate)', () => {
  test.each<[string, Turn, number, number]>([
    // Opus 5.5: input 4, write 5 and 8, read 0.20 USD per million tokens.
    ['5-minute writes', { cacheWrite5m: 100_000 }, 90_000, 90_000 * 4800],
    ['1-hour writes', { cacheWrite1h: 100_000 }, 90_000, 90_000 * 7800],
    [
      '1-hour writes stand first',
      { cacheWrite1h: 50_000, cacheWrite5m: 50_000 },
      60_000,
      50_000 * 7800 + 10_000 * 4800,
    ],
    ['what is not cached', { cacheWrite5m: 10_000, input: 90_000 }, 60_000, 10_000 * 4800 + 50_000 * 3800],
    ['no more than was written', { cacheWrite5m: 10_000 }, 60_000, 10_000 * 4800],
    ['fast', { cacheWrite5m: 100_000, fast: true }, 90_000, 90_000 * 9600],
    ['US inference', { cacheWrite5m: 100_000, geo: 'us' }, 90_000, (90_000 * 4800 * 11) / 10],
    ['Haiku 5.5 up to 100k', { cacheWrite5m: 100_000, model: 'claude-haiku-5-5' }, 90_000, 90_000 * 115],
    ['Haiku 5.5 above', { cacheWrite5m: 100_001, model: 'claude-haiku-5-5' }, 90_000, 90_000 * 575],
    ['nothing', { cacheWrite5m: 100_000 }, 0, 0],
  ])('%s', (_, turn, rewritten, nanos) => {
    expect(lostTo(response(turn), rewritten, prices)).toBe(nanos);
  });

  test('each round of a response keeps its own tier', () => {
    const model = 'claude-haiku-5-5';
    const iterations = [
      iteration('message', null, { cacheWrite5m: 60_000 }),
      iteration('message', null, { cacheRead: 60_000, cacheWrite5m: 5000 }),
    ];
    const turn = { model, cacheRead: 60_000, cacheWrite5m: 65_000, iterations };
    expect(lostTo(response(turn), 50_000, prices)).toBe(50_000 * 115);
    expect(lostTo(response(turn), 64_000, prices)).toBe(60_000 * 115);
    // Rounds that do not sum to the response say nothing of it.
    expect(lostTo(response({ ...turn, cacheWrite5m: 65_001 }), 50_000, prices)).toBe(50_000 * 575);
  });

  test("a user's own prices with writes cheaper than reads: nothing, and no gain", () => {
    const free = { cacheRead: 0.2, cacheWrite5m: 0, cacheWrite1h: 0 };
    const own = createPricer({ overrides: { models: { 'claude-opus-5-5': free } }, cloudRegion: null });
    const priced = thread([{ cacheWrite5m: 50_000 }, { cacheWrite5m: 51_000 }]);
    expect(lostTo(response({ cacheWrite5m: 51_000 }), 50_000, own)).toBe(0);
    expect(lossesOf([priced], own)).toMatchObject({ breaks: [{ rewrittenTokens: 50_000 }], lostNanos: 0 });
  });

  test('no price, no amount; the break stays', () => {
    const unknown = { model: 'somebody-else' };
    const priced = thread([
      { cacheWrite5m: 50_000, ...unknown },
      { cacheWrite5m: 51_000, ...unknown },
    ]);
    expect(findBreaks(priced, prices)).toMatchObject([{ rewrittenTokens: 50_000, lostNanos: null }]);
    expect(lossesOf([priced], prices)).toMatchObject({ lostNanos: 0, lostShare: null });
  });

  /** F4: a study's session writes 41,228 tokens on each of 60 turns and reads none. */
  test.each<[string, Turn, number, number]>([
    ['at 15/75, as the study had it', { cacheWrite5m: 41_228, model: 'claude-opus-4-1' }, 0.773025, 46.3815],
    ['of the model it names, 5-minute writes', { cacheWrite5m: 41_228, model: 'claude-opus-4-5' }, 0.257675, 15.4605],
    ['and 1-hour writes', { cacheWrite1h: 41_228, model: 'claude-opus-4-5' }, 0.41228, 24.7368],
  ])('F4: %s', (_, turn, once, sixty) => {
    const turns = Array.from({ length: 60 }, () => turn);
    const priced = thread(turns);
    expect((priced.turns[0]?.nanos ?? 0) / 1e9).toBeCloseTo(once, 9);
    expect(priced.turns.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0) / 1e9).toBeCloseTo(sixty, 9);
    const found = findBreaks(priced, prices);
    expect(found).toHaveLength(59);
    expect(new Set(found.map(({ rewrittenTokens }) => rewrittenTokens))).toEqual(new Set([41_228]));
  });
});

describe('losses of a run', () => {
  const first = { cacheWrite5m: 100_000 };
  const cold = { cacheWrite5m: 101_000 };

  test('sums by cause, dearest first, and a share of the spend', () => {
    const one = thread([first, { ...cold, minute: 10 }, { ...cold, minute: 20 }]);
    const two = thread([first, cold], { id: 'agent' });
    const { causes, lostNanos, lostShare } = lossesOf([one, two], prices);
    expect(causes).toEqual([
      { cause: 'expired', breaks: 2, rewrittenTokens: 201_000, lostNanos: 201_000 * 4800 },
      { cause: 'unexpected', breaks: 1, rewrittenTokens: 100_000, lostNanos: 100_000 * 4800 },
    ]);
    expect(lostNanos).toBe(301_000 * 4800);
    expect(lostShare).toBeCloseTo((301_000 * 4800) / (503_000 * 5000), 12);
  });

  test('nothing spent has no share', () => {
    expect(lossesOf([], prices)).toMatchObject({ breaks: [], lostNanos: 0, lostShare: null });
  });
});
