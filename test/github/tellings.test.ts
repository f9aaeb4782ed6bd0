import { describe, expect, test } from 'vitest';
import { COMMENT_CHARACTERS, fullestFit, inBytes, inCharacters, SUMMARY_BYTES } from '../../src/github/fullest-fit.ts';
import { commentTellings, summaryTellings } from '../../src/github/tellings.ts';
import { CASES } from '../render/fixtures.ts';

describe.each(Object.entries(CASES))('%s', (_, { report, judgement }) => {
  test('the whole comment and the whole summary fit', () => {
    expect(commentTellings(report, judgement)[0]().length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
    expect(inBytes(summaryTellings(report, judgement)[0]())).toBeLessThanOrEqual(SUMMARY_BYTES);
  });

  test('the totals are short and say what is left out', () => {
    const totals = commentTellings(report, judgement).at(-1)?.() ?? '';
    expect(totals.length).toBeLessThan(2000);
    expect(totals).toContain('Only the totals');
  });
});

test.each([
  { limit: 5, told: 'aaaaa' },
  { limit: 4, told: 'bbb' },
  { limit: 3, told: 'bbb' },
  { limit: 1, told: 'c' },
])('the fullest within $limit', ({ limit, told }) => {
  expect(fullestFit([() => 'aaaaa', () => 'bbb', () => 'c'], inCharacters, limit)).toBe(told);
});

test('what fits is not rendered any shorter', () => {
  const never = () => {
    throw new Error('rendered in vain');
  };
  expect(fullestFit([() => 'a', never], inBytes, 1)).toBe('a');
});

test('nothing that fits is an error, not a cut', () => {
  expect(() => fullestFit([() => 'é'], inBytes, 1)).toThrow('over 1');
  expect(fullestFit([() => 'é'], inCharacters, 1)).toBe('é');
  expect(SUMMARY_BYTES).toBeLessThan(1_048_576);
});
