import { expect, test } from 'vitest';
import { threadOrigins } from '../../../src/analysis/origins/thread-origins.ts';
import { priced, type Row, thread, totalOf, turn } from './build.ts';

const TURNS = 10_000;
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

test(`${TURNS} turns, half of them cache breaks, take less than a second`, () => {
  const whole = thread(
    requests.map(({ request }) => request),
    pieces,
  );
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const { origins } = threadOrigins(whole, requests);
    expect(totalOf(origins)).toBe(requests.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0));
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
