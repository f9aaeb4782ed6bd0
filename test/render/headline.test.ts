import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/budget/verdict.ts';
import { headline } from '../../src/render/headline.ts';
import { summaryLine } from '../../src/render/summary-line.ts';
import { CASES } from './fixtures.ts';

const { report, judgement } = CASES.pass;
const [maxCost] = judgement.verdicts as readonly [Verdict];

const withVerdicts = (...verdicts: readonly Verdict[]) => ({ ...judgement, verdicts });
const warnCost: Verdict = { ...maxCost, budget: 'warn-cost', limit: 1 };
const maxTurns: Verdict = { ...maxCost, budget: 'max-turns', limit: 50, actual: 37 };

test.each([
  ['the budget that fails comes before the one that warns', withVerdicts(warnCost, maxCost), '$0.42 of $2.00'],
  ['the one that warns, where it is alone', withVerdicts(warnCost), '$0.42 of $1.00'],
  ['no cost budget', withVerdicts(maxTurns), '$0.42'],
])('%s', (_, judgement, cost) => {
  expect(headline(report, judgement)).toBe(`${cost} · 37 turns · peak context 118k (59 % of 200k)`);
});

test('an unknown window leaves the share out', () => {
  const unknown = { ...report, context: { ...report.context, windowTokens: null } };
  expect(headline(unknown, judgement)).toBe('$0.42 of $2.00 · 37 turns · peak context 118k');
});

test('totals without a request have a cost and no context', () => {
  const bare = {
    ...report,
    turns: { total: 0, main: 0, subagents: 0, reported: 3 },
    context: { ...report.context, peakTokens: null },
  };
  expect(headline(bare, judgement)).toBe('$0.42 of $2.00 · 3 turns reported');
  const untold = { ...bare, turns: { ...bare.turns, reported: null } };
  expect(headline(untold, judgement)).toBe('$0.42 of $2.00');
});

test('nothing known of the cost but tokens', () => {
  const unpriced = { ...report, cost: { ...report.cost, totalUsd: null, knownUsd: 0 } };
  expect(headline(unpriced, CASES['no-budget'].judgement)).toBe(
    'cost unknown · 37 turns · peak context 118k (59 % of 200k)',
  );
});

describe('a run without usage', () => {
  const { report } = CASES['no-usage'];
  const FOUND = 'no usage of Claude Code was found';
  const OTHERS = `other runs of the pull request · ${FOUND} in this one`;
  const unmeasured: Verdict = { ...maxCost, actual: null, verdict: 'unmeasured' };
  const prCost: Verdict = { ...maxCost, budget: 'max-pr-cost', verdict: 'fail' };

  test.each([
    ['is over no budget itself', { verdict: 'fail', verdicts: [] }, `Over budget: ${OTHERS}`],
    ['nor in sum', { verdict: 'fail', verdicts: [unmeasured, prCost] }, `Over budget: ${OTHERS}`],
    ['warns for others', { verdict: 'warn', verdicts: [] }, `Warning: ${OTHERS}`],
    ['may warn for itself', { verdict: 'warn', verdicts: [unmeasured] }, `Warning · ${FOUND}`],
    ['is unmeasured', { verdict: 'unmeasured', verdicts: [unmeasured] }, `Unmeasured · ${FOUND}`],
    ['passes', { verdict: 'pass', verdicts: [] }, FOUND],
  ] as const)('%s', (_, ended, line) => {
    expect(headline(report, { ...ended, failed: false })).toBe(line);
  });
});

test.each([
  ['pass', '$0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k).'],
  [
    'barely-over',
    'Over budget · $2.000012 of $2.00 · 37 turns · peak context 118k (59 % of 200k). The run cost $2.000012, $0.000012 above max-cost ($2.00): see in the report where it went, or raise max-cost.',
  ],
] as const)('summary line: %s', (name, line) => {
  expect(summaryLine(CASES[name].report, CASES[name].judgement)).toBe(line);
});
