import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apportion,
  count,
  countApart,
  duration,
  percent,
  plural,
  tokens,
  tokensApart,
  usd,
  usdApart,
  usdColumn,
  usdEach,
  usdExact,
} from '../../src/render/format.ts';

test.each([
  [0, '$0.00'],
  [0.42, '$0.42'],
  [1278, '$1,278.00'],
  [1.005, '$1.01'],
  [0.995, '$1.00'],
  [0.01, '$0.01'],
  [0.00996, '$0.01'],
  [0.00995, '$0.01'],
  [0.009_949, '$0.0099'],
  [0.0042, '$0.0042'],
  [0.000_075, '$0.000075'],
  [0.000_000_001, '$0.0000000010'],
])('usd %d is %s', (value, text) => {
  expect(usd(value)).toBe(text);
});

test.each([
  [0, '$0.00'],
  [5, '$5.00'],
  [5.000_012, '$5.000012'],
  [0.141_397_5, '$0.1413975'],
  [0.000_000_001, '$0.000000001'],
])('usdExact %d is %s', (value, text) => {
  expect(usdExact(value)).toBe(text);
});

test.each([
  [0, '$0.00'],
  [0.0113, '$0.011'],
  [0.0206, '$0.021'],
  [0.994, '$0.99'],
  [0.995, '$1.00'],
  [1.006, '$1.01'],
])('usdEach %d is %s', (value, text) => {
  expect(usdEach(value)).toBe(text);
});

describe('usdColumn', () => {
  test.each([
    [[], []],
    [
      [0, 0],
      ['$0.00', '$0.00'],
    ],
    [
      [843, 0.4, 0.001],
      ['$843.00', '$0.40', '< $0.01'],
    ],
    [
      [0.6, 0.5],
      ['$0.60', '$0.50'],
    ],
    [
      [0.0768, 0.015, 0.000_01],
      ['$0.0768', '$0.0150', '< $0.0001'],
    ],
    [
      [0.0042, 0.0005],
      ['$0.004200', '$0.000500'],
    ],
    [
      [0.000_05, 0],
      ['$0.000050000', '$0.000000000'],
    ],
    [
      [1.5, null],
      ['$1.50', 'unknown'],
    ],
  ])('%j is %j', (values, texts) => {
    expect(usdColumn(values)).toEqual(texts);
  });

  test('each cell is the value rounded, or says that it is too small for the column', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { maxLength: 9 }), (nanos) => {
        const values = nanos.map((value) => value / 1e9);
        const cells = usdColumn(values);
        for (const [index, cell] of cells.entries()) {
          const shown = Number(cell.replace(/[<$, ]/g, ''));
          const unit = 10 ** -(cell.split('.')[1] ?? '').length;
          expect(Math.abs(shown - (values[index] ?? 0))).toBeLessThanOrEqual(
            (cell.startsWith('<') ? 1 : 0.5) * unit + 1e-12,
          );
        }
      }),
    );
  });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [9152, '9.2k'],
  [9949, '9.9k'],
  [9950, '10k'],
  [118_042, '118k'],
  [999_499, '999k'],
  [999_500, '1M'],
  [1_240_000, '1.2M'],
  [227_800_000, '228M'],
  [1_768_000_000, '1,768M'],
])('tokens %d is %s', (value, text) => {
  expect(tokens(value)).toBe(text);
});

test.each([
  [14_006, '14,006'],
  [1_000_000, '1,000,000'],
  [0, '0'],
])('count %d is %s', (value, text) => {
  expect(count(value)).toBe(text);
});

test.each([
  [0, '0 turns'],
  [1, '1 turn'],
  [1270, '1,270 turns'],
])('plural %d is %s', (value, text) => {
  expect(plural(value, 'turn')).toBe(text);
});

test('plural takes an irregular plural', () => {
  expect(plural(2, 'search', 'searches')).toBe('2 searches');
});

test.each([
  [0, '0 %'],
  [0.0001, '< 1 %'],
  [0.005, '1 %'],
  [0.59, '59 %'],
  [0.994, '99 %'],
  [0.9951, '> 99 %'],
  [1, '100 %'],
  [1.04, '104 %'],
])('percent %d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

describe('apportion', () => {
  test.each([
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [[1], [100]],
    [
      [843, 256, 179, 0.4],
      [66, 20, 14, 0],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0.005, 0.995],
      [1, 99],
    ],
    [
      [1, 999],
      [0, 100],
    ],
  ])('%j is %j', (parts, points) => {
    expect(apportion(parts)).toEqual(points);
  });

  test('sums to exactly 100, and no part is a whole point off', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const points = apportion(parts);
        expect(points.reduce((sum, point) => sum + point, 0)).toBe(100);
        for (const [index, point] of points.entries()) {
          expect(Math.abs(point - ((parts[index] ?? 0) / whole) * 100)).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });
});

test.each([
  [0.42, 2, ['$0.42', '$2.00']],
  [2, 2, ['$2.00', '$2.00']],
  [2.000_012, 2, ['$2.000012', '$2.00']],
  [2.004, 2.001, ['$2.004', '$2.001']],
] as const)('usdApart of %d and %d', (actual, limit, texts) => {
  expect(usdApart(actual, limit)).toEqual(texts);
});

test('a context one token above its limit does not look like it', () => {
  expect(tokensApart(180_001, 180_000)).toEqual(['180,001', '180,000']);
  expect(tokensApart(171_204, 160_000)).toEqual(['171k', '160k']);
  expect(countApart(41, 40)).toEqual(['41', '40']);
});

test.each([
  [0, '0 s'],
  [59_499, '59 s'],
  [59_500, '1 min 00 s'],
  [192_000, '3 min 12 s'],
  [3_599_499, '59 min 59 s'],
  [3_599_500, '1 h 00 min'],
  [3_840_000, '1 h 04 min'],
  [90_000_000, '25 h 00 min'],
])('duration %d ms is %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});
