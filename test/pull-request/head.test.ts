import { expect, test } from 'vitest';
import { headJobs } from '../../src/pull-request/head.ts';
import type { RunRecord } from '../../src/pull-request/run-record.ts';
import { details, record, SHA, stateOf } from './build.ts';

const OLD = SHA.replace('a', '0');
const job = (runId: number, matrix: string, sha: string | null = SHA, changes: Partial<RunRecord> = {}): RunRecord =>
  record({ runId, matrix, details: details({ sha }), ...changes });

test.each<[string, RunRecord[], [runId: number, matrix: string][]]>([
  ['no run', [], []],
  ['one run', [job(1, '')], [[1, '']]],
  [
    'the jobs of a matrix',
    [job(1, 'a'), job(1, 'b')],
    [
      [1, 'a'],
      [1, 'b'],
    ],
  ],
  [
    'two workflows on one commit',
    [job(1, 'a'), job(2, 'b')],
    [
      [2, 'b'],
      [1, 'a'],
    ],
  ],
  [
    'an older commit, though it ends later',
    [job(2, 'a'), job(1, 'b', OLD, { at: '2027-01-01T00:00:00Z' })],
    [[2, 'a']],
  ],
  [
    'the same job again on one commit',
    [job(1, 'a'), job(2, 'a'), job(1, 'b')],
    [
      [2, 'a'],
      [1, 'b'],
    ],
  ],
  ['a run that names no commit', [job(1, 'a'), job(2, 'a', null), job(2, 'b', null), job(3, 'a', null)], [[3, 'a']]],
  ['runs that name none are of no one commit', [job(1, 'b', null), job(2, 'a', null)], [[2, 'a']]],
  ['a folded run', [job(1, 'a'), job(2, 'b', SHA, { details: null })], [[1, 'a']]],
])('%s', (_, runs, jobs) => {
  expect(headJobs(stateOf(runs)).map(({ runId, matrix }) => [runId, matrix])).toEqual(jobs);
});
