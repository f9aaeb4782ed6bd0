import { describe, expect, test } from 'vitest';
import { MAIN, report } from './desk.ts';
import { assistant, frame, init, type Json, jsonl, result, SESSION, user } from './records.ts';

const onDisk = (trigger: string, preTokens: number, postTokens: number, more: Json = {}): Json => ({
  type: 'system',
  subtype: 'compact_boundary',
  compactMetadata: { trigger, preTokens, postTokens, cumulativeDroppedTokens: 113_485 },
  sessionId: SESSION,
  ...more,
});

const inStream = (trigger: string, preTokens: number, postTokens: number): Json => ({
  type: 'system',
  subtype: 'compact_boundary',
  session_id: SESSION,
  compact_metadata: { trigger, pre_tokens: preTokens, post_tokens: postTokens },
});

const reply = (id: string) => assistant({ id, output: 100 });

describe('F17, R43: compactions, each by its own record', () => {
  const EVENTS = [
    ['auto', 170_679, 8697],
    ['auto', 67_702, 5811],
    ['auto', 987_474, 9328],
    ['manual', 61_895, 5706],
  ] as const;

  test('all of a session, with the turn before each', () => {
    const lines = EVENTS.flatMap((event, at) => [reply(`msg_${at}`), onDisk(event[0], event[1], event[2])]);
    const { compactions } = report({ [MAIN]: jsonl(...lines) });
    expect(compactions).toEqual(
      EVENTS.map(([trigger, preTokens, postTokens], at) => ({
        sessionId: SESSION,
        thread: 'main',
        afterTurn: at + 1,
        ...{ trigger, preTokens, postTokens },
      })),
    );
  });

  test('a stream that tells of the same one adds none', () => {
    const files = {
      [MAIN]: jsonl(reply('msg_1'), onDisk('auto', 170_679, 8697), reply('msg_2')),
      'stdout.jsonl': jsonl(
        init(),
        frame({ id: 'msg_1' }),
        inStream('auto', 170_679, 8697),
        frame({ id: 'msg_2' }),
        result(0.01, null),
      ),
    };
    expect(report(files).compactions).toHaveLength(1);
  });

  test('a subagent’s is the subagent’s', () => {
    const agent = jsonl(
      assistant({ id: 'msg_2', agent: 'a1', output: 9 }),
      onDisk('auto', 170_000, 6000, { agentId: 'a1', isSidechain: true }),
    );
    const { compactions } = report({ [MAIN]: jsonl(reply('msg_1')), [`${SESSION}/subagents/agent-a1.jsonl`]: agent });
    expect(compactions).toMatchObject([{ thread: 'a1', afterTurn: 1, preTokens: 170_000 }]);
  });

  test('its summary costs no turn, and the next request is where the thread goes on', () => {
    const summary = user('This session is being continued.', { record: { isCompactSummary: true } });
    const { turns, timeline } = report({
      [MAIN]: jsonl(reply('msg_1'), onDisk('auto', 9, 1), summary, reply('msg_2')),
    });
    expect(turns.total).toBe(2);
    expect(timeline.map(({ event }) => event)).toEqual([null, 'compaction']);
  });

  test.each([{}, { compactMetadata: null }, { compactMetadata: { trigger: 7, preTokens: 'many' } }])(
    'one that tells nothing (%j) is one',
    (more) => {
      const record = { type: 'system', subtype: 'compact_boundary', sessionId: SESSION, ...more };
      const { compactions } = report({ [MAIN]: jsonl(reply('msg_1'), record) });
      expect(compactions).toMatchObject([{ trigger: null, preTokens: null, postTokens: null }]);
    },
  );
});
