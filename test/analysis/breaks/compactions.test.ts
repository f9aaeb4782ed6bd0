import { describe, expect, test } from 'vitest';
import { compactionEffects } from '../../../src/analysis/breaks/compactions.ts';
import { prices, response, thread } from './build.ts';

const TURNS = [
  { cacheWrite5m: 170_000 },
  { cacheRead: 14_000, cacheWrite5m: 11_000, output: 300 },
  { cacheRead: 25_000, cacheWrite5m: 1000 },
  { cacheRead: 14_000, cacheWrite5m: 6000 },
];

describe('a compaction', () => {
  test('each drops its own tokens', () => {
    const compactions = [
      { line: 11, preTokens: 170_679, postTokens: 8697 },
      { line: 21, preTokens: 67_702, postTokens: 5811 },
      { line: 31, preTokens: 987_474, postTokens: 9328 },
      { line: 41, preTokens: 61_895, postTokens: 5706, trigger: 'manual' },
      { line: 51, preTokens: 61_895 },
    ];
    const effects = compactionEffects(thread(TURNS, { compactions }), prices);
    expect(effects.map(({ droppedTokens }) => droppedTokens)).toEqual([161_982, 61_891, 978_146, 56_189, null]);
    expect(effects.map(({ trigger, afterTurn }) => [trigger, afterTurn])).toEqual([
      ['auto', 1],
      ['auto', 2],
      ['auto', 3],
      ['manual', 4],
      ['auto', 4],
    ]);
  });

  test('costs its cold turn and the reading of what it sums up; saves reads until the next', () => {
    const effects = compactionEffects(thread(TURNS, { compactions: [{ line: 15 }, { line: 35 }] }), prices);
    expect(effects[0]).toMatchObject({
      contextBefore: 170_000,
      contextAfter: 25_000,
      coldTurnNanos: 14_000 * 200 + 11_000 * 5000 + 300 * 20_000,
      summaryNanosAtLeast: 170_000 * 200,
      // Two turns without 145,000 tokens.
      avoidedNanos: 2 * 145_000 * 200,
    });
    expect(effects[1]).toMatchObject({
      afterTurn: 3,
      contextBefore: 26_000,
      contextAfter: 20_000,
      avoidedNanos: 6000 * 200,
    });
  });

  test('at the end of a thread has no cold turn', () => {
    const [effect] = compactionEffects(thread(TURNS, { compactions: [{ line: 99 }] }), prices);
    expect(effect).toMatchObject({ afterTurn: 4, contextAfter: null, coldTurnNanos: null, avoidedNanos: 0 });
  });

  test('of an earlier run is not of this one', () => {
    const compactions = [{ line: 3 }, { line: 7 }];
    const before = response({ cacheWrite5m: 90_000, line: 5 });
    expect(compactionEffects(thread(TURNS, { compactions, before }), prices)).toMatchObject([
      { afterTurn: 0, contextBefore: 90_000, contextAfter: 170_000, avoidedNanos: 0 },
    ]);
    expect(compactionEffects(thread(TURNS, { compactions }), prices)).toEqual([]);
  });

  test('without a price has none', () => {
    const turns = TURNS.map((turn) => ({ ...turn, model: 'somebody-else' }));
    expect(compactionEffects(thread(turns, { compactions: [{ line: 15 }] }), prices)).toMatchObject([
      { contextBefore: 170_000, coldTurnNanos: null, summaryNanosAtLeast: null, avoidedNanos: null },
    ]);
  });
});
