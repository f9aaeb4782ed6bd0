import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { responseRecord } from '../../src/transcript/record.ts';
import { assistantRecord, RUNS } from './arbitraries.ts';
import { assistant, frame, type Json, SESSION } from './records.ts';

/** What an assistant record must be to count: foreign data, so nothing more is asked of it. */
const AssistantRecord = z.looseObject({ message: z.looseObject({ usage: z.looseObject({}) }) });

const Count = z.optional(z.nullable(z.number().check(z.gte(0), z.lte(1e11))));

const counts = {
  input_tokens: Count,
  output_tokens: Count,
  cache_read_input_tokens: Count,
  cache_creation_input_tokens: Count,
};
const COUNTS = {
  ...counts,
  ephemeral_5m_input_tokens: Count,
  ephemeral_1h_input_tokens: Count,
  web_search_requests: Count,
};

const objectOr = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** Fields of a usage that the schema refuses, those of its iterations apart. */
const refused = (usage: Json): readonly string[] => {
  const flat = {
    ...pick(usage, counts),
    ...pick(objectOr(usage.cache_creation), COUNTS),
    ...pick(objectOr(usage.server_tool_use), COUNTS),
  };
  const checked = z.looseObject(COUNTS).safeParse(flat);
  return checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0]));
};

const pick = (source: Json, fields: object): Json =>
  Object.fromEntries(Object.keys(fields).flatMap((key) => (Object.hasOwn(source, key) ? [[key, source[key]]] : [])));

describe('the hand-written guard is the schema', () => {
  const anything = fc.oneof(
    assistantRecord,
    fc.dictionary(fc.constantFrom('message', 'usage', 'type'), fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<Json>,
    fc.record({ message: fc.oneof(fc.jsonValue(), fc.record({ usage: fc.jsonValue() })) }) as fc.Arbitrary<Json>,
  );

  test('it takes exactly the records that the schema takes', () => {
    const property = fc.property(anything, (record) => {
      expect(responseRecord(record, () => {}) !== null).toBe(AssistantRecord.safeParse(record).success);
    });
    fc.assert(property, { ...RUNS, numRuns: 1000 });
  });

  test('it tells exactly the counts that the schema refuses', () => {
    const property = fc.property(assistantRecord, (record) => {
      const usage = { ...objectOr(objectOr(record.message).usage), iterations: null };
      const told: string[] = [];
      responseRecord({ ...record, message: { ...objectOr(record.message), usage } }, (field) => told.push(field));
      expect(told.toSorted()).toEqual(refused(usage).toSorted());
    });
    fc.assert(property, RUNS);
  });
});

describe('an assistant record in our words', () => {
  const none = () => {};

  test('as it stands on disk', () => {
    const record = assistant({
      id: 'msg_1',
      output: 5,
      agent: 'a1',
      agentType: 'Explore',
      record: { effort: 'medium' },
    });
    expect(responseRecord(record, none)).toMatchObject({
      messageId: 'msg_1',
      requestId: 'req_msg_1',
      sessionId: SESSION,
      ownerSessionId: null,
      agentId: 'a1',
      agentType: 'Explore',
      isSidechain: true,
      effort: 'medium',
      cacheTtl: '5m',
      requestedModel: 'claude-opus-5-5',
      stopReason: 'end_turn',
      version: '2.1.330',
    });
  });

  test('as a frame of a stream', () => {
    const record = frame({ id: 'msg_1', record: { agent_id: 'a1', subagent_type: 'Explore' }, sidechain: true });
    expect(responseRecord(record, none)).toMatchObject({
      messageId: 'msg_1',
      requestId: 'req_msg_1',
      sessionId: SESSION,
      agentId: 'a1',
      agentType: 'Explore',
      isSidechain: true,
      stopReason: null,
    });
  });

  test.each([
    ['requestSessionId', { requestSessionId: 'parent' }],
    ['forkedFrom', { forkedFrom: { sessionId: 'parent', messageUuid: 'm' } }],
  ])('a fork’s copy names its owner by `%s`', (_, more) => {
    expect(responseRecord(assistant({ id: 'msg_1', record: more }), none)?.ownerSessionId).toBe('parent');
  });

  test('a refusal and a cache miss keep their reasons', () => {
    const message = {
      stop_details: { category: 'bio', explanation: 'text' },
      diagnostics: { cache_miss_reason: { type: 'tools_changed', cache_missed_input_tokens: 40_000 } },
    };
    expect(responseRecord(assistant({ id: 'msg_1', message }), none)).toMatchObject({
      refusalCategory: 'bio',
      cacheMiss: { reason: 'tools_changed', missedTokens: 40_000 },
    });
  });
});
