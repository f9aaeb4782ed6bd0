import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { OUTPUTS } from '../../src/inputs.ts';
import { CASES } from '../render/fixtures.ts';

const { report, judgement } = CASES.pass;
const costing = (totalUsd: number | null): Report => ({ ...report, cost: { ...report.cost, totalUsd } });

test('every output of the table is written, by this or by publishing', () => {
  const names = [...Object.keys(outputsOf(report, judgement)), 'report-file', 'comment-url'];
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
  expect(outputsOf(costing(usd), judgement)['cost-usd']).toBe(text);
});

test('where nothing was measured no number is written, least of all 0', () => {
  const { verdict, ...numbers } = outputsOf(CASES['no-usage'].report, CASES['no-usage'].judgement);
  expect(verdict).toBe('unmeasured');
  expect(new Set(Object.values(numbers))).toEqual(new Set(['']));
});
