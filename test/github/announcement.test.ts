import { expect, test } from 'vitest';
import type { OnUnmeasured } from '../../src/budget/limits.ts';
import type { VerdictState } from '../../src/budget/verdict.ts';
import { announce } from '../../src/github/announcement.ts';
import { CASES } from '../render/fixtures.ts';
import { judged, PASS, ruling } from './build.ts';

test.each<{ states: readonly VerdictState[]; onUnmeasured: OnUnmeasured; told: string[] }>([
  { states: ['pass'], onUnmeasured: 'fail', told: [] },
  { states: ['warn', 'pass'], onUnmeasured: 'fail', told: ['warning: it is warn'] },
  { states: ['fail', 'warn'], onUnmeasured: 'fail', told: ['error: it is fail', 'warning: it is warn'] },
  { states: ['fail', 'fail'], onUnmeasured: 'fail', told: ['error: it is fail', 'error: it is fail'] },
  { states: ['unmeasured'], onUnmeasured: 'fail', told: ['error: it is unmeasured'] },
  { states: ['unmeasured'], onUnmeasured: 'warn', told: ['warning: it is unmeasured'] },
  { states: ['unmeasured'], onUnmeasured: 'ignore', told: [] },
  { states: ['fail', 'unmeasured'], onUnmeasured: 'warn', told: ['error: it is fail', 'warning: it is unmeasured'] },
])('$states with on-unmeasured: $onUnmeasured', ({ states, onUnmeasured, told }) => {
  const said = announce(CASES.pass.report, ruling(judged(...states)), onUnmeasured);
  expect(said.map(({ level, message }) => `${level}: ${message}`)).toEqual(told);
});

test('a warn budget that could not be measured is a warning', () => {
  const own = judged('unmeasured');
  const verdicts = own.verdicts.map((verdict) => ({ ...verdict, budget: 'warn-cost' as const }));
  const said = announce(CASES['no-usage'].report, ruling({ ...own, verdict: 'warn', verdicts }), 'fail');
  expect(said).toEqual([{ level: 'warning', message: 'it is unmeasured' }]);
});

test('nothing measured and no budget: one warning', () => {
  const said = announce(CASES['no-usage'].report, ruling(judged()), 'fail');
  expect(said).toEqual([{ level: 'warning', message: expect.stringContaining('no usage') }]);
});

test('what someone approved is a warning, and what nobody measured is still an error', () => {
  const approved = ruling({ ...judged('fail', 'unmeasured'), failed: true }, { approvedBy: 'alice' });
  expect(announce(CASES.pass.report, approved, 'fail')).toEqual([
    { level: 'warning', message: 'it is fail' },
    { level: 'error', message: 'it is unmeasured' },
    { level: 'notice', message: 'Over budget, approved by @alice.' },
  ]);
});

test.each([
  ['no budget of its own', PASS.verdicts],
  ['a budget that it keeps', judged('pass').verdicts],
])('a run of the merge queue that fails for its pull request says so: %s', (_, verdicts) => {
  const said = announce(CASES.pass.report, ruling({ verdict: 'fail', failed: true, verdicts }), 'fail');
  expect(said).toEqual([{ level: 'error', message: expect.stringContaining('last runs of the pull request') }]);
});
