import { expect, test } from 'vitest';
import { findContradictions } from '../../src/inputs/contradictions.ts';
import type { Values } from '../../src/inputs.ts';

const tokens = (count: number) => ({ kind: 'tokens', tokens: count }) as const;
const share = (part: number) => ({ kind: 'window', share: part }) as const;

test.each<[string, Values]>([
  ['nothing set', {}],
  ['only a warning', { 'warn-cost': 3 }],
  ['a warning below the limit', { 'warn-cost': 1.99, 'max-cost': 2 }],
  ['a warning at the limit', { 'warn-cost': 2, 'max-cost': 2 }],
  ['a warning for the pull request above the limit of a run', { 'warn-pr-cost': 5, 'max-cost': 2 }],
  ['a warning for the pull request at its limit', { 'warn-pr-cost': 5, 'max-pr-cost': 5 }],
  ['both nought', { 'warn-cost': 0, 'max-cost': 0 }],
  ['contexts at the limit', { 'warn-peak-context': tokens(180_000), 'max-peak-context': tokens(180_000) }],
  ['shares at the limit', { 'warn-peak-context': share(0.8), 'max-peak-context': share(0.8) }],
  ['tokens and a share', { 'warn-peak-context': tokens(900_000), 'max-peak-context': share(0.1) }],
  ['a share and tokens', { 'warn-peak-context': share(1), 'max-peak-context': tokens(1) }],
])('%s is no contradiction', (_, values) => {
  expect(findContradictions(values)).toEqual([]);
});

test.each<[Values, string]>([
  [{ 'warn-cost': 2.01, 'max-cost': 2 }, 'warn-cost: $2.01 is above max-cost ($2)'],
  [{ 'warn-pr-cost': 5.01, 'max-pr-cost': 5 }, 'warn-pr-cost: $5.01 is above max-pr-cost ($5)'],
  [{ 'warn-cost': 0.01, 'max-cost': 0 }, 'warn-cost: $0.01 is above max-cost ($0)'],
  [
    { 'warn-peak-context': tokens(180_001), 'max-peak-context': tokens(180_000) },
    'warn-peak-context: 180001 is above max-peak-context (180000)',
  ],
  [
    { 'warn-peak-context': share(0.575), 'max-peak-context': share(0.57) },
    'warn-peak-context: 57.5% is above max-peak-context (57%)',
  ],
])('%j is one', (values, problem) => {
  expect(findContradictions(values)).toEqual([
    `${problem}, so it would never warn before the failure; lower the one or raise the other`,
  ]);
});

test.each(['always', 'on-change', undefined] as const)(
  'with comment: %s the runs of a pull request add up',
  (comment) => {
    expect(findContradictions({ 'max-pr-cost': 5, ...(comment === undefined ? {} : { comment }) })).toEqual([]);
  },
);

test.each(['on-warn', 'on-fail', 'never'] as const)('with comment: %s nobody may remember them', (comment) => {
  const problems = findContradictions({ 'max-pr-cost': 5, 'warn-pr-cost': 4, comment });
  expect(problems).toEqual([
    `max-pr-cost: adds up the runs that the comment remembers, and with comment: ${comment} it may not be there to do so; set comment to always or on-change`,
    expect.stringContaining('warn-pr-cost: adds up'),
  ]);
  expect(findContradictions({ 'max-cost': 5, comment })).toEqual([]);
});

test('what is to be published has to be named', () => {
  expect(findContradictions({ mode: 'publish' })).toEqual([expect.stringContaining('mode: publish needs report-file')]);
  expect(findContradictions({ mode: 'publish', 'report-file': 'reports' })).toEqual([]);
});
