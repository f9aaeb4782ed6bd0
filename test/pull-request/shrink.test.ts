import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeState, encodeState } from '../../src/pull-request/codec.ts';
import { encodeWithin } from '../../src/pull-request/shrink.ts';
import { EMPTY_STATE, type State } from '../../src/pull-request/state.ts';
import { totalsOf } from '../../src/pull-request/totals.ts';
import { details, exact, record, records, stateOf } from './build.ts';

const SMALLEST = encodeWithin({ ...EMPTY_STATE, sealed: sealOf(1) }, 0).length + 60;

function sealOf(runs: number): State['sealed'] {
  return { upToRunId: 9_876_543_210, runs, spend: { nanos: Number.MAX_SAFE_INTEGER, certainty: 'unknown' } };
}

const decode = (line: string): State => {
  const decoded = decodeState(line);
  if (!('state' in decoded)) throw new Error(JSON.stringify(decoded));
  return decoded.state;
};

test('a state that fits stays as it is', () => {
  const state = stateOf([record()]);
  const line = encodeState(state);
  expect(encodeWithin(state, line.length)).toBe(line);
  expect(encodeWithin(state, line.length - 1)).not.toBe(line);
});

test('first details go, oldest first, then old runs go into one sum', () => {
  const commit = (index: number): string => createHash('sha1').update(`${index}`).digest('hex');
  const runs = Array.from({ length: 300 }, (_, index) =>
    record({
      runId: 9_000_000_000 + index * 7919,
      job: `job ${index % 4}`,
      spend: exact(index / 7),
      details: details({ sha: commit(index) }),
    }),
  );
  const state = stateOf(runs);
  const seen = [8000, 6000, 5000, 4000, 3000, 1000, 300].map((most) => {
    const line = encodeWithin(state, most);
    expect(line.length).toBeLessThanOrEqual(most);
    const { runs: kept, sealed } = decode(line);
    return [kept.filter(({ details }) => details !== null).length, kept.length, sealed?.runs ?? 0];
  });
  expect(seen).toEqual([
    [100, 300, 0],
    [30, 300, 0],
    [10, 300, 0],
    [0, 300, 0],
    [0, 150, 150],
    [0, 37, 263],
    [0, 0, 300],
  ]);
});

test('at any size, of any state, the sum is the same and the line whole', () => {
  fc.assert(
    fc.property(
      fc.array(records, { maxLength: 150, size: 'max' }),
      fc.integer({ min: SMALLEST, max: 9000 }),
      (runs, most) => {
        const state = stateOf(runs);
        const line = encodeWithin(state, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(totalsOf(decode(line))).toEqual(totalsOf(state));
      },
    ),
  );
});
