import fc from 'fast-check';
import { assistant, type Json } from './records.ts';

/**
 * Assistant records as fast-check makes them: any keys in any order, contents that quote what the reader looks for. The
 * seed is fixed, so that a failure is one for everybody.
 */
export const RUNS = { seed: 20_261_122, numRuns: 300 } as const;

/** What the fast path searches for, as it may stand in a content without being it. */
const LOOK_ALIKES = [
  '"usage":{',
  '],"stop_reason":',
  '"message":{',
  '"content":[',
  '{"type":"tool_use","id":"',
  '"type":"assistant"',
  '{"parentUuid":null',
  ']},"uuid":"',
  '\\"',
  '\\',
  ']}',
  '\u2028',
  '\0',
  '\ud83d',
  '🦀',
];

const oddText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...LOOK_ALIKES)), { maxLength: 5 })
  .map((parts) => parts.join(''));

/** Objects that have the reader's keys and mean nothing. */
const LURES: readonly unknown[] = [
  { usage: { input_tokens: 7, output_tokens: 7 }, stop_reason: 'end_turn' },
  { list: ['x'], stop_reason: null },
  { list: [[]], stop_reason: 'tool_use', usage: { output_tokens: 9 } },
  { message: { id: 'msg_lure', content: [{ a: 1 }], stop_reason: null, usage: {} } },
  { content: [{ type: 'text', text: 'x' }], stop_reason: 'end_turn', stop_sequence: null, usage: { output_tokens: 5 } },
  { type: 'assistant', sessionId: 'lure', requestId: 'req_lure' },
  { parentUuid: null, isSidechain: true },
  { type: 'tool_use', id: 'toolu_lure', name: 'Lure', input: {} },
  [[], [[]], {}],
];

const input = fc.dictionary(
  fc.string({ maxLength: 6 }),
  fc.oneof(oddText, fc.constantFrom(...LURES), fc.jsonValue({ maxDepth: 3 })),
  { maxKeys: 4 },
);

const toolId = fc.stringMatching(/^[A-Za-z0-9_]{1,24}$/);

const block = fc.oneof(
  oddText.map((text) => ({ type: 'text', text })),
  oddText.map((thinking) => ({ type: 'thinking', thinking, signature: 'Eq4==' })),
  fc.record({ type: fc.constant('tool_use'), id: toolId, name: oddText.filter((name) => name !== ''), input }),
  fc.record({ type: fc.constant('server_tool_use'), id: toolId, name: fc.constant('web_search'), input }),
);

const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown[]>(null, undefined, -1, 0.5, 1e11, 1e12, '12') },
);

const name = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9_-]{1,20}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown[]>(
      null,
      undefined,
      '',
      'é🦀',
      'a"b\\',
      'x'.repeat(257),
      'x'.repeat(256),
      7,
      [],
      {},
    ),
  },
);

const usage = fc.record(
  {
    input_tokens: count,
    cache_creation_input_tokens: count,
    cache_read_input_tokens: count,
    output_tokens: count,
    output_tokens_details: fc.constantFrom({ thinking_tokens: 0 }, null),
    server_tool_use: fc.oneof(fc.record({ web_search_requests: count, web_fetch_requests: count }), fc.constant(null)),
    service_tier: name,
    cache_creation: fc.oneof(
      fc.record({ ephemeral_1h_input_tokens: count, ephemeral_5m_input_tokens: count }),
      fc.constant(null),
    ),
    inference_geo: fc.constantFrom('global', 'us', '', 'not_available', null),
    speed: fc.constantFrom('standard', 'fast', null),
    iterations: fc.oneof(
      fc.constantFrom(null, []),
      fc.array(
        fc.record(
          {
            type: fc.constantFrom('message', 'advisor_message', 'compaction', 'fallback_message', 'ghost'),
            model: fc.constantFrom('claude-opus-5-5', 'claude-haiku-5-5', null),
            input_tokens: count,
            output_tokens: count,
          },
          { requiredKeys: ['type'] },
        ),
        { maxLength: 3 },
      ),
    ),
    fallback_credit: fc.constantFrom(null, { amount: 1 }),
  },
  { requiredKeys: [] },
);

const message = fc.record(
  {
    id: name,
    type: fc.constant('message'),
    role: fc.constant('assistant'),
    model: fc.oneof(name, fc.constantFrom('claude-opus-5-5', '<synthetic>')),
    content: fc.oneof({ weight: 9, arbitrary: fc.array(block, { maxLength: 3 }) }, { weight: 1, arbitrary: oddText }),
    stop_reason: fc.constantFrom('end_turn', 'tool_use', 'max_tokens', null),
    stop_sequence: fc.constantFrom(null, ''),
    container: fc.constant(null),
    usage,
    stop_details: fc.constantFrom(null, { category: 'bio' }),
    diagnostics: fc.constantFrom(null, { cache_miss_reason: { type: 'tools_changed', cache_missed_input_tokens: 5 } }),
    context_management: fc.constantFrom(null, { edits: [] }),
  },
  { requiredKeys: ['usage'] },
);

const envelope = fc.record(
  {
    parentUuid: fc.constantFrom(null, 'uuid-parent'),
    isSidechain: fc.constantFrom<unknown[]>(true, false, false, false, null, 'true'),
    agentId: name,
    message,
    apiBlockIndex: fc.nat({ max: 9 }),
    requestId: name,
    requestedModel: name,
    requestSessionId: fc.constantFrom('session-parent', null),
    promptCacheRequested: fc.constantFrom('5m', '1h', null),
    attributionAgent: name,
    type: fc.constant('assistant'),
    uuid: name,
    timestamp: fc.constantFrom('2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00Z', 'yesterday', '', null),
    effort: name,
    isApiErrorMessage: fc.constantFrom(true, false, false, false),
    thinkingDurationMs: fc.nat(),
    toolUseResult: fc.constantFrom<unknown[]>(...LURES),
    cwd: oddText,
    sessionId: name,
    version: fc.constantFrom('2.1.330', '1.0.128', '', null),
    gitBranch: oddText,
  },
  { requiredKeys: ['parentUuid', 'message', 'type'] },
);

/** The keys of an object in another order. */
const shuffled = (value: Json): fc.Arbitrary<Json> => {
  const entries = Object.entries(value);
  return fc.shuffledSubarray(entries, { minLength: entries.length }).map((pairs) => Object.fromEntries(pairs));
};

const withKeysShuffled = (record: Json): fc.Arbitrary<Json> => {
  const inner = record.message as Json;
  return fc
    .tuple(shuffled(inner), shuffled(inner.usage as Json))
    .chain(([message, usage]) => shuffled({ ...record, message: { ...message, usage } }));
};

/** A record as Claude Code writes it, one block and plain counts: only its content is wild. */
const plain: fc.Arbitrary<Json> = fc
  .record({
    id: toolId,
    agent: fc.option(toolId, { nil: undefined }),
    version: fc.constantFrom('2.1.330', '2.1.197', '2.0.76'),
    content: block.map((one) => [one]),
    stop: fc.constantFrom('end_turn', 'tool_use', null),
    usage,
  })
  .map(({ agent, ...reply }) => assistant(agent === undefined ? reply : { ...reply, agent }));

/** An assistant record of any layout: as Claude Code writes it, with any values, with its keys in any order. */
export const assistantRecord: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 3, arbitrary: envelope as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: (envelope as fc.Arbitrary<Json>).chain(withKeysShuffled) },
);

/** A record and another of the same response: its next block, now and then with another usage, ending or request id. */
export const twoBlocks: fc.Arbitrary<readonly [Json, Json]> = fc
  .tuple(
    assistantRecord,
    fc.array(block, { maxLength: 2 }),
    fc.option(fc.oneof(fc.record({ usage }), fc.record({ stop_reason: fc.constantFrom('end_turn', null) })), {
      nil: {},
    }),
    fc.constantFrom<Json>({}, {}, { requestId: 'req_other' }, { requestId: undefined }),
  )
  .map(([first, content, message, outer]) => {
    const inner: Json = { ...(first.message as Json), id: 'msg_1' };
    const shared = { ...first, agentId: undefined, message: inner };
    return [shared, { ...shared, message: { ...inner, content, ...message }, ...outer }] as const;
  });
