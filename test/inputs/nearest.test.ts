import { expect, test } from 'vitest';
import { nearest } from '../../src/inputs/nearest.ts';

const KEYS = ['maxCost', 'warnCost', 'maxPeakContext', 'maxTurns', 'since', 'comment', 'pricing'];

test.each([
  ['maxcost', 'maxCost'],
  ['max-cost', 'maxCost'],
  ['MAX_COST', 'maxCost'],
  ['maxCots', 'maxCost'],
  ['maxCosts', 'maxCost'],
  ['macCost', 'maxCost'],
  ['maxTruns', 'maxTurns'],
  ['maxContext', undefined],
  ['peakContext', 'maxPeakContext'],
  ['snice', 'since'],
  ['price', undefined],
  ['x', undefined],
  ['', undefined],
  ['budget', undefined],
  ['a'.repeat(100_000), undefined],
])('%j is %j', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test('knows no word where there is none', () => {
  expect(nearest('maxCost', [])).toBeUndefined();
});
