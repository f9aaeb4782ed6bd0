import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { decodeState, encodeState } from '../../src/pull-request/codec.ts';
import { type RunPlace, recordOf } from '../../src/pull-request/record-of.ts';
import { RunRecordSchema } from '../../src/pull-request/run-record.ts';
import { attacks } from '../render/attacks.ts';
import { CASES, poisoned } from '../render/fixtures.ts';
import { SHA, stateOf } from './build.ts';

const PLACE: RunPlace = {
  workflow: 'review',
  job: 'agent',
  matrix: '22, ubuntu',
  runId: 9_876_543_210,
  attempt: 2,
  headSha: SHA,
  now: Date.UTC(2026, 10, 22, 7, 55, 0, 999),
};
const at = (changes: Partial<RunPlace>) => recordOf(CASES.pass.report, CASES.pass.judgement, { ...PLACE, ...changes });

test('a report in numbers', () => {
  expect(at({})).toEqual({
    workflow: 'review',
    job: 'agent',
    matrix: '22, ubuntu',
    runId: 9_876_543_210,
    attempt: 2,
    at: '2026-11-22T07:55:00Z',
    spend: { nanos: 420_000_000, certainty: 'exact' },
    details: {
      sha: SHA,
      turns: 37,
      peakTokens: 118_042,
      windowTokens: 200_000,
      verdict: 'pass',
      flags: [],
      sessionIds: ['3f2a1b7c-5d0e-4c1a-9b7e-2f6d8a1c4e90'],
      approvedBy: null,
      isClaim: false,
    },
  });
});

test.each([
  ['pass', { nanos: 420_000_000, certainty: 'exact' }, 'pass'],
  ['over-budget', { nanos: 2_318_420_000, certainty: 'exact' }, 'fail'],
  ['incomplete', { nanos: 420_000_000, certainty: 'floor' }, 'pass'],
  ['unknown-model', { nanos: 100_000_000, certainty: 'unknown' }, 'unmeasured'],
  ['no-usage', { nanos: 0, certainty: 'unmeasured' }, 'unmeasured'],
  ['no-budget', { nanos: 420_000_000, certainty: 'exact' }, null],
] as const)('%s: cost and verdict', (name, spend, verdict) => {
  const { report, judgement } = CASES[name];
  expect(recordOf(report, judgement, PLACE)).toMatchObject({ spend, details: { verdict } });
});

test('without budgets a run that measured nothing is still unmeasured', () => {
  const judgement = { verdict: 'unmeasured', failed: false, verdicts: [] } as const;
  expect(recordOf(CASES['no-usage'].report, judgement, PLACE).details?.verdict).toBe('unmeasured');
});

describe('names', () => {
  test.each([
    [' two\n lines\u2028\t ', 'two lines'],
    ['\u001b[31mred', '[31mred'],
    ['half \ud83d', 'half \ufffd'],
    ['n'.repeat(100), 'n'.repeat(100)],
    ['n'.repeat(101), `${'n'.repeat(91)}…df0ed3b9`],
  ])('%j', (raw, name) => {
    expect(at({ workflow: raw }).workflow).toBe(name);
  });

  test('are cut between characters, and never into the same name', () => {
    const names = [0, 1, 2].map((end) => at({ job: `${'👩'.repeat(60)}${end}` }).job);
    expect(names.every((name) => name.isWellFormed())).toBe(true);
    expect(new Set(names).size).toBe(3);
  });
});

test.each([null, 'main', SHA.slice(1), `${SHA}\n`, SHA.toUpperCase()])('%j is no commit', (headSha) => {
  expect(at({ headSha }).details?.sha).toBeNull();
});

test('whatever a report and its place hold, the record keeps to its schema and holds nothing else', () => {
  fc.assert(
    fc.property(attacks, fc.nat(200), (attack, sessions) => {
      const { report, judgement } = poisoned(attack);
      const [session] = report.sessions;
      const many: Report = {
        ...report,
        sessions:
          session === undefined ? [] : Array.from({ length: sessions }, (_, n) => ({ ...session, sessionId: `${n}` })),
      };
      const place = { ...PLACE, workflow: attack, job: attack.repeat(9), matrix: `${attack}x`, headSha: attack };
      for (const one of [report, many]) {
        const record = recordOf(one, judgement, place);
        expect(RunRecordSchema.parse(record)).toEqual(record);
      }
    }),
  );
});

test.each([
  ['as much as the door lets in', 1_000_000_000_000, 9_000_000],
  ['more than money can count', Number.MAX_SAFE_INTEGER, 1e12],
])('numbers out of range leave the pull request its memory: %s', (_, count, usd) => {
  const { report, judgement } = CASES.pass;
  const huge: Report = {
    ...report,
    cost: { ...report.cost, totalUsd: usd, knownUsd: usd },
    turns: { ...report.turns, total: count },
    context: { ...report.context, peakTokens: count, windowTokens: count },
  };
  const record = recordOf(huge, judgement, PLACE);
  expect(decodeState(encodeState(stateOf([record])))).toEqual({ state: stateOf([record]) });
  expect(record.spend.certainty).toBe(usd > 9_000_000 ? 'floor' : 'exact');
});
