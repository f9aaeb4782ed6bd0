import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyTarget } from '../../../src/render/html/page/keys.ts';
import { highestIn, outline, stretchesOf } from '../../../src/render/html/page/sample.ts';
import { ticksUpTo } from '../../../src/render/html/page/ticks.ts';

const sizes = fc.record({ turns: fc.integer({ min: 1, max: 2000 }), columns: fc.integer({ min: 1, max: 300 }) });

describe('turns that share columns', () => {
  test('follow each other without a gap, as many columns as there is room for', () => {
    fc.assert(
      fc.property(sizes, ({ turns, columns }) => {
        const stretches = stretchesOf(turns, columns);
        expect(stretches).toHaveLength(Math.min(turns, columns));
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBe(turns);
        for (const [index, { from, to }] of stretches.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(stretches[index + 1]?.from ?? turns).toBe(to);
        }
      }),
    );
  });

  test.each([
    [0, 10],
    [3, 0],
  ])('%d turns in %d columns', (turns, columns) => {
    expect(stretchesOf(turns, columns)).toEqual(turns === 0 ? [] : [{ from: 0, to: turns }]);
  });

  test('a line through them keeps ends and extremes, in order', () => {
    const values = fc.array(fc.nat(1000), { minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (list, columns) => {
        const places = outline(list, stretchesOf(list.length, columns));
        const kept = places.map((place) => list[place]);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect([places[0], places.at(-1)]).toEqual([0, list.length - 1]);
        expect(Math.max(...kept.map(Number))).toBe(Math.max(...list));
        expect(Math.min(...kept.map(Number))).toBe(Math.min(...list));
        expect(places.length).toBeLessThanOrEqual(4 * columns);
      }),
    );
  });

  test('the first of equals is the highest', () => {
    expect(highestIn([1, 3, 3, 2], { from: 0, to: 4 })).toBe(1);
    expect(highestIn([9, 3, 3, 9], { from: 1, to: 3 })).toBe(1);
  });
});

describe('ticks', () => {
  test.each([
    [171_204, 5, false, [0, 50_000, 100_000, 150_000]],
    [200_000, 5, false, [0, 50_000, 100_000, 150_000, 200_000]],
    [0.0108, 5, false, [0, 0.0025, 0.005, 0.0075, 0.01]],
    [0.3, 3, false, [0, 0.1, 0.2, 0.3]],
    [3, 10, true, [0, 1, 2, 3]],
    [112, 12, true, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110]],
    [0, 5, false, [0]],
    [Number.NaN, 5, false, [0]],
  ])('up to %d, at most %d', (top, most, whole, ticks) => {
    expect(ticksUpTo(top, most, whole)).toEqual(ticks);
  });
});

test.each([
  ['ArrowLeft', 0, 10, 0],
  ['ArrowLeft', 5, 10, 4],
  ['ArrowRight', 9, 10, 9],
  ['PageUp', 0, 10_000, 500],
  ['PageUp', 0, 100, 10],
  ['PageDown', 400, 10_000, 0],
  ['End', 0, 10, 9],
  ['Tab', 3, 10, null],
  ['constructor', 3, 10, null],
] as const)('%s from %d of %d', (key, at, turns, target) => {
  expect(keyTarget(key, at, turns)).toBe(target);
});
