import { describe, expect, test } from 'vitest';
import { type Files, MAIN, outputs, read, read1, record, report } from './desk.ts';
import {
  assistant,
  executionFile,
  frame,
  init,
  type Json,
  jsonl,
  MODEL,
  result,
  row,
  SESSION,
  text,
  tool,
  toolResult,
  user,
  type Version,
} from './records.ts';

const totals = (usd: number) => result(usd, { [MODEL]: row(usd, { output: 100 }) });

describe('R11: what a file is, is told by its content, whatever it is called', () => {
  const frames = [init(), frame({ id: 'msg_1', output: 2 }), totals(0.5)];
  const CONTENTS = [
    ['transcript', 'transcript', jsonl(user('Go.'), assistant({ id: 'msg_1', output: 2 }))],
    ['stream-json', 'stream', jsonl(...frames)],
    ['json', 'result', `${JSON.stringify(totals(0.5))}\n`],
    ['json, pretty', 'result', JSON.stringify(totals(0.5), null, 2)],
    ['json --verbose, an array in one line', 'stream', `${JSON.stringify(frames)}\n`],
    ['the action’s pretty array', 'execution-file', executionFile(...frames)],
  ] as const;
  const NAMES = [MAIN, 'claude-execution-output.json', 'stdout.txt', 'agent-x.jsonl', 'noext'];

  test.each(CONTENTS)('%s', (_, shape, content) => {
    for (const name of NAMES) {
      const reading = read(content, name);
      expect(reading.shape).toBe(shape);
      expect(read1(reading)).toEqual(shape === 'result' ? [] : [['msg_1', 2]]);
      expect(reading.totals.map(({ totalUsd }) => totalUsd)).toEqual(shape === 'transcript' ? [] : [0.5]);
      expect(reading.issues).toEqual([]);
    }
  });

  test.each([
    ['nothing at all', ''],
    ['an empty array', '[]'],
    ['an empty array, pretty', '[\n]\n'],
    ['an empty object', '{}'],
    ['blank lines', '\n\n\n'],
    ['null', 'null\n'],
    ['numbers', '1\n2\n'],
  ])('%s holds no usage and is no $0', (_, content) => {
    const { quality, cost } = report({ 'out.json': content });
    expect(quality.flags).toContain('no-usage');
    expect(cost.totalUsd).toBe(0);
  });
});

describe('R2: the order of keys means nothing', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  const typeFirst = ({ type, ...rest }: Json): Json => ({ type, ...rest });
  const reply = assistant({ id: 'msg_1', output: 33, cacheRead: 7, content: [tool('t1')] });

  test.each([
    ['as written', reply],
    ['reversed', reversed(reply)],
    ['type first', typeFirst(reply)],
  ])('%s', (_, line) => {
    const [response] = read(jsonl(line)).responses;
    expect(response).toMatchObject({
      messageId: 'msg_1',
      usage: { output: 33, cacheRead: 7 },
      toolUses: [{ id: 't1' }],
    });
  });

  test('a result is known by its type wherever it stands', () => {
    expect(read(jsonl(totals(0.5))).totals).toHaveLength(1);
    expect(read(jsonl(typeFirst(totals(0.5)))).totals).toHaveLength(1);
  });
});

describe('R3, R4: what is nobody’s business', () => {
  test('unknown types and fields are read over', () => {
    const strange = { type: 'marble-origami-7', usage: { output_tokens: 9 }, message: { usage: { output_tokens: 9 } } };
    const lines = jsonl(strange, assistant({ id: 'msg_1', output: 5, record: { novel: { deep: [1] } } }), {
      no: 'type',
    });
    expect(read(lines)).toMatchObject({ records: 3, skipped: 0, issues: [] });
    expect(read1(read(lines))).toEqual([['msg_1', 5]]);
  });

  test.each([
    'api-request',
    'api-request-blob',
    'api-request-shape',
    'file-history-snapshot',
    'queue-operation',
    'summary',
  ])('%s holds no usage', (type) => {
    const record = { type, sessionId: SESSION, params: { messages: [assistant({ id: 'msg_9', output: 9 })] } };
    expect(read(jsonl(record, assistant({ id: 'msg_1', output: 5 })))).toMatchObject({ records: 2, skipped: 0 });
    expect(read1(read(jsonl(record)))).toEqual([]);
  });

  test('the `result` of a workflow’s journal is none of the SDK’s', () => {
    const journal = jsonl({ type: 'launched' }, { type: 'result', agentId: 'a1', result: 'Done.', sessionId: SESSION });
    const { quality, cost } = report({
      [MAIN]: jsonl(assistant({ id: 'msg_1', output: 100 })),
      [`${SESSION}/subagents/workflows/wf_1/journal.jsonl`]: journal,
    });
    expect(cost.reportedUsd).toBeNull();
    expect(quality.issueCount).toBe(0);
    expect(read(journal).totals).toEqual([]);
  });
});

describe('R6, R7: subagents in every layout since 1.0', () => {
  const task = assistant({ id: 'msg_main', output: 1000, content: [text()] });
  const mine = (reply: Json, version: Version = '2.1.330') =>
    assistant({ id: 'msg_agent', output: 500, version, ...reply });
  const agent = (id: string) => jsonl(user('Look.', { agent: id }), mine({ agent: id }));
  const LAYOUTS: readonly (readonly [string, Files, string])[] = [
    [
      'inside the main file (1.0.x)',
      { [MAIN]: jsonl(task, mine({ sidechain: true, parentUuid: 'p-12345678' }, '1.0.128')) },
      'sidechain-12345678',
    ],
    [
      'beside it (2.0.x)',
      { [MAIN]: jsonl(task), 'agent-a155160.jsonl': jsonl(mine({ agent: 'a155160' }, '2.0.76')) },
      'a155160',
    ],
    [
      'below the session (2.1.32 on)',
      { [MAIN]: jsonl(task), [`${SESSION}/subagents/agent-a1.jsonl`]: agent('a1') },
      'a1',
    ],
    [
      'below a workflow',
      { [MAIN]: jsonl(task), [`${SESSION}/subagents/workflows/wf_1/agent-w1.jsonl`]: agent('w1') },
      'w1',
    ],
    [
      'deep below, under another name',
      {
        [MAIN]: jsonl(task),
        [`${SESSION}/subagents/x/y/agent-areviewer-0123456789abcdef.jsonl`]: agent('areviewer-01'),
      },
      'areviewer-01',
    ],
  ];

  test.each(LAYOUTS)('%s', (_, files, thread) => {
    const { turns, threads, sessions } = report(files);
    expect(turns).toMatchObject({ total: 2, main: 1, subagents: 1 });
    expect(threads.map(({ id }) => id)).toEqual(['main', thread]);
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual([SESSION]);
  });

  test('an agent is named by its facts, else by its records; its parent by its facts', () => {
    const { sessions } = record({
      [MAIN]: jsonl(task),
      'agent-a1.jsonl': jsonl(mine({ agent: 'a1', agentType: 'general-purpose' })),
      'agent-a1.meta.json': JSON.stringify({ agentType: 'Explore', parentAgentId: 'a0', finished: true }),
      'agent-a2.jsonl': jsonl(mine({ id: 'msg_2', agent: 'a2', agentType: 'reviewer' })),
    });
    expect(sessions[0]?.threads.slice(1)).toMatchObject([
      { id: 'a1', agentType: 'Explore', parentId: 'a0' },
      { id: 'a2', agentType: 'reviewer', parentId: null },
    ]);
  });

  test.each(['{', '[]', '"x"', '{"agentType":7}', '\0'])('facts that are none (%j) are done without', (facts) => {
    const files = { [MAIN]: jsonl(task), 'agent-a1.jsonl': agent('a1'), 'agent-a1.meta.json': facts };
    expect(record(files).sessions[0]?.threads[1]).toMatchObject({ id: 'a1', agentType: null });
  });

  test('an inline sidechain hangs together by parents and is apart from the next one', () => {
    const chain = (uuid: string, parentUuid: string | null) =>
      assistant({ id: `msg_${uuid}`, uuid, parentUuid, sidechain: true, version: '1.0.128', output: 5 });
    const { sessions } = record({
      [MAIN]: jsonl(task, chain('a1', 'root-a'), chain('b1', 'root-b'), chain('a2', 'a1')),
    });
    expect(sessions[0]?.threads.map(({ requests }) => requests.map(({ messageId }) => messageId))).toEqual([
      ['msg_main'],
      ['msg_a1', 'msg_a2'],
      ['msg_b1'],
    ]);
  });
});

describe('any mixture of shapes for one session counts nothing twice', () => {
  const onDisk = jsonl(user('Go.'), assistant({ id: 'msg_1', output: 100 }), assistant({ id: 'msg_2', output: 200 }));
  const frames = [init(), frame({ id: 'msg_1' }), frame({ id: 'msg_2' }), totals(0.0062)];
  const shapes: readonly (readonly [string, string])[] = [
    [MAIN, onDisk],
    ['stdout.jsonl', jsonl(...frames)],
    ['stdout.json', JSON.stringify(totals(0.0062))],
    ['verbose.json', JSON.stringify(frames)],
    ['claude-execution-output.json', executionFile(...frames)],
  ];
  const subsets = Array.from({ length: 2 ** shapes.length - 1 }, (_, bits) =>
    shapes.filter((_, at) => ((bits + 1) >> at) & 1),
  );

  test.each(subsets.map((subset) => [subset.map(([name]) => name).join(' + '), subset] as const))('%s', (_, subset) => {
    const { cost, turns } = report(Object.fromEntries(subset));
    const hasResult = subset.some(([name]) => name !== MAIN);
    const hasFrames = subset.some(([name]) => name !== 'stdout.json');
    expect(turns.total).toBe(hasFrames ? 2 : 0);
    expect(cost.reportedUsd).toBe(hasResult ? 0.0062 : null);
    // 20 fresh tokens at $4 and 300 of output at $20 per million; the result alone knows its 100 output tokens at list price.
    if (subset.some(([name]) => name === MAIN)) expect(cost.knownUsd).toBeCloseTo(0.00608, 9);
  });
});

test('a tool result before its session is known is told by a whole parse', () => {
  const { traces } = read(jsonl(toolResult('t1'), assistant({ id: 'msg_1' })));
  expect([...traces.values()]).toMatchObject([{ threadId: 'main', kinds: ['tool-result'], tail: 'text' }]);
});

test('outputs of every thread are in the order of its file', () => {
  const lines = jsonl(
    ...[3, 1, 2].map((minute) =>
      assistant({ id: `msg_${minute}`, output: 9 + minute, at: `2026-11-22T12:0${minute}:00.000Z` }),
    ),
  );
  expect(outputs(record({ [MAIN]: lines }))).toEqual([
    ['msg_3', 12],
    ['msg_1', 10],
    ['msg_2', 11],
  ]);
});
