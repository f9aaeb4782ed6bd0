import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assistantRecord, RUNS, twoBlocks } from './arbitraries.ts';
import { read } from './desk.ts';
import { assistant, type Json, minute, SESSION, text, tool, toolResult, user } from './records.ts';

/** What a reading of some lines hands on. */
const essence = (lines: readonly string[]) => {
  const { responses, traces, totals, spans, versions, shape, issues, records, skipped, sessionId } = read(
    lines.join('\n'),
  );
  return {
    responses: responses.map(({ file: _, next: __, ...response }) => response),
    traces: [...traces.values()],
    spans: [...spans],
    versions: [...versions],
    ...{ totals, shape, issues, records, skipped, sessionId },
  };
};

/** A space in front of a line is nothing to JSON; the reader then parses the line whole. */
const parsedWhole = (lines: readonly string[]) => essence(lines.map((line) => ` ${line}`));

const expectOneReading = (...records: readonly unknown[]): void => {
  const lines = records.map((record) => JSON.stringify(record));
  expect(essence(lines)).toEqual(parsedWhole(lines));
};

describe('a line read by its bytes says what a whole parse of it says', () => {
  test('any assistant record', () => {
    fc.assert(
      fc.property(assistantRecord, (record) => expectOneReading(record)),
      RUNS,
    );
  });

  test('any two blocks of one response', () => {
    fc.assert(
      fc.property(twoBlocks, ([first, second]) => expectOneReading(first, second)),
      RUNS,
    );
  });

  test('NULs in front of a line change nothing either', () => {
    const property = fc.property(assistantRecord, (record) => {
      const line = JSON.stringify(record);
      expect(essence([`\0\0\0${line}`])).toEqual(essence([line]));
    });
    fc.assert(property, { ...RUNS, numRuns: 100 });
  });

  test.each([
    ['"inference_geo":"global"', '"cache_creation":null'],
    ['"stop_sequence":null', '"content":null'],
  ])('behind %s a second key that takes the first back: %s', (place, key) => {
    const line = JSON.stringify(assistant({ id: 'msg_1', write1h: 900, content: [tool('t1')] }));
    const lines = [line.replace(place, `${place},${key}`)];
    expect(essence(lines)).toEqual(parsedWhole(lines));
  });

  /** Records as Claude Code writes them, with what may be different from one block of a response to the next. */
  const reply = { id: 'msg_1', output: 50, cacheRead: 9 } as const;
  const PAIRS: readonly (readonly [string, Json, Json])[] = [
    [
      'text, then a tool call',
      assistant({ ...reply, uuid: 'a' }),
      assistant({ ...reply, uuid: 'b', content: [tool('t1')] }),
    ],
    ['outputs that grow', assistant({ ...reply, output: 2 }), assistant({ ...reply, uuid: 'b' })],
    ['other request ids', assistant(reply), assistant({ ...reply, uuid: 'b', requestId: 'req_2' })],
    ['no request ids', assistant({ ...reply, requestId: null }), assistant({ ...reply, uuid: 'b', requestId: null })],
    ['a request id on the second alone', assistant({ ...reply, requestId: null }), assistant({ ...reply, uuid: 'b' })],
    ['a request id on the first alone', assistant(reply), assistant({ ...reply, uuid: 'b', requestId: null })],
    ['other stop reasons', assistant({ ...reply, stop: null }), assistant({ ...reply, uuid: 'b', stop: 'end_turn' })],
    ['another model', assistant(reply), assistant({ ...reply, uuid: 'b', model: 'claude-sonnet-5-5' })],
    [
      'inline sidechains',
      assistant({ ...reply, sidechain: true, parentUuid: 'p' }),
      assistant({ ...reply, uuid: 'b', sidechain: true, parentUuid: 'q' }),
    ],
    ['an empty content', assistant({ ...reply, content: [] }), assistant({ ...reply, uuid: 'b', content: [] })],
    [
      'several blocks in one record',
      assistant({ ...reply, content: [text(), tool('t1')] }),
      assistant({ ...reply, uuid: 'b', content: [tool('t2'), text(), tool('t3')] }),
    ],
    ['no usage', assistant(reply), assistant({ id: 'msg_2', message: { usage: undefined } })],
    ['a usage of null', assistant(reply), assistant({ id: 'msg_2', message: { usage: null } })],
    ['a usage that is a list', assistant(reply), assistant({ id: 'msg_2', message: { usage: [] } })],
    ['a time as a number', assistant(reply), assistant({ id: 'msg_2', record: { timestamp: 1_795_330_042_798 } })],
    ...[4, 7, 10, 13, 16, 19, 23].map((place): readonly [string, Json, Json] => {
      const at = `${minute(1).slice(0, place)}_${minute(1).slice(place + 1)}`;
      return [`a time with another mark at ${place}`, assistant(reply), assistant({ id: 'msg_2', at })];
    }),
  ];

  test.each(PAIRS)('%s', (_, first, second) => {
    expectOneReading(first, second);
  });

  /** Where a reader of bytes is tempted to take two records for repeats, or a value for what it is not. */
  const TRAPS: typeof PAIRS = [
    ['no message ids', assistant({ ...reply, id: null, uuid: 'a' }), assistant({ ...reply, id: null, uuid: 'b' })],
    ['another agent', assistant({ ...reply, agent: 'a1' }), assistant({ ...reply, uuid: 'b', agent: 'a2' })],
    [
      'main, then an agent',
      assistant({ ...reply, requestId: null }),
      assistant({ ...reply, uuid: 'b', agent: 'a2', requestId: null }),
    ],
    ['another session', assistant(reply), assistant({ ...reply, uuid: 'b', session: 'other-session' })],
    [
      'an API error behind a reply',
      assistant(reply),
      assistant({ ...reply, uuid: 'b', record: { isApiErrorMessage: true } }),
    ],
    [
      'a block that names its caller',
      assistant(reply),
      assistant({ ...reply, uuid: 'b', content: [{ ...tool('t1'), caller: { type: 'direct' } }] }),
    ],
    [
      'tool calls with keys in another order',
      assistant(reply),
      assistant({ ...reply, uuid: 'b', content: [{ id: 't1', input: {}, name: 'Bash', type: 'tool_use' }] }),
    ],
    ['an empty tool id', assistant(reply), assistant({ ...reply, uuid: 'b', content: [tool('')] })],
    ['a tool id beyond any id', assistant(reply), assistant({ ...reply, uuid: 'b', content: [tool('x'.repeat(300))] })],
    ['a tool id with an escape', assistant(reply), assistant({ ...reply, uuid: 'b', content: [tool('a\\b')] })],
    ['a tool id beyond ASCII', assistant(reply), assistant({ ...reply, uuid: 'b', content: [tool('é')] })],
    ['an empty tool name', assistant(reply), assistant({ ...reply, uuid: 'b', content: [tool('t1', '')] })],
    ['a count of true', assistant(reply), assistant({ id: 'msg_2', usage: { input_tokens: true } })],
    ['a time that is none', assistant(reply), assistant({ id: 'msg_2', at: '2026-13-45T99:99:99.999Z' })],
  ];

  test.each(TRAPS)('%s', (_, first, second) => {
    expectOneReading(first, second);
  });

  test('the later of two equal blocks gives the response its time (R14)', () => {
    expectOneReading(assistant({ ...reply, at: minute(0) }), assistant({ ...reply, uuid: 'b', at: minute(1) }));
  });
});

describe('tool results and attachments read by their bytes', () => {
  const call = (id: string) => assistant({ id: `msg_${id}`, output: 9, content: [tool(id, `Tool-${id}`)] });
  const results = (ids: readonly string[], content = 'x'.repeat(500)) =>
    user(ids.map((id) => ({ tool_use_id: id, type: 'tool_result', content })));

  /** Thread, line, kind, name and size of all that entered a context. */
  const pieces = (lines: readonly string[]) =>
    [...read(lines.join('\n')).traces.values()].map(({ threadId, lines, kinds, names, bytes, tail }) => ({
      threadId,
      lines,
      kinds,
      names,
      bytes,
      tail,
    }));

  test.each<[string, readonly unknown[]]>([
    ['one', [call('a'), toolResult('a')]],
    ['an agent’s', [call('a'), toolResult('a', { agent: 'a1' })]],
    ['of an unknown call', [call('a'), toolResult('b')]],
  ])('%s', (_, records) => {
    const lines = records.map((record) => JSON.stringify(record));
    expect(pieces(lines)).toEqual(pieces(lines.map((line) => ` ${line}`)));
  });

  test.each<[string, readonly unknown[]]>([
    ['two in one record', [call('a'), call('b'), results(['a', 'b'])]],
    ['two large ones in one record', [call('a'), call('b'), results(['a', 'b'], 'é"\n'.repeat(3000))]],
    [
      'with a long remark behind',
      [call('a'), user([{ tool_use_id: 'a', type: 'tool_result', content: 'x' }, text('Note. '.repeat(2000))])],
    ],
    [
      'of several texts',
      [call('a'), user([{ tool_use_id: 'a', type: 'tool_result', content: [text('x'.repeat(3000)), text()] }])],
    ],
    [
      'with a remark behind',
      [call('a'), user([{ tool_use_id: 'a', type: 'tool_result', content: 'x' }, text('Note.')])],
    ],
    [
      'and an interruption behind',
      [
        call('a'),
        user([{ tool_use_id: 'a', type: 'tool_result', content: 'x' }, text('[Request interrupted by user]')]),
      ],
    ],
  ])('%s', (_, records) => {
    const lines = records.map((record) => JSON.stringify(record));
    expect(pieces(lines)).toEqual(pieces(lines.map((line) => ` ${line}`)));
  });

  const attachment = (value: unknown, more: Json = {}) => ({
    parentUuid: null,
    isSidechain: false,
    ...more,
    attachment: value,
    type: 'attachment',
    uuid: 'u',
    timestamp: minute(1),
    sessionId: SESSION,
  });

  test.each<[string, readonly unknown[]]>([
    ['an attachment', [call('a'), attachment({ type: 'skill_listing', content: 'x' })]],
    ['an agent’s attachment', [call('a'), attachment({ type: 'environment' }, { isSidechain: true, agentId: 'a1' })]],
    ['an attachment that ends the run', [call('a'), attachment({ type: 'max_turns_reached', maxTurns: 3 })]],
    ['an attachment that quotes one', [call('a'), attachment({ type: 'x', content: { type: 'max_turns_reached' } })]],
    ['an attachment whose type is not first', [call('a'), attachment({ content: 'x', type: 'max_turns_reached' })]],
    ['an attachment before any session is known', [attachment({ type: 'environment' }), call('a')]],
  ])('%s', (_, records) => {
    const lines = records.map((record) => JSON.stringify(record));
    expect(pieces(lines)).toEqual(pieces(lines.map((line) => ` ${line}`)));
  });

  test('each result of a record has its own tool and the size of its JSON', () => {
    const block = (id: string, size: number) => ({ tool_use_id: id, type: 'tool_result', content: 'é'.repeat(size) });
    const both = [block('a', 4000), block('b', 9000)];
    const lines = [call('a'), call('b'), user(both), user([both[0]])].map((record) => JSON.stringify(record));
    const sizes = both.map((each) => Buffer.byteLength(JSON.stringify(each)));
    expect(pieces(lines)).toMatchObject([
      { names: ['Tool-a', 'Tool-b', 'Tool-a'], bytes: [...sizes, sizes[0]], lines: [3, 3, 4] },
    ]);
  });
});
