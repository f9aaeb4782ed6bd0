import { describe, expect, test } from 'vitest';
import { MAIN, outputs, record, report } from './desk.ts';
import {
  assistant,
  frame,
  jsonl,
  minute,
  OTHER_SESSION,
  type Reply,
  result,
  row,
  SESSION,
  text,
  tool,
  user,
} from './records.ts';

const AGENT = `${SESSION}/subagents/agent-a1.jsonl`;

/** Records of one response: a block each, with these outputs. */
const blocks = (counts: readonly number[], reply: Partial<Reply> = {}): readonly unknown[] =>
  counts.map((output, index) =>
    assistant({
      id: 'msg_1',
      ...reply,
      output,
      uuid: `uuid-${index}`,
      content: [index === 0 ? text() : tool(`t${index}`)],
    }),
  );

describe('R12, R14: a response is counted once, with the largest output of its records', () => {
  test.each([
    ['grows at the end', [9, 9, 159], 159],
    ['placeholders, then the final count', [1, 1, 260], 260],
    ['identical three times', [77, 77, 77], 77],
    ['the final count comes first', [159, 9, 9], 159],
    ['one record', [12], 12],
  ])('%s', (_, counts, output) => {
    expect(outputs(record({ [MAIN]: jsonl(...blocks(counts)) }))).toEqual([['msg_1', output]]);
    expect(outputs(record({ [MAIN]: jsonl(...blocks(counts, { requestId: null })) }))).toEqual([['msg_1', output]]);
  });

  test('the record with the largest output is taken whole, never a mixture of fields', () => {
    const small = assistant({ id: 'msg_1', output: 5, input: 9000, stop: 'end_turn' });
    const large = assistant({ id: 'msg_1', output: 300, input: 10, stop: null, uuid: 'b' });
    const [request] = record({ [MAIN]: jsonl(large, small) }).sessions[0]?.threads[0]?.requests ?? [];
    expect(request).toMatchObject({ usage: { input: 10, output: 300 }, stopReason: null });
  });

  test('among equal outputs the record that says how the response ended stands', () => {
    const open = assistant({ id: 'msg_1', output: 5, stop: null });
    const ended = assistant({ id: 'msg_1', output: 5, stop: 'tool_use', uuid: 'b', content: [tool('t1')] });
    for (const lines of [jsonl(open, ended), jsonl(ended, open)]) {
      expect(record({ [MAIN]: lines }).sessions[0]?.threads[0]?.requests).toMatchObject([{ stopReason: 'tool_use' }]);
    }
  });

  test('tool calls of all its records belong to it', () => {
    const { sessions } = record({ [MAIN]: jsonl(...blocks([3, 3, 90])) });
    expect(sessions[0]?.threads[0]?.requests[0]?.toolUses.map(({ id }) => id)).toEqual(['t1', 't2']);
  });

  test('another response in between does not split it', () => {
    const [first, second] = blocks([3, 90]);
    const lines = jsonl(first, assistant({ id: 'msg_2', output: 8 }), second);
    expect(outputs(record({ [MAIN]: lines }))).toEqual([
      ['msg_1', 90],
      ['msg_2', 8],
    ]);
  });
});

describe('R13: what makes two records one response', () => {
  const requests = (a: Partial<Reply>, b: Partial<Reply>): number => {
    const lines = jsonl(assistant({ id: 'msg_1', ...a }), assistant({ id: 'msg_1', uuid: 'other', ...b }));
    return outputs(record({ [MAIN]: lines })).length;
  };

  test.each<[string, Partial<Reply>, Partial<Reply>, number]>([
    ['same ids', { output: 5 }, { output: 9 }, 1],
    ['no request ids, same prompt', { requestId: null }, { requestId: null }, 1],
    [
      'no request ids, another prompt: a constant id of a relay',
      { requestId: null },
      { requestId: null, input: 11 },
      2,
    ],
    ['no request ids, another cache read', { requestId: null }, { requestId: null, cacheRead: 1 }, 2],
    ['no request ids, another cache write', { requestId: null }, { requestId: null, write1h: 1 }, 2],
    ['one request id missing, same prompt', {}, { requestId: null }, 1],
    ['one request id missing, another prompt', {}, { requestId: null, input: 11 }, 2],
    ['other request ids under one message id', {}, { requestId: 'req_other' }, 2],
    ['no message ids, the same record twice', { id: null, uuid: 'u' }, { id: null, uuid: 'u' }, 1],
  ])('%s', (_, a, b, count) => {
    expect(requests(a, b)).toBe(count);
  });

  test('no message ids: every record counts', () => {
    expect(requests({ id: null }, { id: null })).toBe(2);
  });

  test('a relay that answers every request with one id loses none of them, in any session', () => {
    const relay = (session: string, input: number) =>
      assistant({ id: 'chatcmpl-1', requestId: null, session, input, uuid: `${session} ${input}` });
    const files = {
      [MAIN]: jsonl(relay(SESSION, 10), relay(SESSION, 20), relay(SESSION, 30)),
      [`${OTHER_SESSION}.jsonl`]: jsonl(relay(OTHER_SESSION, 10), relay(OTHER_SESSION, 20)),
    };
    expect(outputs(record(files))).toHaveLength(5);
  });

  test.each([
    ['short ids', 'chatcmpl-1', null],
    ['ids that could be unique', 'chatcmpl-000000000000000000', undefined],
  ])('a frame beside a relay’s constant id stands for the response with its prompt: %s', (_, id, requestId) => {
    const relay = (input: number, output: number) =>
      assistant({ id, requestId: requestId === null ? null : `req_${input}`, input, output, uuid: `${input}` });
    const frames = [10, 20].map((input) => frame({ id, requestId: null, input, output: 5, uuid: `${input}` }));
    const files = { [MAIN]: jsonl(relay(10, 3), relay(20, 300)), 'stdout.jsonl': jsonl(...frames) };
    const [thread] = record(files).sessions[0]?.threads ?? [];
    expect(thread?.requests.map(({ usage }) => [usage.input, usage.output])).toEqual([
      [10, 5],
      [20, 300],
    ]);
  });

  test('a /btw replay repeats its parent on a sidechain under a new request id, and is dropped', () => {
    const parent = assistant({ id: 'msg_1', output: 50, cacheRead: 900 });
    const replay = { id: 'msg_1', output: 50, cacheRead: 900, requestId: 'req_btw', agent: 'btw1' };
    const own = assistant({ id: 'msg_2', output: 7, agent: 'btw1' });
    const files = { [MAIN]: jsonl(parent), [AGENT]: jsonl(assistant(replay), own) };
    expect(outputs(record(files))).toEqual([
      ['msg_1', 50],
      ['msg_2', 7],
    ]);
  });

  test('a /btw replay is dropped whichever file is read first', () => {
    const replay = assistant({ id: 'msg_1', requestId: 'req_btw', agent: 'btw1' });
    const { sessions } = record({ [AGENT]: jsonl(replay), [MAIN]: jsonl(assistant({ id: 'msg_1' })) });
    expect(sessions[0]?.threads).toMatchObject([{ id: 'main', requests: [{ requestId: 'req_msg_1' }] }]);
  });

  test('a sidechain that only shares a relay’s constant id is no replay', () => {
    const files = {
      [MAIN]: jsonl(assistant({ id: 'chatcmpl-1', input: 10 })),
      [AGENT]: jsonl(assistant({ id: 'chatcmpl-1', input: 99, requestId: 'req_b', agent: 'a1' })),
    };
    expect(outputs(record(files))).toHaveLength(2);
  });
});

describe('R15: placeholders', () => {
  const provisional = (...lines: readonly unknown[]) =>
    record({ [MAIN]: jsonl(...lines) }).sessions[0]?.threads[0]?.requests.map((request) => request.provisional);

  test.each<[string, Reply, boolean]>([
    ['no record says how it ended', { id: 'msg_1', output: 500, stop: null }, true],
    ['ended, few tokens, hardly any text', { id: 'msg_1', output: 3, content: [text('Yes.')] }, false],
    ['ended, 8 tokens, a page of text', { id: 'msg_1', output: 8, content: [text('x'.repeat(4000))] }, true],
    [
      'ended, 9 tokens: no placeholder is that large',
      { id: 'msg_1', output: 9, content: [text('x'.repeat(4000))] },
      false,
    ],
    ['ended, 3 tokens and a tool call', { id: 'msg_1', output: 3, content: [tool('t1')] }, true],
  ])('%s', (_, reply, expected) => {
    expect(provisional(assistant(reply))).toEqual([expected]);
  });

  test('a message_delta of the stream repairs the output of the record on disk', () => {
    const event = (event: unknown) => ({ type: 'stream_event', event, session_id: SESSION, parent_tool_use_id: null });
    const stream = jsonl(
      event({ type: 'message_start', message: { id: 'msg_1', usage: { output_tokens: 2 } } }),
      frame({ id: 'msg_1', output: 2 }),
      event({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 377 } }),
      result(0.01, null),
    );
    const onDisk = jsonl(assistant({ id: 'msg_1', output: 2, stop: null }));
    for (const files of [{ [MAIN]: onDisk, 'stdout.jsonl': stream }, { 'stdout.jsonl': stream }]) {
      const [request] = record(files).sessions[0]?.threads[0]?.requests ?? [];
      expect(request).toMatchObject({ usage: { output: 377 }, provisional: false });
    }
  });
});

describe('R16: copies in other files', () => {
  const fork = { session: OTHER_SESSION, record: { requestSessionId: SESSION } };

  test('a fork repeats its parent with the same ids: counted once, for the session that made the request', () => {
    const files = {
      [MAIN]: jsonl(assistant({ id: 'msg_1', output: 410, uuid: 'same' })),
      [`${OTHER_SESSION}.jsonl`]: jsonl(
        assistant({ id: 'msg_1', output: 410, uuid: 'same', ...fork }),
        assistant({ id: 'msg_2', output: 90, session: OTHER_SESSION }),
      ),
    };
    for (const order of [Object.entries(files), Object.entries(files).reverse()]) {
      const { sessions } = record(Object.fromEntries(order));
      const bySession = sessions.map(({ id, threads }) => [id, threads.flatMap(({ requests }) => requests).length]);
      expect(Object.fromEntries(bySession)).toEqual({ [SESSION]: 1, [OTHER_SESSION]: 1 });
    }
  });

  test('a copy with a larger output completes the first', () => {
    const files = {
      [MAIN]: jsonl(assistant({ id: 'msg_1', output: 2, stop: null })),
      [`${OTHER_SESSION}.jsonl`]: jsonl(assistant({ id: 'msg_1', output: 410, ...fork })),
    };
    expect(outputs(record(files))).toEqual([['msg_1', 410]]);
  });

  /** 1.0.60 wrote the old records again under the new session's id: no request id, a new uuid, the same message id. */
  const original = { id: 'msg_01RGPzGFQjWKFvFnAaax8iao', output: 80, version: '1.0.128' } as const;
  const resumed = { ...original, requestId: null, uuid: 'new', session: OTHER_SESSION } as const;

  test('a resumed copy of 1.0.60 counts once', () => {
    const files = {
      [MAIN]: jsonl(assistant(original)),
      [`${OTHER_SESSION}.jsonl`]: jsonl(assistant(resumed), assistant({ ...resumed, id: 'msg_2', input: 77 })),
    };
    expect(outputs(record(files))).toEqual([
      [original.id, 80],
      ['msg_2', 80],
    ]);
  });

  test('a resumed copy of 1.0.60 counts for the session that made the request, whichever file is read first', () => {
    const { sessions } = record({
      [`${OTHER_SESSION}.jsonl`]: jsonl(assistant(resumed)),
      [MAIN]: jsonl(assistant(original)),
    });
    expect(sessions.filter(({ threads }) => threads.length > 0).map(({ id }) => id)).toEqual([SESSION]);
  });

  /** What both processes cost: $0.00164 for the first's request, $0.00164 for the second's own. */
  const resumedRun = (names: readonly [string, string]) => {
    const model = 'claude-opus-5-5';
    const total = (session: string) =>
      jsonl(
        result(0.00164, { [model]: row(0.00164, { input: 10, output: 80 }) }, { session_id: session, uuid: session }),
      );
    const own = { ...resumed, id: 'msg_2', requestId: 'req_2', uuid: 'own' };
    return report({
      [names[0]]: jsonl(assistant(original)),
      [names[1]]: jsonl(assistant(resumed), assistant(own)),
      'stdout-1.json': total(SESSION),
      'stdout-2.json': total(OTHER_SESSION),
    });
  };

  test('both processes of a resumed 1.0.60 session with their results', () => {
    expect(resumedRun(['a.jsonl', 'b.jsonl']).cost.totalUsd).toBeCloseTo(2 * 0.00164, 8);
  });

  test('the same where the resumed file is read first', () => {
    expect(resumedRun(['b.jsonl', 'a.jsonl']).cost.totalUsd).toBeCloseTo(2 * 0.00164, 8);
  });
});

describe('R17, R18: copies inside other records, and sidechains', () => {
  const progress = (reply: Reply) => ({
    type: 'progress',
    data: {
      type: 'agent_progress',
      agentId: 'a1',
      message: { ...assistant(reply), sessionId: undefined },
      prompt: 'Look.',
    },
    uuid: 'uuid-progress',
    timestamp: reply.at,
    sessionId: SESSION,
  });
  const main = assistant({ id: 'msg_1', output: 100, content: [tool('t1', 'Task')] });

  test('a progress copy is not counted beside the file of the agent', () => {
    const agent = jsonl(assistant({ id: 'msg_2', output: 40, agent: 'a1' }));
    for (const files of [
      { [MAIN]: jsonl(main, progress({ id: 'msg_2', output: 3 })), [AGENT]: agent },
      { [AGENT]: agent, [MAIN]: jsonl(main, progress({ id: 'msg_2', output: 3 })) },
    ]) {
      const { sessions } = record(files);
      expect(outputs({ ...record(files), sessions })).toEqual([
        ['msg_1', 100],
        ['msg_2', 40],
      ]);
    }
  });

  test('without a file of the agent its progress copies are the only source, as a sidechain', () => {
    const { sessions } = record({ [MAIN]: jsonl(main, progress({ id: 'msg_2', output: 4 })) });
    expect(sessions[0]?.threads).toMatchObject([
      { id: 'main', requests: [{ messageId: 'msg_1' }] },
      { id: 'a1', requests: [{ messageId: 'msg_2' }] },
    ]);
  });

  test('R5: the usage in a tool result is never added', () => {
    const usage = {
      input_tokens: 2,
      cache_read_input_tokens: 150,
      cache_creation_input_tokens: 9000,
      output_tokens: 60,
    };
    const toolUseResult = { status: 'completed', agentId: 'a1', totalTokens: 9212, usage };
    const back = user([{ tool_use_id: 't1', type: 'tool_result', content: 'Done.' }], { record: { toolUseResult } });
    expect(outputs(record({ [MAIN]: jsonl(main, back) }))).toEqual([['msg_1', 100]]);
    expect(outputs(record({ [MAIN]: jsonl(user('Go.'), main, back, back) }))).toEqual([['msg_1', 100]]);
  });

  test('R18: sidechains of all layouts count', () => {
    const inline = assistant({ id: 'msg_3', output: 3, sidechain: true, version: '1.0.128', parentUuid: 'task' });
    const beside = assistant({ id: 'msg_4', output: 4, agent: 'a155160', version: '2.0.76' });
    const files = { [MAIN]: jsonl(main, inline), 'agent-a155160.jsonl': jsonl(beside) };
    expect(outputs(record(files))).toEqual([
      ['msg_1', 100],
      ['msg_3', 3],
      ['msg_4', 4],
    ]);
  });
});

describe('R19: what is no request', () => {
  const synthetic = assistant({
    id: '6cc3d1f2-40c2-4f6c-9334-d22ca4823e9e',
    model: '<synthetic>',
    usage: { input_tokens: 0, output_tokens: 0, iterations: null, service_tier: null, speed: null },
    record: { isApiErrorMessage: true, error: 'unknown', apiErrorStatus: 400 },
  });

  test('a synthetic message is no turn and no unknown model', () => {
    const { sessions } = record({ [MAIN]: jsonl(assistant({ id: 'msg_1', output: 30 }), synthetic) });
    expect(sessions[0]?.threads[0]?.requests.map(({ messageId }) => messageId)).toEqual(['msg_1']);
    expect(sessions[0]?.isError).toBe(true);
  });

  test('failed attempts carry no usage', () => {
    const retry = { type: 'system', subtype: 'api_error', error: { status: 529 }, retryAttempt: 1, sessionId: SESSION };
    expect(outputs(record({ [MAIN]: jsonl(retry, retry, assistant({ id: 'msg_1', output: 5 })) }))).toEqual([
      ['msg_1', 5],
    ]);
  });
});

test('the transcript wins per request over the stream of the same session', () => {
  const files = {
    'stdout.jsonl': jsonl(frame({ id: 'msg_1', output: 2 }), frame({ id: 'msg_2', output: 1 })),
    [MAIN]: jsonl(assistant({ id: 'msg_1', output: 300 })),
  };
  expect(outputs(record(files)).toSorted()).toEqual([
    ['msg_1', 300],
    ['msg_2', 1],
  ]);
});

describe('R16: which of several files is read first', () => {
  const turn = (at: number) => assistant({ id: `msg_${at}`, input: 10, output: at, at: minute(at) });
  const whole = [1, 2, 3, 4].map(turn);

  test.each([1, 2, 3])(
    'a snapshot of a session, named behind it, leaves its turns in their order: %i turns',
    (count) => {
      const files = { 'a.jsonl': jsonl(...whole), 'b.jsonl': jsonl(...whole.slice(0, count)) };
      expect(outputs(record(files)).map(([id]) => id)).toEqual(['msg_1', 'msg_2', 'msg_3', 'msg_4']);
    },
  );

  test('a session comes before its subagents, however short another session is', () => {
    const replay = { id: 'msg_4', requestId: null, input: 10, output: 4, agent: 'a1' };
    const files = {
      'one/main.jsonl': jsonl(...whole),
      'one/agent-a1.jsonl': jsonl(assistant(replay)),
      'other/main.jsonl': jsonl(assistant({ id: 'msg_5', session: OTHER_SESSION })),
    };
    const threads = record(files).sessions.flatMap((each) =>
      each.threads.map(({ id, requests }) => [id, requests.length]),
    );
    expect(threads).toEqual([
      ['main', 4],
      ['main', 1],
    ]);
  });
});
