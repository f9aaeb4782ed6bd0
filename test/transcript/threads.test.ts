import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/transcript/read-files.ts';
import { recordRun } from '../../src/transcript/record-run.ts';
import { type Files, MAIN, record, writeFiles } from './desk.ts';
import {
  assistant,
  executionFile,
  frame,
  init,
  jsonl,
  minute,
  OTHER_SESSION,
  result,
  SESSION,
  toolResult,
  user,
} from './records.ts';

/** Sessions of the files, read in the order given, as far as they are of this run. */
const sessionsSince = (files: Files, since: string | null) => {
  const folder = writeFiles(files);
  const sources = Object.keys(files).map((name) => ({ path: join(folder, name), name }));
  const selection = { since: since === null ? null : Date.parse(since), sessionIds: [] };
  return recordRun({ ...readFiles(sources), selection }).sessions;
};

/** `[session, thread, message before the first]` of every thread. */
const befores = (files: Files, since: string | null = null) =>
  sessionsSince(files, since).flatMap(({ id, threads }) =>
    threads.map((thread) => [id, thread.id, thread.before?.messageId ?? null]),
  );

describe('pieces stand between the requests they are counted with', () => {
  const frames = [
    init(),
    frame({ id: 'msg_1' }),
    toolResult('t1', { record: { session_id: SESSION } }),
    result(0.5, null),
  ];
  const transcript = jsonl(
    user('Go.'),
    ...['queue-operation', 'mode', 'ai-title'].map((type) => ({ type, sessionId: SESSION })),
    assistant({ id: 'msg_1' }),
    toolResult('t1'),
    assistant({ id: 'msg_2' }),
  );
  const SHAPES = [
    ['execution file', executionFile(...frames)],
    ['stream', jsonl(...frames)],
  ] as const;

  test.each(SHAPES)('an %s named before the transcript gives none', (_, content) => {
    for (const files of [
      { 'out.json': content, [MAIN]: transcript },
      { [MAIN]: transcript, 'out.json': content },
    ]) {
      const [thread] = record(files).sessions[0]?.threads ?? [];
      expect(thread?.requests.map(({ line }) => line)).toEqual([5, 7]);
      expect(thread?.pieces).toMatchObject({ lines: [1, 6], kinds: ['prompt', 'tool-result'] });
    }
  });

  test.each(SHAPES)('where the %s is all there is, its own', (_, content) => {
    const [thread] = record({ 'out.json': content }).sessions[0]?.threads ?? [];
    expect(thread?.pieces.lines).toEqual([3]);
  });
});

describe('the request before the run', () => {
  const reply = (id: string, at: number, more = {}) => assistant({ id, at: minute(at), ...more });

  test('is an earlier run’s in a restored session, thread by thread', () => {
    const files = {
      [MAIN]: jsonl(reply('msg_1', 0), reply('msg_2', 1), reply('msg_3', 9), reply('msg_4', 10)),
      [`${SESSION}/subagents/agent-a1.jsonl`]: jsonl(
        reply('msg_5', 1, { agent: 'a1' }),
        reply('msg_6', 9, { agent: 'a1' }),
      ),
      [`${SESSION}/subagents/agent-a2.jsonl`]: jsonl(reply('msg_7', 9, { agent: 'a2' })),
    };
    expect(befores(files, minute(5))).toEqual([
      [SESSION, 'main', 'msg_2'],
      [SESSION, 'a1', 'msg_5'],
      [SESSION, 'a2', null],
    ]);
    expect(befores(files).map(([, , before]) => before)).toEqual([null, null, null]);
  });

  test('is the parent’s where a fork goes on, whichever file is read first, and at its line in the fork', () => {
    const parent = [reply('msg_1', 0), reply('msg_2', 1)];
    const copies = parent.map((each) => ({ ...each, sessionId: OTHER_SESSION, requestSessionId: SESSION }));
    const own = reply('msg_3', 2, { session: OTHER_SESSION });
    const both = { [MAIN]: jsonl(user('Go.'), ...parent), [`${OTHER_SESSION}.jsonl`]: jsonl(...copies, own) };
    for (const files of [both, Object.fromEntries(Object.entries(both).reverse())]) {
      expect(befores(files)).toEqual([
        [SESSION, 'main', null],
        [OTHER_SESSION, 'main', 'msg_2'],
      ]);
      const [first, second] = sessionsSince(files, null);
      expect(first?.threads[0]?.requests.map(({ line }) => line)).toEqual([2, 3]);
      expect(second?.threads[0]).toMatchObject({ before: { line: 2 }, requests: [{ line: 3 }] });
    }
  });

  test('has the time of the original: 1.0.x writes its copy with the time of the resume', () => {
    const copy = reply('msg_1', 15, { session: OTHER_SESSION, version: '1.0.128' });
    const files = {
      [MAIN]: jsonl(reply('msg_1', 0, { version: '1.0.128' })),
      [`${OTHER_SESSION}.jsonl`]: jsonl(copy, reply('msg_2', 16, { session: OTHER_SESSION, version: '1.0.128' })),
    };
    const [, resumed] = sessionsSince(files, null);
    expect(resumed?.threads[0]?.before).toMatchObject({ messageId: 'msg_1', at: Date.parse(minute(0)) });
  });

  test('is none of another session in the same file, nor of another file', () => {
    const other = reply('msg_2', 1, { session: OTHER_SESSION });
    expect(befores({ 'all.jsonl': jsonl(reply('msg_1', 0), other) })).toEqual([
      [SESSION, 'main', null],
      [OTHER_SESSION, 'main', null],
    ]);
    const files = { 'a.jsonl': jsonl(reply('msg_1', 0)), 'b.jsonl': jsonl(reply('msg_2', 9)) };
    expect(befores(files, minute(5))).toEqual([[SESSION, 'main', null]]);
  });
});
