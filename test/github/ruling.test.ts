import { describe, expect, test } from 'vitest';
import { checkName, conclusionOf } from '../../src/github/check-run.ts';
import { isNews } from '../../src/github/news.ts';
import { judgeQueued } from '../../src/github/queue.ts';
import { approve, isOverBudget, ruleOn, ruleOnQueued } from '../../src/github/ruling.ts';
import { details, exact, record, SHA, stateOf } from '../pull-request/build.ts';
import { judged, limits, PASS, ruling } from './build.ts';

const known = (usd: number) => {
  const run = record({ spend: exact(usd) });
  return { run, state: stateOf([run]), isWhole: true };
};

describe('a run and its pull request', () => {
  test.each([
    { own: 'pass', usd: 1, total: 'pass', failed: false },
    { own: 'pass', usd: 3, total: 'fail', failed: true },
    { own: 'fail', usd: 1, total: 'fail', failed: true },
    { own: 'warn', usd: 2, total: 'warn', failed: false },
  ] as const)('own $own, $usd of 2 USD: $total', ({ own, usd, total, failed }) => {
    const { total: all } = ruleOn(judged(own), known(usd), limits(2));
    expect([all.verdict, all.failed]).toEqual([total, failed]);
  });

  test('without a pull request its budgets hold nothing', () => {
    expect(ruleOn(judged('pass'), null, limits(0)).total.verdicts).toHaveLength(1);
  });
});

describe('an approval', () => {
  test.each([
    { states: ['fail'], onUnmeasured: 'fail', verdict: 'warn', failed: false },
    { states: ['fail', 'unmeasured'], onUnmeasured: 'warn', verdict: 'warn', failed: false },
    { states: ['fail', 'unmeasured'], onUnmeasured: 'fail', verdict: 'unmeasured', failed: true },
  ] as const)(
    'of $states with on-unmeasured: $onUnmeasured is $verdict',
    ({ states, onUnmeasured, verdict, failed }) => {
      const approved = approve(ruling(judged(...states)), 'alice', onUnmeasured);
      expect([approved.total.verdict, approved.total.failed]).toEqual([verdict, failed]);
      expect(approved.total.verdicts[0]?.verdict).toBe('fail');
      expect(approved.approvedBy).toBe('alice');
    },
  );

  test.each(['pass', 'warn', 'unmeasured'] as const)('is not asked for %s', (state) => {
    expect(isOverBudget(ruling(judged(state)))).toBe(false);
  });
});

describe('a pull request in the merge queue', () => {
  const job = (name: string, runId: number, verdict: 'pass' | 'warn' | 'fail' | 'unmeasured' | null, sha = SHA) =>
    record({ job: name, runId, details: details({ verdict, sha }) });

  test.each([
    { name: 'the worst job of the newest commit', runs: [job('a', 1, 'pass'), job('b', 2, 'fail')], verdict: 'fail' },
    { name: 'the last run of a job', runs: [job('a', 1, 'fail'), job('a', 2, 'pass')], verdict: 'pass' },
    { name: 'not an older commit', runs: [job('a', 1, 'fail', 'f'.repeat(40)), job('a', 2, 'pass')], verdict: 'pass' },
    { name: 'an approval', runs: [job('a', 1, 'warn')], verdict: 'warn' },
    { name: 'no budget', runs: [job('a', 1, null)], verdict: 'pass' },
    { name: 'what was not measured', runs: [job('a', 1, 'unmeasured')], verdict: 'unmeasured' },
  ])('$name: $verdict', ({ runs, verdict }) => {
    const judgement = judgeQueued(stateOf(runs), 'fail');
    expect(judgement).toMatchObject({ verdict, failed: verdict === 'fail' || verdict === 'unmeasured' });
  });

  test('without a run on record it is not judged', () => {
    expect(judgeQueued(stateOf([]), 'fail')).toBeNull();
  });

  test('its own budgets count too', () => {
    const { total, remark } = ruleOnQueued(PASS, known(3), limits(2));
    expect([total.verdict, total.failed, remark]).toEqual(['fail', true, expect.stringContaining('merge queue')]);
    expect(ruleOnQueued({ ...PASS, verdict: 'fail', failed: true }, known(1), limits(2)).total.failed).toBe(true);
  });
});

describe('whether a run is news', () => {
  const run = record({ runId: 9, details: details({ verdict: 'fail' }) });
  const failed = { verdict: 'fail', failed: true, verdicts: [] } as const;

  test.each([
    { when: 'always', total: PASS, is: true },
    { when: 'on-warn', total: PASS, is: false },
    { when: 'on-warn', total: { ...PASS, verdict: 'warn' }, is: true },
    { when: 'on-warn', total: { ...PASS, verdict: 'unmeasured' }, is: true },
    { when: 'on-fail', total: { ...PASS, verdict: 'warn' }, is: false },
    { when: 'on-fail', total: failed, is: true },
    { when: 'never', total: failed, is: false },
  ] as const)('$when, $total.verdict: $is', ({ when, total, is }) => {
    expect(isNews(when, ruling(total), stateOf([]), run)).toBe(is);
  });

  test('someone’s approval is, on a failure', () => {
    expect(isNews('on-fail', ruling(PASS, { approvedBy: 'alice' }), stateOf([]), run)).toBe(true);
  });

  test.each([
    { name: 'the first run', before: [], is: true },
    { name: 'the same verdict', before: [record({ runId: 8, details: details({ verdict: 'fail' }) })], is: false },
    { name: 'another verdict', before: [record({ runId: 8, details: details({ verdict: 'pass' }) })], is: true },
    {
      name: 'the same verdict of another job',
      before: [record({ job: 'x', details: details({ verdict: 'fail' }) })],
      is: true,
    },
    {
      name: 'the last of several',
      before: [
        record({ runId: 7, details: details({ verdict: 'pass' }) }),
        record({ runId: 8, details: details({ verdict: 'fail' }) }),
      ],
      is: false,
    },
  ])('on-change, $name: $is', ({ before, is }) => {
    expect(isNews('on-change', ruling(failed), stateOf(before), run)).toBe(is);
  });
});

describe('a check run', () => {
  test.each([
    { verdict: 'pass', failed: false, conclusion: 'success' },
    { verdict: 'warn', failed: false, conclusion: 'neutral' },
    { verdict: 'unmeasured', failed: false, conclusion: 'neutral' },
    { verdict: 'unmeasured', failed: true, conclusion: 'failure' },
    { verdict: 'fail', failed: true, conclusion: 'failure' },
  ] as const)('$verdict, failed $failed: $conclusion', ({ verdict, failed, conclusion }) => {
    expect(conclusionOf({ verdict, failed, verdicts: [] })).toBe(conclusion);
  });

  test.each([
    [['review', 'agent', ''], 'Tollgate: review / agent'],
    [['review', 'agent', '22, ubuntu'], 'Tollgate: review / agent (22, ubuntu)'],
    [['review', '', ''], 'Tollgate: review'],
    [['', '', ''], 'Tollgate'],
  ] as const)('%j is called “%s”', ([workflow, job, matrix], name) => {
    expect(checkName(workflow, job, matrix)).toBe(name);
    expect(checkName(workflow, job, 'x'.repeat(200)).length).toBeLessThanOrEqual(100);
  });
});
