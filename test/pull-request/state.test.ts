import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRecord,
  EMPTY_STATE,
  foldBehind,
  holds,
  MOST_DETAILED,
  mergeStates,
  type State,
  seal,
} from '../../src/pull-request/state.ts';
import { totalsOf } from '../../src/pull-request/totals.ts';
import { details, exact, record, records, stateOf, states } from './build.ts';

/** To shrink hundreds of runs takes minutes, and tells less than the seed. */
const UNSHRUNK = { endOnFailure: true };

describe('merging', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
      }),
      UNSHRUNK,
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
      }),
      UNSHRUNK,
    );
  });

  test('is idempotent, and the empty state changes nothing', () => {
    fc.assert(
      fc.property(states, (a) => {
        expect(mergeStates(a, a)).toEqual(a);
        expect(mergeStates(a, EMPTY_STATE)).toEqual(a);
      }),
      UNSHRUNK,
    );
  });

  test('folding away details first changes no sum', () => {
    fc.assert(
      fc.property(states, states, fc.integer({ min: 0, max: 20 }), (a, b, most) => {
        const folded = { ...a, runs: foldBehind(a.runs, most) };
        expect(totalsOf(mergeStates(folded, b))).toEqual(totalsOf(mergeStates(a, b)));
      }),
      UNSHRUNK,
    );
  });

  test('hundreds of writers who see each other late and in any order end in one state', () => {
    const all = Array.from({ length: 400 }, (_, index) =>
      record({
        matrix: `${index % 3}`,
        runId: 1 + Math.floor(index / 6),
        attempt: 1 + (index % 2),
        spend: exact(index),
      }),
    );
    const expected = stateOf(all);
    expect(expected.runs).toHaveLength(201);
    const moves = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 60 });
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), moves, (order, gossip) => {
        const replicas: State[] = Array.from({ length: 20 }, () => EMPTY_STATE);
        const at = (index: number): State => replicas[index] ?? EMPTY_STATE;
        for (const [index, one] of order.entries()) replicas[index % 20] = addRecord(at(index % 20), one);
        for (const [to, from] of gossip) replicas[to] = mergeStates(at(to), at(from));
        expect(replicas.reduce(mergeStates)).toEqual(expected);
      }),
      { ...UNSHRUNK, numRuns: 30 },
    );
  });
});

describe('of one run the record that stands for it', () => {
  const base = record();
  test.each([
    ['a rerun, though its clock is behind', base, record({ attempt: 2, at: '2026-11-20T00:00:00Z', spend: exact(0) })],
    ['the later of one attempt', base, record({ at: '2026-11-22T07:55:01Z', spend: exact(0) })],
    ['the dearer at one time', base, record({ spend: { nanos: 420_000_001, certainty: 'exact' } })],
    ['the detailed before the folded', record({ details: null }), base],
    ['a folded rerun before the detailed first attempt', base, record({ attempt: 2, details: null })],
  ])('%s', (_, loser, winner) => {
    expect(stateOf([loser, winner]).runs).toEqual([winner]);
    expect(stateOf([winner, loser]).runs).toEqual([winner]);
  });

  test.each([
    ['workflow', { workflow: 'fix' }],
    ['job', { job: 'test' }],
    ['matrix key', { matrix: '22' }],
    ['run id', { runId: 1 }],
  ])('another %s is another run', (_, changes) => {
    expect(stateOf([base, record(changes)]).runs).toHaveLength(2);
  });

  test('names do not run into each other', () => {
    expect(stateOf([record({ workflow: 'a', job: 'b,c' }), record({ workflow: 'a,b', job: 'c' })]).runs).toHaveLength(
      2,
    );
  });
});

test('the newest runs stay in detail, each older one keeps its cost, and a rerun of it replaces that', () => {
  const all = Array.from({ length: MOST_DETAILED + 2 }, (_, index) => record({ runId: index + 1, spend: exact(1) }));
  const state = stateOf(all);
  expect(state.runs.map(({ runId }) => runId)).toEqual(all.map(({ runId }) => runId).reverse());
  expect(state.runs.filter(({ details }) => details === null).map(({ runId }) => runId)).toEqual([2, 1]);
  const rerun = addRecord(state, record({ runId: 1, attempt: 2, spend: exact(5), details: details() }));
  expect(totalsOf(rerun)).toEqual({ runs: MOST_DETAILED + 2, spend: exact(MOST_DETAILED + 1 + 5) });
});

describe('a seal', () => {
  const all = [1, 2, 3, 4].map((runId) => record({ runId, spend: exact(runId) }));
  const sealed = seal(stateOf(all), 2);

  test('sums up what it covers', () => {
    expect(sealed.sealed).toEqual({ upToRunId: 2, runs: 2, spend: exact(3) });
    expect(sealed.runs.map(({ runId }) => runId)).toEqual([4, 3]);
    expect(totalsOf(sealed)).toEqual(totalsOf(stateOf(all)));
    expect(seal(sealed, 3).sealed).toEqual({ upToRunId: 3, runs: 3, spend: exact(6) });
  });

  test('counts nothing twice when someone still has the runs', () => {
    expect(mergeStates(sealed, stateOf(all))).toEqual(sealed);
    expect(mergeStates(sealed, seal(stateOf(all), 3))).toEqual(seal(sealed, 3));
  });
});

describe('a state holds a run', () => {
  const state = seal(stateOf([record({ runId: 1 }), record({ runId: 5 })]), 1);
  test.each([
    ['that is in it', record({ runId: 5 }), true],
    ['of which a later attempt is in it', record({ runId: 5, at: '2026-11-22T07:54:59Z' }), true],
    ['of which only an earlier attempt is in it', record({ runId: 5, attempt: 2 }), false],
    ['of which only an earlier measure is in it', record({ runId: 5, at: '2026-11-22T07:55:01Z' }), false],
    ['that a sum covers', record({ runId: 1 }), true],
    ['that nobody wrote', record({ runId: 6 }), false],
  ])('%s: %o → %s', (_, run, held) => {
    expect(holds(state, run)).toBe(held);
  });

  test('after adding it, always', () => {
    fc.assert(
      fc.property(states, records, (any, run) => {
        expect(holds(addRecord(any, run), run)).toBe(true);
      }),
      UNSHRUNK,
    );
  });
});

test('a state that was rebuilt stays one', () => {
  const rebuilt = mergeStates(stateOf([], true), stateOf([record()]));
  expect(rebuilt.isRebuilt).toBe(true);
  expect(totalsOf(rebuilt).spend).toEqual({ nanos: 420_000_000, certainty: 'floor' });
});
