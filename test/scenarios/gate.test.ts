import { expect } from 'vitest';
import { describe, github, play, test } from './scene.ts';

const NO_HOME = { home: null };
const levels = ({ annotations }: { annotations: readonly { level: string }[] }) =>
  annotations.map(({ level }) => level);

test('within the budget: green, and everything is written', async () => {
  const run = await play({ inputs: { 'max-cost': '2', 'report-file': 'out/report.json' } });
  expect(run).toMatchObject({ code: 0, stderr: '', annotations: [] });
  expect(run.summary).toContain('$0.12 of $2.00');
  expect(run.outputs).toMatchObject({
    'cost-usd': '0.121112',
    'input-usd': '0.0001',
    'output-usd': '0.0585',
    'cache-read-usd': '0.018712',
    'cache-write-5m-usd': '0.0438',
    'cache-write-1h-usd': '0',
    'web-search-usd': '0',
    'unattributed-usd': '0',
    turns: '5',
    'peak-context-tokens': '22975',
    verdict: 'pass',
    'report-file': 'out/report.json',
  });
  expect(JSON.parse(run.reportFile ?? '')).toMatchObject({ schemaVersion: 1, cost: { totalUsd: 0.121112 } });
});

test.each([
  { budget: 'max-cost', limit: '0.10' },
  { budget: 'max-cost', limit: '0' },
  { budget: 'max-peak-context', limit: '20k' },
  { budget: 'max-turns', limit: '4' },
])('over $budget $limit: red, after everything is published', async ({ budget, limit }) => {
  const run = await play({ inputs: { [budget]: limit, 'report-file': 'out/report.json' } });
  expect(run.code).toBe(1);
  expect(run.annotations).toEqual([{ level: 'error', message: expect.stringContaining(budget) }]);
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'cost-usd': '0.121112' });
  expect(run.summary).toContain('$0.12');
  expect(github().store.comments()).toHaveLength(1);
  expect(JSON.parse(run.reportFile ?? '')).toMatchObject({ verdict: 'fail' });
});

test('two broken budgets: one sentence each', async () => {
  const run = await play({ inputs: { 'max-cost': '0.10', 'max-turns': '4' } });
  expect([run.code, levels(run)]).toEqual([1, ['error', 'error']]);
});

test('over a warning budget: green, with a warning', async () => {
  const run = await play({ inputs: { 'warn-cost': '0.10' } });
  expect([run.code, levels(run), run.outputs.verdict]).toEqual([0, ['warning'], 'warn']);
});

describe('nothing was measured', () => {
  test.each([
    { name: 'with a budget: red', inputs: { 'max-cost': '2' }, code: 1, level: 'error', verdict: 'unmeasured' },
    {
      name: 'with a budget and on-unmeasured: warn',
      inputs: { 'max-cost': '2', 'on-unmeasured': 'warn' },
      code: 0,
      level: 'warning',
      verdict: 'warn',
    },
    {
      name: 'with a budget and on-unmeasured: ignore',
      inputs: { 'max-cost': '2', 'on-unmeasured': 'ignore' },
      code: 0,
      level: null,
      verdict: 'unmeasured',
    },
    { name: 'without a budget: green with a warning', inputs: {}, code: 0, level: 'warning', verdict: 'unmeasured' },
  ])('$name', async ({ inputs, code, level, verdict }) => {
    const run = await play({ ...NO_HOME, inputs });
    expect([run.code, levels(run)]).toEqual([code, level === null ? [] : [level]]);
    expect(run.outputs).toMatchObject({ verdict, 'cost-usd': '', turns: '' });
    expect(`${run.summary}${run.stdout}`).not.toContain('$0.00');
  });
});

test('bad input: one error for each problem, nothing published', async () => {
  const run = await play({ inputs: { 'max-cost': 'abc', 'max-turns': '-1', comment: 'perhaps' } });
  expect(run.code).toBe(1);
  expect(run.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/max-cost.*abc/s),
    expect.stringMatching(/max-turns.*-1/s),
    expect.stringMatching(/comment.*perhaps/s),
  ]);
  expect([run.summary, run.outputs, github().requests]).toEqual(['', {}, []]);
});
