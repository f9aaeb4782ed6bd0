import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/budget/verdict.ts';
import type { RunRecord } from '../../../src/pull-request/run-record.ts';
import type { Certainty, Spend } from '../../../src/pull-request/spend.ts';
import { renderComment } from '../../../src/render/comment/comment.ts';
import { spendCells, spendText, totalText } from '../../../src/render/comment/spend-text.ts';
import { details, exact, record, stateOf } from '../../pull-request/build.ts';
import { CASES } from '../fixtures.ts';
import { contentOf } from './cases.ts';

const spend = (usd: number, certainty: Certainty): Spend => ({ ...exact(usd), certainty });

test.each<[Spend, string]>([
  [exact(4.12), '$4.12'],
  [spend(4.12, 'floor'), '≥ $4.12'],
  [spend(4.12, 'unknown'), 'cost unknown, at least $4.12'],
  [spend(0, 'unknown'), 'cost unknown'],
  [spend(0, 'unmeasured'), 'no usage found'],
])('%o is %s', (one, words) => {
  expect(spendText(one)).toBe(words);
});

test('a column of costs: what is unknown or was not measured is never nothing', () => {
  expect(
    spendCells([
      exact(4),
      exact(0),
      spend(1, 'floor'),
      spend(1, 'unknown'),
      spend(0, 'unknown'),
      spend(0, 'unmeasured'),
    ]),
  ).toEqual(['$4.00', '$0.00', '≥ $1.00', '≥ $1.00', 'unknown', '–']);
});

describe('the total against the budget', () => {
  const against = (limits: Readonly<Record<string, number>>): Judgement => ({
    verdict: 'pass',
    failed: false,
    verdicts: Object.entries(limits).map(([budget, limit]) => ({
      budget: budget as 'max-pr-cost',
      limit,
      actual: null,
      isFloor: false,
      excess: 0,
      verdict: 'pass',
      message: '.',
    })),
  });

  test.each([
    [{}, exact(4.12), '$4.12 in 1 run'],
    [{ 'max-pr-cost': 5 }, exact(4.12), '$4.12 of $5.00 in 1 run'],
    [{ 'warn-pr-cost': 4 }, exact(4.12), '$4.12 of $4.00 in 1 run'],
    [{ 'warn-pr-cost': 4, 'max-pr-cost': 5 }, spend(4.12, 'floor'), '≥ $4.12 of $5.00 in 1 run'],
    [{ 'max-pr-cost': 5 }, exact(5.000_012), '$5.000012 of $5.00 in 1 run'],
    [{ 'max-pr-cost': 5 }, spend(1, 'unknown'), 'cost unknown, at least $1.00 in 1 run, budget $5.00'],
    [{ 'max-pr-cost': 5 }, spend(0, 'unmeasured'), 'no usage found in 1 run, budget $5.00'],
  ])('%o', (limits, one, words) => {
    expect(totalText({ runs: 1, spend: one }, against(limits))).toBe(words);
  });
});

/** The comment of an ordinary run after these. */
const commentAfter = (...runs: readonly RunRecord[]): string =>
  renderComment(contentOf(CASES.pass, { before: stateOf(runs), place: { push: 9 } }));
const other = (id: number, changes: Partial<RunRecord> = {}): RunRecord =>
  record({ runId: id, details: details({ sha: null, sessionIds: [`s${id}`] }), ...changes });
const session = (id: number, sessionId: string): RunRecord =>
  other(id, { details: details({ sha: null, sessionIds: [sessionId] }) });

describe('what must be known to read the sum', () => {
  test.each<[RegExp, RunRecord[], RunRecord[]]>([
    [/the last attempt is in the sum/, [other(1), other(2)], [other(1, { attempt: 2 })]],
    [
      /In 2 runs, a model has no known price/,
      [other(1)],
      [1, 2].map((id) => other(id, { spend: spend(1, 'unknown') })),
    ],
    [/In 1 run, no usage was found/, [other(1)], [other(1, { spend: spend(0, 'unmeasured') })]],
    [/measured the same session/, [session(1, 'a'), session(2, 'b')], [session(1, 'a'), session(2, 'a')]],
  ])('%s', (sentence, without, having) => {
    expect(commentAfter(...without)).not.toMatch(sentence);
    expect(commentAfter(...having)).toMatch(sentence);
  });
});

const rowsOf = (comment: string, title: string): readonly string[] => {
  const lines = comment.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${title} `));
  return lines.slice(start + 2, lines.indexOf('', start));
};

test.each([
  [2, 2, undefined],
  [10, 10, undefined],
  [11, 11, undefined],
  [12, 11, '| 2 older runs'],
  [150, 11, '| 140 older runs'],
])('of %d runs %d rows are shown', (runs, rows, last) => {
  const shown = rowsOf(commentAfter(...Array.from({ length: runs - 1 }, (_, id) => other(id + 1))), 'Run (UTC)');
  expect(shown).toHaveLength(rows);
  expect(shown.at(-1)?.startsWith(last ?? '| [2026')).toBe(true);
});

test.each([
  [10, 10, undefined],
  [11, 11, undefined],
  [40, 11, '| 30 more jobs'],
])('of %d jobs %d rows are shown', (jobs, rows, last) => {
  const { run } = contentOf(CASES.pass, { place: { push: 9 } });
  const others = Array.from({ length: jobs - 1 }, (_, index) => ({ ...run, matrix: `${index}` }));
  const shown = rowsOf(commentAfter(...others), 'Job');
  expect(shown).toHaveLength(rows);
  expect(shown.at(-1)?.startsWith(last ?? '| [Review')).toBe(true);
});

describe('jobs without a request on record', () => {
  const bare = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      record({ matrix: `${index}`, runId: 99, details: details({ turns: 0, peakTokens: null, sessionIds: [] }) }),
    );
  const pageOf = (count: number): string =>
    renderComment(contentOf(CASES.pass, { before: stateOf(bare(count)), place: { runId: 1 } }));

  test('have no turns, and not 0 of them', () => {
    expect(pageOf(2).split('\n')[1]).toBe('### ✅ $0.84 in 2 jobs');
    expect(pageOf(2)).toMatch(/\[review \/ agent \(1\)\]\S+ +\| +\$0\.42\d* \| +– \| +– \|/);
  });

  test('nor have many of them in sum', () => {
    expect(pageOf(20)).toMatch(/10 more jobs +\| +\$4\.20\d* \| +– \| +– \|/);
  });
});
