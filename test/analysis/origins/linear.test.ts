import { expect, test } from 'vitest';
import { threadOrigins } from '../../../src/analysis/origins/thread-origins.ts';
import { priced, type Row, thread, totalOf, turn } from './build.ts';

const TURNS = 60_000;
const TOOLS = ['Bash', 'Read', 'Grep', 'mcp__github__get_issue', 'WebFetch'];

/** A context that only grows; every other request finds its cache broken. */
const requests = Array.from({ length: TURNS }, (_, index) => {
  const prompt = 20_000 + 100 * index;
  const read = index % 2 === 0 ? 15_000 : prompt - 100;
  return priced(turn(10 * index + 5, { cacheRead: read, cacheWrite5m: prompt - read - 3, input: 3, output: 40 }));
});
const pieces = requests.map(
  ({ request }, index): Row => [request.line - 2, 'tool-result', TOOLS[index % TOOLS.length] ?? '', 150],
);

// A walk over all that the context holds, at every turn, would not end within a test's limit.
test(`${TURNS} turns, half of them cache breaks, come to an end`, () => {
  const whole = thread(
    requests.map(({ request }) => request),
    pieces,
  );
  const { origins } = threadOrigins(whole, requests);
  expect(totalOf(origins)).toBe(requests.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0));
});
