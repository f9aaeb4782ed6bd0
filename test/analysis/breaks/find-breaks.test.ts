import { describe, expect, test } from 'vitest';
import { findBreaks } from '../../../src/analysis/breaks/find-breaks.ts';
import { iteration } from '../../pricing/build.ts';
import { prices, response, type Turn, thread } from './build.ts';

/** Written for 5 minutes: a prompt of 100,000 tokens. */
const FIRST: Turn = { cacheWrite5m: 100_000 };

const breaksOf = (...turns: readonly Turn[]) => findBreaks(thread(turns), prices);

describe('what is a break', () => {
  test.each<[string, Turn, number | null]>([
    ['reads all of it', { cacheRead: 100_000, cacheWrite5m: 900 }, null],
    ['reads seven tenths', { cacheRead: 70_000, cacheWrite5m: 31_000 }, null],
    ['reads a token less', { cacheRead: 69_999, cacheWrite5m: 31_000 }, 30_001],
    ['reads nothing', { cacheWrite5m: 101_000 }, 100_000],
    ['writes it as fresh input', { input: 101_000 }, 100_000],
    ['is cut back to what it reads', { cacheRead: 20_000 }, null],
    ['is cut back to a bit more than it reads', { cacheRead: 20_000, cacheWrite5m: 1023 }, null],
    ['is cut back, and writes as much as counts', { cacheRead: 20_000, cacheWrite5m: 1024 }, 1024],
    ['reads more than there was', { cacheRead: 120_000 }, null],
  ])('%s', (_, next, rewritten) => {
    const found = breaksOf(FIRST, next);
    expect(found.map(({ turn, rewrittenTokens }) => [turn, rewrittenTokens])).toEqual(
      rewritten === null ? [] : [[2, rewritten]],
    );
  });

  test('a prompt too short to be cached is none', () => {
    expect(breaksOf({ cacheWrite5m: 1023 }, { cacheWrite5m: 2000 })).toEqual([]);
    expect(breaksOf({ cacheWrite5m: 1024 }, { cacheWrite5m: 2000 })).toHaveLength(1);
  });

  test('what was never cached cannot be missed', () => {
    expect(breaksOf({ input: 100_000 }, { input: 101_000 })).toEqual([]);
  });

  test('the first turn of a thread is none, nor is a thread without turns', () => {
    expect(breaksOf(FIRST)).toEqual([]);
    expect(breaksOf()).toEqual([]);
  });

  test('the cold turn after a compaction is none', () => {
    const turns = [FIRST, { cacheRead: 14_000, cacheWrite5m: 11_000 }];
    expect(findBreaks(thread(turns, { compactions: [{ line: 15 }] }), prices)).toEqual([]);
    expect(findBreaks(thread(turns, { compactions: [{ line: 25 }] }), prices)).toHaveLength(1);
  });

  test('where the API worked in rounds, the last prompt is expected and the first one reads it', () => {
    const rounds = [
      iteration('message', null, { cacheWrite5m: 50_000 }),
      iteration('message', null, { cacheRead: 50_000, cacheWrite5m: 1000 }),
    ];
    const previous = { cacheRead: 50_000, cacheWrite5m: 51_000, iterations: rounds };
    expect(breaksOf(previous, { cacheRead: 51_000, cacheWrite5m: 500 })).toEqual([]);
    expect(breaksOf({ cacheWrite5m: 50_000 }, { ...previous })).toMatchObject([{ rewrittenTokens: 50_000 }]);
  });

  test('a turn that reads most of it is a break where the API says so', () => {
    const next = { cacheRead: 80_000, cacheWrite5m: 21_000 };
    expect(breaksOf(FIRST, { ...next, cacheMiss: { reason: 'tools_changed', missedTokens: 20_000 } })).toMatchObject([
      { cause: 'tools-changed', evidence: 'reported', rewrittenTokens: 20_000 },
    ]);
    expect(breaksOf(FIRST, { ...next, cacheMiss: { reason: 'unavailable', missedTokens: null } })).toEqual([]);
  });
});

describe('why', () => {
  const COLD: Turn = { cacheRead: 10_000, cacheWrite5m: 91_000 };
  const reported = (reason: string): Turn => ({ ...COLD, cacheMiss: { reason, missedTokens: null } });

  test.each<[string, Turn, Turn, string]>([
    ['another model', FIRST, { ...COLD, model: 'claude-sonnet-5-5' }, 'model-switch'],
    ['another spelling of the model', FIRST, { ...COLD, model: 'global.anthropic.claude-opus-5-5' }, 'unexpected'],
    ['another effort', { ...FIRST, effort: 'high' }, { ...COLD, effort: 'low' }, 'effort-change'],
    ['an effort that one does not state', { ...FIRST, effort: 'high' }, COLD, 'unexpected'],
    ['five minutes', FIRST, { ...COLD, minute: 5 }, 'unexpected'],
    ['more than five minutes', FIRST, { ...COLD, minute: 5.01 }, 'expired'],
    ['an hour after one-hour writes', { cacheWrite1h: 100_000 }, { ...COLD, minute: 60 }, 'unexpected'],
    ['more than that', { cacheWrite1h: 100_000 }, { ...COLD, minute: 60.1 }, 'expired'],
    ['asked for an hour', { ...FIRST, cacheTtl: '1h' }, { ...COLD, minute: 20 }, 'unexpected'],
    ['asked for five minutes', { cacheWrite1h: 100_000, cacheTtl: '5m' }, { ...COLD, minute: 20 }, 'expired'],
    ['shorter than before', FIRST, { cacheRead: 10_000, cacheWrite5m: 60_000 }, 'messages-changed'],
    ['reported: model', FIRST, reported('model_changed'), 'model-switch'],
    ['reported: system', FIRST, reported('system_changed'), 'system-changed'],
    ['reported: messages', FIRST, reported('messages_changed'), 'messages-changed'],
    ['reported, before our own guess', FIRST, { ...reported('tools_changed'), minute: 90 }, 'tools-changed'],
    ['reported that it does not know', FIRST, { ...reported('previous_message_not_found'), minute: 90 }, 'expired'],
    ['a reason of a later API', FIRST, reported('phase_of_the_moon'), 'unexpected'],
    ['the model before the pause', FIRST, { ...COLD, model: 'claude-sonnet-5-5', minute: 90 }, 'model-switch'],
    [
      'the effort before the pause',
      { ...FIRST, effort: 'high' },
      { ...COLD, effort: 'low', minute: 90 },
      'effort-change',
    ],
  ])('%s', (_, first, next, cause) => {
    expect(breaksOf(first, next).map((each) => each.cause)).toEqual([cause]);
  });

  test.each([
    ['deferred_tools_delta', 'tools-changed'],
    ['skill_listing', 'skills-changed'],
    ['mcp_instructions_delta', 'mcp-changed'],
    ['agent_listing_delta', 'agents-changed'],
    ['task_reminder', 'unexpected'],
  ])('%s between the two: %s', (name, cause) => {
    const between = thread([FIRST, COLD], { pieces: [[15, 'attachment', name]] });
    const elsewhere = thread([FIRST, COLD], {
      pieces: [
        [5, 'attachment', name],
        [25, 'attachment', name],
      ],
    });
    expect(findBreaks(between, prices)).toMatchObject([{ cause, evidence: 'inferred' }]);
    expect(findBreaks(elsewhere, prices)).toMatchObject([{ cause: 'unexpected' }]);
  });

  test('a tool of that name is no list', () => {
    const priced = thread([FIRST, COLD], { pieces: [[15, 'tool-result', 'skill_listing']] });
    expect(findBreaks(priced, prices)).toMatchObject([{ cause: 'unexpected' }]);
  });

  test.each([
    [1, 'resume'],
    [6, 'expired'],
  ])('the first turn of the run, %d minutes after an earlier run: %s', (minute, cause) => {
    const before = response({ cacheWrite5m: 100_000, line: 4 });
    const found = findBreaks(thread([{ ...COLD, minute }], { before }), prices);
    expect(found).toMatchObject([{ turn: 1, rewrittenTokens: 90_000, cause }]);
  });

  test('a prompt that only reads keeps the lifetime of what it read', () => {
    const reading = { cacheRead: 100_000, minute: 1 };
    expect(breaksOf({ cacheWrite1h: 100_000 }, reading, { ...COLD, minute: 31 })).toMatchObject([
      { turn: 3, cause: 'unexpected', gapMs: 1_800_000, lifetimeMs: 3_600_000 },
    ]);
  });

  test.each([
    ['no time', null],
    ['an earlier time than the turn before', 0],
  ])('with %s no pause is guessed', (_, at) => {
    const priced = thread([FIRST, COLD]);
    const [first, second] = priced.turns;
    if (first === undefined || second === undefined) throw new Error('two turns');
    const odd = { ...priced, turns: [first, { ...second, request: { ...second.request, at } }] };
    expect(findBreaks(odd, prices)).toMatchObject([{ cause: 'unexpected', gapMs: null }]);
  });
});
