import { expect, test } from 'vitest';
import { shareOf } from '../../src/analysis/units.ts';
import { lossSums } from '../../src/analysis/why/loss-rows.ts';
import { percent } from '../../src/render/format.ts';

test.each([
  [0, 0, '0 %'],
  [1e-12, 0.0001, '< 1 %'],
  [0.000_049, 0.0001, '< 1 %'],
  [0.000_051, 0.0001, '< 1 %'],
  [0.123_449, 0.1234, '12 %'],
  [0.999_949, 0.9999, '> 99 %'],
  [0.999_951, 0.9999, '> 99 %'],
  [1, 1, '100 %'],
])('a share of %d is %d: %s', (part, share, text) => {
  expect(shareOf(part)).toBe(share);
  expect(percent(share)).toBe(text);
});

const NO_WASTE = { repeatedCalls: [], cutOutputs: [], retries: [] };

test('what breaks lost of a dear run is never nothing', () => {
  expect(lossSums({ breaks: [], lostNanos: 1, lostShare: 1e-9, causes: [], waste: NO_WASTE }).share).toBe(0.0001);
});
