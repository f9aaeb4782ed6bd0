import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PricedThread } from '../../../src/analysis/breaks/priced-thread.ts';
import { columnsOf } from '../../../src/analysis/what-if/columns.ts';
import { cutPoints, gainsOf } from '../../../src/analysis/what-if/cut-points.ts';
import { savedBy } from '../../../src/analysis/what-if/shorter-context.ts';
import { stretchesOf } from '../../../src/analysis/what-if/stretches.ts';
import { prices, response, type Turn, thread, warm } from '../breaks/build.ts';
import { cuts } from './build.ts';

const priced = (turns: readonly Turn[]) => turns.map((turn) => prices.price(response(turn)));

describe('what a cut saves, exactly', () => {
  const last = response({ cacheRead: 180_000, cacheWrite5m: 20_000 });

  test.each<[string, readonly Turn[], number | null, number]>([
    // 150,000 tokens leave the prompt; the first 50,000 are cold: written at 5 instead of read at 0.20.
    ['the cold turn alone', [{ cacheRead: 200_000, cacheWrite5m: 1000 }], null, 150_000 * 200 - 50_000 * 4800],
    [
      'and each later one carries less',
      [
        { cacheRead: 200_000, cacheWrite5m: 1000 },
        { cacheRead: 201_000, cacheWrite5m: 1000 },
        { cacheRead: 202_000, input: 500 },
      ],
      null,
      3 * 150_000 * 200 - 50_000 * 4800,
    ],
    [
      'less the summary: the whole read once, and its output',
      [{ cacheRead: 200_000, cacheWrite5m: 1000 }],
      2000,
      150_000 * 200 - 50_000 * 4800 - 200_000 * 200 - 2000 * 20_000,
    ],
    ['where the next turn wrote it all again', [{ cacheWrite5m: 201_000 }], null, 150_000 * 5000],
    ['for an hour', [{ cacheRead: 200_000, cacheWrite1h: 1000 }], null, 150_000 * 200 - 50_000 * 7800],
    ['nobody comes after', [], null, 0],
  ])('%s', (_, later, summaryTokens, nanos) => {
    const cut = { last, later: priced(later), keptTokens: 50_000, summaryTokens };
    expect(savedBy(cut, prices)).toBe(nanos);
  });

  test('in a model with tiers, a shorter prompt is cheaper altogether', () => {
    const model = 'claude-haiku-5-5';
    const later = priced([{ model, cacheRead: 200_000, output: 100 }]);
    const cut = { last: response({ model, cacheRead: 200_000 }), later, keptTokens: 50_000, summaryTokens: null };
    expect(savedBy(cut, prices)).toBe(200_000 * 50 + 100 * 2500 - 50_000 * 125 - 100 * 500);
  });

  test('unknown where a price is', () => {
    const later = priced([{ model: 'somebody-else', cacheRead: 200_000 }]);
    expect(savedBy({ last, later, keptTokens: 50_000, summaryTokens: null }, prices)).toBeNull();
  });
});

describe('stretches', () => {
  const prompts = (...lengths: readonly number[]) => lengths.map((cacheRead): Turn => ({ cacheRead }));

  test.each<[string, readonly Turn[], readonly number[], readonly (readonly [number, number])[]]>([
    ['one', prompts(10, 20, 30), [], [[0, 3]]],
    ['none', [], [], []],
    [
      'a compaction',
      prompts(10, 20, 30),
      [25],
      [
        [0, 2],
        [2, 3],
      ],
    ],
    ['a prompt a tenth shorter still belongs', prompts(100, 90), [], [[0, 2]]],
    [
      'a shorter one does not',
      prompts(100, 89, 90),
      [],
      [
        [0, 1],
        [1, 3],
      ],
    ],
    ['compactions outside', prompts(10, 20), [5, 25], [[0, 2]]],
  ])('%s', (_, turns, lines, expected) => {
    const cut = thread(turns, { compactions: lines.map((line) => ({ line })) });
    expect(stretchesOf(columnsOf(cut)).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});

/** Every cut there is, each priced exactly. */
const byForce = ({ turns }: PricedThread, keptTokens: number): number =>
  Math.max(
    0,
    ...turns.map(({ request }, index) => {
      const later = turns.slice(index + 1);
      return savedBy({ last: request, later, keptTokens, summaryTokens: null }, prices) ?? 0;
    }),
  );

describe('the best cut', () => {
  test('is as good as the best of all, within a twentieth', () => {
    const anyThread = fc
      .array(fc.record({ step: fc.integer({ min: 100, max: 30_000 }), output: fc.nat(3000) }), {
        minLength: 3,
        maxLength: 40,
      })
      .map((steps) => {
        let prompt = 20_000;
        return thread(
          steps.map(({ step, output }, index) => {
            const cacheRead = index === 0 ? 0 : prompt;
            prompt += step;
            return { cacheRead, cacheWrite5m: prompt - cacheRead, output };
          }),
        );
      });
    fc.assert(
      fc.property(anyThread, (whole) => {
        const best = byForce(whole, 30_000);
        const [point] = cutPoints(gainsOf(columnsOf(whole), 30_000), null, () => true);
        if (point === undefined) {
          expect(best).toBeLessThan(1_000_000);
          return;
        }
        const later = whole.turns.slice(point.index + 1);
        const last = whole.turns[point.index]?.request;
        if (last === undefined) throw new Error('a cut after no turn');
        const saved = savedBy({ last, later, keptTokens: 30_000, summaryTokens: null }, prices) ?? 0;
        expect(saved).toBeGreaterThanOrEqual(0.95 * best - 1_000_000);
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  test('is a range of turns, and of what is saved', () => {
    const cut = cuts(thread(warm(400, 20_000, 1500))).compaction;
    expect(cut).toMatchObject({ thread: 'main', sessionId: 'session' });
    if (cut === null) throw new Error('a session of 400 turns has a best cut');
    expect(cut.fromTurn).toBeLessThan(cut.afterTurn);
    expect(cut.afterTurn).toBeLessThan(cut.toTurn);
    // A half of the way is best where every turn adds as much; what the cut costs moves it on.
    expect(cut.afterTurn).toBeGreaterThan(200);
    expect(cut.afterTurn).toBeLessThan(260);
    expect(cut.savedNanosLeast).toBeGreaterThan(0);
    expect(cut.savedNanosMost).toBeGreaterThan(cut.savedNanosLeast);
  });

  test.each([
    ['too short a session', warm(20, 20_000, 500)],
    ['no turns', []],
    ['nothing that is cached', Array.from({ length: 3 }, () => ({ input: 10 }))],
    ['no price', warm(400, 20_000, 1500, { model: 'somebody-else' })],
  ])('of %s is none', (_, turns) => {
    expect(cuts(thread(turns)).compaction).toBeNull();
  });

  test('what a compaction took out anyway is not saved again', () => {
    const turns = warm(300, 20_000, 1500);
    const [free, ended] = [[], [{ line: 2505 }]].map((compactions) => cuts(thread(turns, { compactions })).compaction);
    expect(ended?.afterTurn).toBeLessThan(250);
    expect(ended?.savedNanosLeast).toBeGreaterThan(0);
    expect(ended?.savedNanosLeast ?? 0).toBeLessThan(free?.savedNanosLeast ?? 0);
  });

  // Trying every pair of turns would not end within a test's limit.
  test('50,000 turns come to an end', () => {
    expect(cuts(thread(warm(50_000, 20_000, 90))).compaction).not.toBeNull();
  });
});

describe('a fresh session', () => {
  const turns = warm(300, 20_000, 1500);

  test('starts where a prompt was, in the main thread', () => {
    const pieces = [
      [1005, 'prompt', ''],
      [1505, 'prompt', ''],
      [1505, 'tool-result', 'Bash'],
    ] as const;
    expect(cuts(thread(turns, { pieces })).freshSession).toMatchObject({
      afterTurn: 100,
      fromTurn: 100,
      toTurn: 100,
    });
    expect(cuts(thread(turns, { pieces, id: 'agent' })).freshSession).toBeNull();
  });

  test('is none without a second prompt', () => {
    expect(cuts(thread(turns, { pieces: [[5, 'prompt', '']] })).freshSession).toBeNull();
  });
});
