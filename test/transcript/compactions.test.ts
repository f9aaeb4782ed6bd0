import { describe, expect, test } from 'vitest';
import { type Files, MAIN, report } from './desk.ts';
import { assistant, frame, init, type Json, jsonl, minute, OTHER_SESSION, result, SESSION, user } from './records.ts';

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

describe('R43: compactions, each by its own record', () => {
  const EVENTS = [
    ['auto', 170_679, 8697],
    ['auto', 67_702, 5811],
    ['auto', 987_474, 9328],
    ['manual', 61_895, 5706],
  ] as const;

  test('all of a session, with the turn before each', () => {
    const lines = EVENTS.flatMap((event, at) => [reply(`msg_${at}`), onDisk(event[0], event[1], event[2])]);
    const { compactions } = report({ [MAIN]: jsonl(...lines) });
    expect(compactions).toMatchObject(
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

describe('a compaction is of the run it happened in', () => {
  const at = (id: string, time: number) => assistant({ id, output: 100, at: minute(time) });
  const compacted = (uuid: string, time: number, session = SESSION) =>
    onDisk('auto', 100_000 + time, 5000, { uuid, timestamp: minute(time), sessionId: session });
  const since = { since: { kind: 'time', at: Date.parse(minute(60)) } } as const;
  const told = (files: Files, settings = {}) =>
    report(files, settings).compactions.map(({ sessionId, afterTurn, preTokens }) => [sessionId, afterTurn, preTokens]);

  test('those of the job whose session was restored are not of this one', () => {
    const lines = [at('msg_1', 0), compacted('c1', 1), at('msg_2', 2), compacted('c2', 3)];
    const own = [compacted('c3', 61), at('msg_3', 62), compacted('c4', 63), at('msg_4', 64)];
    const files = { [MAIN]: jsonl(...lines, ...own) };
    expect(told(files, since)).toEqual([
      [SESSION, 0, 100_061],
      [SESSION, 1, 100_063],
    ]);
    expect(told(files)).toHaveLength(4);
  });

  const parent = [at('msg_1', 0), compacted('c1', 1), at('msg_2', 2), compacted('c2', 3)];
  const copies = parent.map((each) => ({ ...each, sessionId: OTHER_SESSION, requestSessionId: SESSION }));
  const own = [
    assistant({ id: 'msg_3', output: 100, session: OTHER_SESSION, at: minute(62) }),
    compacted('c3', 63, OTHER_SESSION),
  ];
  const fork = jsonl(...copies, ...own);
  const OF_PARENT = [
    [SESSION, 1, 100_001],
    [SESSION, 2, 100_003],
  ];

  test.each([
    ['behind its parent', { [MAIN]: jsonl(...parent), [`${OTHER_SESSION}.jsonl`]: fork }],
    ['ahead of it', { 'a.jsonl': fork, 'b.jsonl': jsonl(...parent) }],
  ])('a fork that is read %s repeats none', (_, files) => {
    expect(told(files)).toEqual([...OF_PARENT, [OTHER_SESSION, 1, 100_063]]);
  });

  test('a fork alone has its own', () => {
    expect(told({ [`${OTHER_SESSION}.jsonl`]: fork }, since)).toEqual([[OTHER_SESSION, 1, 100_063]]);
  });

  test.each([
    ['twice', parent],
    ['as it stood and as it ended', parent.slice(0, 2)],
  ])('a session that is at hand %s has each once', (_, first) => {
    expect(told({ 'a.jsonl': jsonl(...first), 'b.jsonl': jsonl(...parent) })).toEqual(OF_PARENT);
  });

  test('of a stream where nothing is on disk', () => {
    const frames = [init(), frame({ id: 'msg_1' }), inStream('auto', 9, 1), frame({ id: 'msg_2' }), result(0.01, null)];
    expect(told({ 'stdout.jsonl': jsonl(...frames) })).toEqual([[SESSION, 1, 9]]);
  });
});
