import { createHash } from 'node:crypto';
import type { Report } from '../../../src/analysis/report.ts';
import type { Judgement } from '../../../src/budget/verdict.ts';
import { judgePullRequest } from '../../../src/pull-request/pr-budget.ts';
import { recordOf } from '../../../src/pull-request/record-of.ts';
import type { RunRecord } from '../../../src/pull-request/run-record.ts';
import { addRecord, type State } from '../../../src/pull-request/state.ts';
import type { CommentContent } from '../../../src/render/comment/view.ts';
import * as format from '../../../src/render/format.ts';
import { details, exact, record, stateOf } from '../../pull-request/build.ts';
import { CASES } from '../fixtures.ts';

/** Pull requests as their comments may meet them. */

export const MARKER = '<!-- tollgate:v1 key=default -->';

const commit = (push: number): string => createHash('sha1').update(`push ${push}`).digest('hex');
const FIRST_RUN = 15_987_654_321;
const runId = (push: number): number => FIRST_RUN + push * 48_271;
const at = (push: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 20, 9 + push * 5, 12 + minute, 40));

type Given = Partial<Omit<CommentContent, 'state'>> & {
  readonly before?: State;
  readonly place?: Partial<RunRecord> & { readonly push?: number };
  readonly budgets?: { readonly max?: number; readonly warn?: number };
};

/** The comment that a run writes which meets `before`. */
export const contentOf = (
  { report, judgement }: { readonly report: Report; readonly judgement: Judgement },
  given: Given = {},
): CommentContent => {
  const { before = stateOf([]), place = {}, budgets = {} } = given;
  const { push = 0, ...changes } = place;
  const now = at(push, 8).getTime();
  const named = {
    workflow: 'Review',
    job: 'agent',
    matrix: '',
    runId: runId(push),
    attempt: 1,
    headSha: commit(push),
    now,
  };
  const run = { ...recordOf(report, judgement, named), ...changes };
  const state = addRecord(before, run);
  const limits = { maxPrCostUsd: budgets.max ?? null, warnPrCostUsd: budgets.warn ?? null };
  return {
    marker: MARKER,
    state,
    run,
    report,
    judgement,
    pullRequest: judgePullRequest({ state, run, isWhole: true }, limits, 'fail', format),
    approvedBy: null,
    notes: [],
    repositoryUrl: 'https://github.com/octo-org/shop',
    ...given,
  };
};

/** A run of an earlier push, or of another job. */
const earlier = (push: number, usd: number, changes: Partial<RunRecord> = {}): RunRecord =>
  record({
    workflow: 'Review',
    runId: runId(push),
    at: at(push, push).toISOString().replace('.000', ''),
    spend: exact(usd),
    details: details({
      sha: commit(push),
      turns: Math.round(usd * 80),
      peakTokens: Math.round(60_000 + usd * 40_000),
      sessionIds: [commit(push).slice(0, 12) + (changes.matrix ?? '').slice(0, 2)],
    }),
    ...changes,
  });

const ofMatrix = (push: number): RunRecord[] => [
  earlier(push, 2.318_42, {
    matrix: '22, ubuntu',
    details: details({ sha: commit(push), turns: 112, peakTokens: 171_204, verdict: 'fail', sessionIds: ['b'] }),
  }),
  earlier(push, 0.4871, {
    matrix: '24, ubuntu',
    details: details({ sha: commit(push), turns: 41, peakTokens: 120_400, sessionIds: ['c'] }),
  }),
];

const PUSHES = [0.31, 0.84, 0.42, 1.27, 0.66, 0.38, 0.91, 0.55, 0.47];

const severalPushes: State = stateOf([
  ...PUSHES.map((usd, push) => earlier(push, usd)),
  earlier(4, 0.72, { attempt: 2 }),
  earlier(2, 0.06, {
    workflow: 'Fix',
    job: 'autofix',
    details: details({ sha: commit(2), turns: 4, peakTokens: 31_000, flags: ['error-result'], sessionIds: ['d'] }),
  }),
  earlier(7, 0.2, {
    workflow: '@claude',
    runId: runId(7) + 9,
    spend: { nanos: 200_000_000, certainty: 'floor' },
    details: details({
      sha: null,
      turns: 18,
      peakTokens: 44_000,
      flags: ['incomplete'],
      verdict: null,
      sessionIds: ['e'],
    }),
  }),
]);

export const PULL_REQUESTS = {
  'one-run': contentOf(CASES.pass),
  'three-jobs': contentOf(CASES.pass, { before: stateOf(ofMatrix(0)), place: { matrix: '20, ubuntu' } }),
  'twelve-runs': contentOf(CASES.pass, { before: severalPushes, place: { push: 9 }, budgets: { max: 10 } }),
  'over-pull-request-budget': contentOf(CASES.pass, { before: severalPushes, place: { push: 9 }, budgets: { max: 5 } }),
  'warned-with-jobs': contentOf(CASES.pass, {
    before: stateOf([...severalPushes.runs, ...ofMatrix(9).slice(1)]),
    place: { push: 9, matrix: '20, ubuntu' },
    budgets: { max: 10, warn: 7 },
  }),
  rebuilt: contentOf(CASES.pass, { before: stateOf([], true), budgets: { max: 5 } }),
  'late-old-run': contentOf(CASES.pass, { before: stateOf(ofMatrix(1)), place: { push: 0 } }),
  'unmeasured-jobs': contentOf(CASES['no-usage'], {
    before: stateOf([
      earlier(0, 0.31, { matrix: '20', spend: { nanos: 310_000_000, certainty: 'unknown' } }),
      earlier(0, 0, {
        matrix: '22',
        spend: { nanos: 0, certainty: 'unmeasured' },
        details: details({ verdict: 'unmeasured', sha: commit(0), turns: 0, peakTokens: null, sessionIds: [] }),
      }),
    ]),
    place: { matrix: '24' },
    budgets: { max: 5 },
  }),
} as const satisfies Record<string, CommentContent>;
