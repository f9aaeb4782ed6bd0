import fc from 'fast-check';
import type { RunDetails, RunRecord } from '../../src/pull-request/run-record.ts';
import type { Spend } from '../../src/pull-request/spend.ts';
import { EMPTY_STATE, mergeStates, type State, seal } from '../../src/pull-request/state.ts';

export const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

export const details = (changes: Partial<RunDetails> = {}): RunDetails => ({
  sha: SHA,
  turns: 37,
  peakTokens: 118_042,
  windowTokens: 200_000,
  verdict: 'pass',
  flags: [],
  sessionIds: ['3f2a1b7c-5d0e-4c1a-9b7e-2f6d8a1c4e90'],
  approvedBy: null,
  isClaim: false,
  ...changes,
});

export const record = (changes: Partial<RunRecord> = {}): RunRecord => ({
  workflow: 'review',
  job: 'agent',
  matrix: '',
  runId: 9_876_543_210,
  attempt: 1,
  at: '2026-11-22T07:55:00Z',
  spend: { nanos: 420_000_000, certainty: 'exact' },
  details: details(),
  ...changes,
});

export const exact = (usd: number): Spend => ({ nanos: Math.round(usd * 1e9), certainty: 'exact' });

export const stateOf = (runs: readonly RunRecord[], isRebuilt = false): State =>
  mergeStates(EMPTY_STATE, { isRebuilt, sealed: null, runs });

/** Records of a small world, so that runs, attempts and times often coincide. */
export const records: fc.Arbitrary<RunRecord> = fc.record({
  workflow: fc.constantFrom('review', 'fix'),
  job: fc.constant('agent'),
  matrix: fc.constantFrom('', '22'),
  runId: fc.integer({ min: 1, max: 70 }),
  attempt: fc.integer({ min: 1, max: 3 }),
  at: fc.constantFrom('2026-11-22T07:55:00Z', '2026-11-22T07:56:00Z'),
  spend: fc.record({
    nanos: fc.integer({ min: 0, max: 3 }),
    certainty: fc.constantFrom('exact', 'floor', 'unknown', 'unmeasured'),
  }),
  details: fc.option(
    fc.integer({ min: 0, max: 2 }).map((turns) => details({ turns })),
    { freq: 4 },
  ),
});

/** States as writers leave them: some with folded runs, some with a sum of old ones. */
export const states: fc.Arbitrary<State> = fc
  .tuple(
    fc.array(records, { maxLength: 220, size: 'max' }),
    fc.boolean(),
    fc.option(fc.integer({ min: 1, max: 70 }), { freq: 2 }),
  )
  .map(([runs, isRebuilt, upTo]) => {
    const state = stateOf(runs, isRebuilt);
    return upTo !== null && state.runs.some(({ runId }) => runId <= upTo) ? seal(state, upTo) : state;
  });
