import { describe, expect, test } from 'vitest';
import { CHECK_BYTES, fullestFit, SUMMARY_BYTES } from '../../src/github/fullest-fit.ts';
import { checkTellings, summaryTellings } from '../../src/github/tellings.ts';
import { CASES } from '../render/fixtures.ts';

const NOTES = ['Over budget, approved by @alice.', 'A note.'];

describe.each(Object.entries(CASES))('%s', (_, { report, judgement }) => {
  test('the whole check and the whole summary fit', () => {
    expect(Buffer.byteLength(checkTellings(report, judgement, [])[0]())).toBeLessThanOrEqual(CHECK_BYTES);
    expect(Buffer.byteLength(summaryTellings(report, judgement, [])[0]())).toBeLessThanOrEqual(SUMMARY_BYTES);
  });

  test.each([
    ['check', checkTellings],
    ['summary', summaryTellings],
  ])('the totals of a %s are short, say what is left out and keep the notes', (_, tellings) => {
    const totals = tellings(report, judgement, NOTES).at(-1)?.() ?? '';
    expect(totals.length).toBeLessThan(2000);
    expect(totals).toContain('Only the totals');
    expect(totals).toMatch(/^Over budget, approved by \(at\)alice\.\n\nA note\.\n\n/);
  });
});

test.each([
  { limit: 5, told: 'aaaaa' },
  { limit: 4, told: 'bbb' },
  { limit: 3, told: 'bbb' },
  { limit: 1, told: 'c' },
])('the fullest within $limit', ({ limit, told }) => {
  expect(fullestFit([() => 'aaaaa', () => 'bbb', () => 'c'], limit)).toBe(told);
});

test('what fits is not rendered any shorter', () => {
  const never = () => {
    throw new Error('rendered in vain');
  };
  expect(fullestFit([() => 'a', never], 1)).toBe('a');
});

test('nothing that fits is an error, not a cut', () => {
  expect(() => fullestFit([() => 'é'], 1)).toThrow('over 1');
  expect(fullestFit([() => 'é'], 2)).toBe('é');
  expect(CHECK_BYTES).toBeLessThan(65_535);
  expect(SUMMARY_BYTES).toBeLessThan(1_048_576);
});
