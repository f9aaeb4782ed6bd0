import { expect, test } from 'vitest';
import { mismatchOf } from '../../src/analysis/mismatch.ts';
import type { Traits } from '../../src/analysis/traits.ts';

const NONE: Traits = {
  guessesPrice: false,
  hasCompactionRounds: false,
  hasFallback: false,
  isRegional: false,
  hasOldHourWrites: false,
};

const session = (usd: number, traits: Partial<Traits> = {}) => ({
  reported: { usd, source: 'cost-state' as const },
  comparableNanos: 1_000_000_000,
  traits: { ...NONE, ...traits },
});

test.each([1, 0.99, 1.01])('$%d beside our dollar is no difference', (usd) => {
  expect(mismatchOf([session(usd)], false)).toBeNull();
});

test.each([
  [{}, false, 'by no price list we know'],
  [{ isRegional: true }, false, 'it leaves out the regional premium of 10 %'],
  [
    { guessesPrice: true, isRegional: true, hasOldHourWrites: true },
    false,
    'it guesses the price of a model that no price list knows; it leaves out the regional premium of 10 %; its version prices one-hour cache writes at the five-minute rate',
  ],
  [{ isRegional: true }, true, 'your own prices apply here, list prices there'],
])('all causes stand in one sentence: %o', (traits, hasOverrides, why) => {
  const issue = mismatchOf([session(0.5, traits)], hasOverrides);
  expect(issue).toEqual({
    code: 'price-mismatch',
    file: null,
    line: null,
    message: `Claude Code prices otherwise: ${why}.`,
  });
});
