import { expect, test } from 'vitest';
import { threadOrigins } from '../../../src/analysis/origins/thread-origins.ts';
import { priced, type Row, thread, turn } from './build.ts';

const TURNS = 100;

/** Sizes in no order, in tokens: one tool result comes before each turn but the first. */
const sizes = Array.from({ length: TURNS }, (_, index) => (index === 0 ? 5000 : ((index * 37) % 101) + 1));

const requests = sizes.map((size, index) => {
  const before = sizes.slice(0, index).reduce((sum, each) => sum + each, 0);
  return priced(turn(10 * index + 5, { cacheRead: before, cacheWrite5m: size, output: 0 }));
});

const pieces = sizes.flatMap((size, index): Row[] =>
  index === 0 ? [] : [[10 * index, 'tool-result', 'Bash', 3 * size]],
);

/** Written once at 10 nanodollars a token, read by every later turn at 1. */
const nanosOf = (turn: number): number => (sizes[turn - 1] ?? 0) * (10 + TURNS - turn);

test('of a hundred pieces the five dearest are told of, whenever they came', () => {
  const whole = thread(
    requests.map(({ request }) => request),
    pieces,
  );
  const found = threadOrigins(whole, requests).pieces.map(({ turn, nanos }) => [turn, nanos]);
  const expected = sizes
    .flatMap((_, index) => (index === 0 ? [] : [[index + 1, nanosOf(index + 1)] as const]))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5);
  expect(found).toEqual(expected);
});
