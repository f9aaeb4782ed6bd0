import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { OUTPUTS } from '../../src/inputs.ts';
import { exact, record, stateOf } from '../pull-request/build.ts';
import { CASES } from '../render/fixtures.ts';
import { ruling } from './build.ts';

const { report, judgement } = CASES.pass;
const own = ruling(judgement);
const costing = (totalUsd: number | null): Report => ({ ...report, cost: { ...report.cost, totalUsd } });

test('every output of the table is written, by this or by publishing', () => {
  const names = [...Object.keys(outputsOf(report, own, null)), 'report-file', 'summary-file', 'comment-url'];
  expect(names.toSorted()).toEqual(Object.keys(OUTPUTS).toSorted());
});

test.each([
  [0.42, '0.42'],
  [0, '0'],
  [10, '10'],
  [1278, '1278'],
  [0.121112, '0.121112'],
  [0.000000001, '0.000000001'],
  [1.2e-7, '0.00000012'],
  [0.1 + 0.2, '0.3'],
  [null, ''],
])('%s USD is written as “%s”', (usd, text) => {
  expect(outputsOf(costing(usd), own, null)['cost-usd']).toBe(text);
});

test('where nothing was measured no number is written, least of all 0', () => {
  const { verdict, ...numbers } = outputsOf(CASES['no-usage'].report, ruling(CASES['no-usage'].judgement), null);
  expect(verdict).toBe('unmeasured');
  expect(new Set(Object.values(numbers))).toEqual(new Set(['']));
});

test('where a model has no price, no part of the cost is written either', () => {
  const outputs = Object.entries(outputsOf(costing(null), own, null));
  const dollars = outputs.filter(([name]) => name.endsWith('-usd'));
  expect(dollars.length).toBeGreaterThan(7);
  expect(new Set(dollars.map(([, text]) => text))).toEqual(new Set(['']));
  expect(outputsOf(costing(null), own, null)['turns']).toBe(String(report.turns.total));
});

test('where only a total of Claude Code is on record, no bucket and no turn is written, least of all 0', () => {
  const turns = { total: 0, main: 0, subagents: 0, reported: 5 };
  const { 'cost-usd': cost, 'unattributed-usd': unattributed, ...others } = outputsOf({ ...report, turns }, own, null);
  expect([cost, unattributed]).toEqual(['0.42', '0']);
  const { 'input-usd': input, 'web-search-usd': search, turns: counted } = others;
  expect([input, search, counted]).toEqual(['', '', '']);
});

test.each([
  { name: 'exact', spend: exact(0.5), isWhole: true, text: '0.92' },
  { name: 'a floor', spend: { nanos: 500_000_000, certainty: 'floor' }, isWhole: true, text: '0.92' },
  { name: 'a model without a price', spend: { nanos: 0, certainty: 'unknown' }, isWhole: true, text: '' },
  { name: 'earlier runs that are unread', spend: exact(0.5), isWhole: false, text: '' },
] as const)('what the pull request cost: $name is “$text”', ({ spend, isWhole, text }) => {
  const run = record();
  const state = stateOf([run, record({ runId: 7, spend })]);
  expect(outputsOf(report, own, { state, run, isWhole })['pr-cost-usd']).toBe(text);
});

test('who approved it', () => {
  expect(outputsOf(report, ruling(judgement, { approvedBy: 'alice' }), null)['overridden-by']).toBe('alice');
});
