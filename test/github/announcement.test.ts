import { expect, test } from 'vitest';
import type { OnUnmeasured } from '../../src/budget/limits.ts';
import type { Judgement, Verdict, VerdictState } from '../../src/budget/verdict.ts';
import { announce } from '../../src/github/announcement.ts';
import { CASES } from '../render/fixtures.ts';

const verdict = (state: VerdictState): Verdict => ({
  budget: 'max-cost',
  limit: 1,
  actual: 1,
  excess: 0,
  verdict: state,
  message: `it is ${state}`,
});
const judged = (...states: readonly VerdictState[]): Judgement => ({
  verdict: states[0] ?? 'unmeasured',
  failed: false,
  verdicts: states.map(verdict),
});

test.each<{ states: readonly VerdictState[]; onUnmeasured: OnUnmeasured; warnings: string[]; failures: string[] }>([
  { states: ['pass'], onUnmeasured: 'fail', warnings: [], failures: [] },
  { states: ['warn', 'pass'], onUnmeasured: 'fail', warnings: ['it is warn'], failures: [] },
  { states: ['fail', 'warn'], onUnmeasured: 'fail', warnings: ['it is warn'], failures: ['it is fail'] },
  { states: ['fail', 'fail'], onUnmeasured: 'fail', warnings: [], failures: ['it is fail', 'it is fail'] },
  { states: ['unmeasured'], onUnmeasured: 'fail', warnings: [], failures: ['it is unmeasured'] },
  { states: ['unmeasured'], onUnmeasured: 'warn', warnings: ['it is unmeasured'], failures: [] },
  { states: ['unmeasured'], onUnmeasured: 'ignore', warnings: [], failures: [] },
  { states: ['fail', 'unmeasured'], onUnmeasured: 'warn', warnings: ['it is unmeasured'], failures: ['it is fail'] },
])('$states with on-unmeasured: $onUnmeasured', ({ states, onUnmeasured, warnings, failures }) => {
  expect(announce(CASES.pass.report, judged(...states), onUnmeasured)).toEqual({
    warnings: warnings.map((message) => ({ level: 'warning', message })),
    failures,
  });
});

test('nothing measured and no budget: one warning', () => {
  const { warnings, failures } = announce(CASES['no-usage'].report, judged(), 'fail');
  expect(warnings).toEqual([{ level: 'warning', message: expect.stringContaining('no usage') }]);
  expect(failures).toEqual([]);
});
