import { describe, expect, test } from 'vitest';
import type { OnUnmeasured, PullRequestBudgets } from '../../src/budget/limits.ts';
import type { Judgement } from '../../src/budget/verdict.ts';
import { joinJudgements, judgePullRequest } from '../../src/pull-request/pr-budget.ts';
import type { RunRecord } from '../../src/pull-request/run-record.ts';
import type { Spend } from '../../src/pull-request/spend.ts';
import * as format from '../../src/render/format.ts';
import { exact, record, stateOf } from './build.ts';

const run = record({ runId: 2, spend: exact(1) });
const earlier = (spend: Spend): RunRecord => record({ runId: 1, spend });
const NONE: PullRequestBudgets = { maxPrCostUsd: null, warnPrCostUsd: null };

type Given = { before?: Spend; now?: Spend; isWhole?: boolean; isRebuilt?: boolean; onUnmeasured?: OnUnmeasured };

const judge = (budgets: Partial<PullRequestBudgets>, given: Given = {}): Judgement => {
  const { before = exact(4), now = exact(1), isWhole = true, isRebuilt = false, onUnmeasured = 'fail' } = given;
  const own = { ...run, spend: now };
  const state = stateOf([earlier(before), own], isRebuilt);
  return judgePullRequest({ state, run: own, isWhole }, { ...NONE, ...budgets }, onUnmeasured, format);
};

test('no budget, no verdict', () => {
  expect(judge({})).toEqual({ verdict: 'pass', failed: false, verdicts: [] });
});

test.each<[string, Given, number, string, string]>([
  ['within', {}, 6, 'pass', "The pull request's runs cost $5.00, within max-pr-cost ($6.00)."],
  ['at the limit', {}, 5, 'pass', "The pull request's runs cost $5.00, within max-pr-cost ($5.00)."],
  [
    'a nanodollar above',
    { now: { nanos: 1_000_000_001, certainty: 'exact' } },
    5,
    'fail',
    "The pull request's runs cost $5.000000001, $0.000000001 above max-pr-cost ($5.00): see which of them took most, or raise max-pr-cost.",
  ],
  [
    'above, with a part unknown',
    { before: { nanos: 6e9, certainty: 'unknown' } },
    5,
    'fail',
    "The pull request's runs cost at least $7.00, $2.00 above max-pr-cost ($5.00): see which of them took most, or raise max-pr-cost.",
  ],
  [
    'a part unknown',
    { before: { nanos: 1e9, certainty: 'unknown' } },
    5,
    'unmeasured',
    "max-pr-cost ($5.00) could not be measured: a run used a model without a known price; state it with pricing and run that job again; without it the pull request's runs cost $2.00.",
  ],
  [
    'this run found no usage',
    { now: { nanos: 0, certainty: 'unmeasured' } },
    5,
    'unmeasured',
    'max-pr-cost ($5.00) could not be measured: no usage of Claude Code was found; name its transcripts, if they are not in their usual place.',
  ],
  [
    'this run found no usage, but the others broke it',
    { before: exact(6), now: { nanos: 0, certainty: 'unmeasured' } },
    5,
    'fail',
    "The pull request's runs cost at least $6.00, $1.00 above max-pr-cost ($5.00): see which of them took most, or raise max-pr-cost.",
  ],
  [
    'an earlier run found no usage',
    { before: { nanos: 0, certainty: 'unmeasured' } },
    5,
    'pass',
    "The pull request's runs cost at least $1.00, within max-pr-cost ($5.00); the record is incomplete, so the truth may be above it.",
  ],
  [
    'earlier data were lost',
    { isRebuilt: true },
    5,
    'pass',
    "The pull request's runs cost at least $5.00, within max-pr-cost ($5.00); the record is incomplete, so the truth may be above it.",
  ],
  [
    'the earlier runs are unread',
    { before: exact(0), isWhole: false },
    5,
    'unmeasured',
    'max-pr-cost ($5.00) could not be measured: the earlier runs could not be read from its comment; see the warning about it.',
  ],
])('%s', (_, given, maxPrCostUsd, verdict, message) => {
  expect(judge({ maxPrCostUsd }, given).verdicts).toMatchObject([{ budget: 'max-pr-cost', verdict, message }]);
});

test('a warning warns', () => {
  const { verdict, failed, verdicts } = judge({ warnPrCostUsd: 4, maxPrCostUsd: 5 });
  expect([verdict, failed, ...verdicts.map(({ budget }) => budget)]).toEqual([
    'warn',
    false,
    'max-pr-cost',
    'warn-pr-cost',
  ]);
});

test.each<[OnUnmeasured, string, boolean]>([
  ['fail', 'unmeasured', true],
  ['warn', 'warn', false],
  ['ignore', 'unmeasured', false],
])('on-unmeasured: %s', (onUnmeasured, verdict, failed) => {
  expect(judge({ maxPrCostUsd: 5 }, { isWhole: false, onUnmeasured })).toMatchObject({ verdict, failed });
});

test('a warn budget that could not be measured warns', () => {
  expect(judge({ warnPrCostUsd: 5 }, { isWhole: false })).toMatchObject({ verdict: 'warn', failed: false });
});

describe('with the judgement of the run', () => {
  const of = (verdict: 'pass' | 'warn' | 'fail' | 'unmeasured'): Judgement => ({
    verdict,
    failed: verdict === 'fail' || verdict === 'unmeasured',
    verdicts: [{ budget: 'max-cost', limit: 2, actual: 1, isFloor: false, excess: 0, verdict, message: '.' }],
  });
  const UNJUDGED: Judgement = { verdict: 'pass', failed: false, verdicts: [] };

  test.each<[string, Judgement, Judgement, OnUnmeasured, string, boolean, number]>([
    ['neither', UNJUDGED, UNJUDGED, 'fail', 'pass', false, 0],
    ['nothing measured, no budget', { ...UNJUDGED, verdict: 'unmeasured' }, UNJUDGED, 'fail', 'unmeasured', false, 0],
    ['the run alone', of('warn'), UNJUDGED, 'fail', 'warn', false, 1],
    ['the pull request alone', UNJUDGED, of('fail'), 'fail', 'fail', true, 1],
    ['the worse of two', of('pass'), of('fail'), 'fail', 'fail', true, 2],
    ['the worse of two, the other way', of('fail'), of('warn'), 'warn', 'fail', true, 2],
    ['an unmeasured one that does not count', of('unmeasured'), of('pass'), 'ignore', 'pass', false, 2],
  ])('%s', (_, own, pullRequest, onUnmeasured, verdict, failed, verdicts) => {
    const joined = joinJudgements(own, pullRequest, onUnmeasured);
    expect([joined.verdict, joined.failed, joined.verdicts.length]).toEqual([verdict, failed, verdicts]);
  });
});
