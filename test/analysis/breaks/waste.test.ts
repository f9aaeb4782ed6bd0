import { describe, expect, test } from 'vitest';
import { wasteOf } from '../../../src/analysis/breaks/waste.ts';
import { iteration } from '../../pricing/build.ts';
import { thread } from './build.ts';

const call = (name: string, inputDigest: number) => ({ id: `${name}${inputDigest}`, name, inputDigest });

describe('waste', () => {
  test('the same call again, most frequent first', () => {
    const turns = [
      { toolUses: [call('Read', 1), call('Bash', 1)] },
      { toolUses: [call('Bash', 1), call('Bash', 2)] },
      { toolUses: [call('Bash', 1), call('Read', 1)] },
    ];
    expect(wasteOf(thread(turns)).repeatedCalls).toEqual([
      { sessionId: 'session', thread: 'main', tool: 'Bash', times: 3, turns: [1, 2, 3] },
      { sessionId: 'session', thread: 'main', tool: 'Read', times: 2, turns: [1, 3] },
    ]);
  });

  test('within one turn too, but never across tools', () => {
    expect(wasteOf(thread([{ toolUses: [call('Read', 1), call('Read', 1)] }])).repeatedCalls).toMatchObject([
      { times: 2, turns: [1, 1] },
    ]);
    expect(wasteOf(thread([{ toolUses: [call('Read', 1), call('Grep', 1)] }])).repeatedCalls).toEqual([]);
  });

  test.each([
    ['max_tokens', 1],
    ['end_turn', 0],
    ['tool_use', 0],
  ])('output that stops with %s', (stopReason, count) => {
    const { cutOutputs } = wasteOf(thread([{ output: 32_000, stopReason }]));
    expect(cutOutputs).toHaveLength(count);
    if (count > 0) expect(cutOutputs[0]).toMatchObject({ turn: 1, outputTokens: 32_000, outputNanos: 640_000_000 });
  });

  test('an attempt that another model had to finish', () => {
    const iterations = [
      iteration('message', 'claude-opus-5-5', { cacheRead: 1000, output: 120 }),
      iteration('fallback', 'claude-opus-4-8', { cacheRead: 1000, output: 400 }),
    ];
    const turns = [{ model: 'claude-opus-4-8', cacheRead: 1000, output: 400, iterations }];
    expect(wasteOf(thread(turns)).retries).toEqual([
      { sessionId: 'session', thread: 'main', turn: 1, kind: 'declined', nanos: 1000 * 200 + 120 * 20_000 },
    ]);
  });

  test('a prompt sent again with nothing in between', () => {
    const turns = [
      { cacheWrite5m: 5000, output: 10 },
      { cacheRead: 5000, output: 300 },
    ];
    expect(wasteOf(thread(turns)).retries).toMatchObject([{ turn: 1, kind: 'resent', nanos: 25_200_000 }]);
    expect(wasteOf(thread(turns, { pieces: [[15, 'tool-result', 'Bash']] })).retries).toEqual([]);
    expect(wasteOf(thread([turns[0] ?? {}, { cacheRead: 5000, input: 1 }])).retries).toEqual([]);
  });
});
