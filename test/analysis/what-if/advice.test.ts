import { describe, expect, test } from 'vitest';
import { lossesOf } from '../../../src/analysis/breaks/losses.ts';
import type { PricedThread } from '../../../src/analysis/breaks/priced-thread.ts';
import { type Advice, adviceFor } from '../../../src/analysis/what-if/advice.ts';
import { lineupOf } from '../../../src/analysis/what-if/lineup.ts';
import { whatIf } from '../../../src/analysis/what-if/what-if.ts';
import { PRICE_TABLE } from '../../../src/pricing/table.ts';
import { prices, type Turn, thread, warm } from '../breaks/build.ts';

const lineup = lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf);

const adviseOn = (...threads: readonly PricedThread[]): readonly Advice[] =>
  adviceFor({ threads, losses: lossesOf(threads, prices), whatIf: whatIf(threads, prices, lineup), lineup });

const old: Turn = { model: 'claude-opus-4-8' };

describe('advice', () => {
  test('none for a run that does it right, nor for none', () => {
    expect(adviseOn(thread(warm(10, 20_000, 1000)))).toEqual([]);
    expect(adviseOn()).toEqual([]);
  });

  test.each([
    [2083, []],
    [2084, [{ code: 'avoid-breaks', cause: 'model-switch', breaks: 1, nanos: 2084 * 4800 }]],
  ])('%d tokens at $4.80 lost per million are a cent or not', (tokens, lines) => {
    const turns = [{ cacheWrite5m: tokens, model: 'claude-fable-5-2' }, { cacheWrite5m: tokens + 10 }];
    expect(adviseOn(thread(turns))).toEqual(lines);
  });

  test('no advice about what nothing explains', () => {
    expect(adviseOn(thread([{ cacheWrite5m: 100_000 }, { cacheWrite5m: 101_000 }]))).toEqual([]);
  });

  test('a pause: an hour of cache, or no pause, whichever is worth more', () => {
    const turns = [...warm(2, 100_000, 500), { cacheWrite5m: 101_000, minute: 20 }];
    const lines = adviseOn(thread(turns));
    expect(lines).toEqual([{ code: 'avoid-breaks', cause: 'expired', breaks: 1, nanos: 100_500 * 4800 }]);
  });

  test('hour writes that nobody waited for', () => {
    const lines = adviseOn(thread([{ cacheWrite1h: 100_000 }, { cacheRead: 100_000, cacheWrite1h: 1000, minute: 1 }]));
    expect(lines).toEqual([{ code: 'five-minute-writes', nanos: 101_000 * 3000 }]);
  });

  test('the newest model of the family, where it fits', () => {
    expect(adviseOn(thread(warm(3, 20_000, 1000, old)))).toMatchObject([
      { code: 'newer-model', model: 'claude-opus-5-5', instead: ['claude-opus-4-8'] },
    ]);
    expect(adviseOn(thread(warm(3, 1_200_000, 1000, old)))).toEqual([]);
  });

  test('two families get none', () => {
    const threads = [
      thread(warm(3, 20_000, 1000, old)),
      thread(warm(1, 9000, 0, { model: 'claude-sonnet-4-6' }), { id: 'a' }),
    ];
    expect(adviseOn(...threads).map(({ code }) => code)).toEqual(['subagents-on']);
  });

  test('of compaction and a fresh session the dearer one', () => {
    const pieces = [[2305, 'prompt', '']] as const;
    const lines = adviseOn(thread(warm(400, 20_000, 1500), { pieces }));
    expect(lines.map(({ code }) => code)).toEqual(['fresh-session']);
    expect(adviseOn(thread(warm(400, 20_000, 1500))).map(({ code }) => code)).toEqual(['compact']);
  });

  test('three lines at most, dearest first', () => {
    const long = warm(400, 20_000, 1500, old);
    const main = thread([...long, { ...old, cacheWrite5m: 620_000, minute: 30, effort: 'low' }]);
    const switched = thread([
      { cacheWrite5m: 400_000, ...old, effort: 'high' },
      { cacheWrite5m: 401_000, ...old, effort: 'low' },
    ]);
    const lines = adviseOn(main, { ...switched, thread: { ...switched.thread, id: 'a' } });
    expect(lines).toHaveLength(3);
    const nanos = lines.map((line) => line.nanos);
    expect(nanos).toEqual(nanos.toSorted((a, b) => b - a));
  });
});
