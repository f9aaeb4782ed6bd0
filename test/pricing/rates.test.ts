import { expect, test } from 'vitest';
import { mapBuckets, type Period, ratesFor } from '../../src/pricing/rates.ts';

const rates = (name: string) => mapBuckets(() => name);
const tier = (abovePromptTokens: number, name: string) => ({ abovePromptTokens, rates: rates(name) });

const first: Period<string> = { at: 1000, rates: rates('first'), tiers: [] };
const second: Period<string> = { at: 2000, rates: rates('second'), tiers: [tier(10, 'over 10'), tier(20, 'over 20')] };

test.each([
  ['before all', 0, 0, 'first'],
  ['at the start', 1000, 0, 'first'],
  ['at the end', 1999, 99, 'first'],
  ['in the last period', 2000, 0, 'second'],
  ['without a time', null, 0, 'second'],
  ['at the first limit', 2000, 10, 'second'],
  ['above the first limit', 2000, 11, 'over 10'],
  ['at the second limit', 2000, 20, 'over 10'],
  ['above the second limit', 2000, 21, 'over 20'],
  ['in any tier there may be', null, Number.POSITIVE_INFINITY, 'over 20'],
])('%s', (_, at, prompt, name) => {
  expect(ratesFor([first, second], at, prompt)).toEqual(rates(name));
});
