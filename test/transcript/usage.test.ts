import { describe, expect, test } from 'vitest';
import { MAIN, read, report } from './desk.ts';
import { assistant, costState, type Json, jsonl, MODEL, result, row, usage as usageOf } from './records.ts';

const usageRead = (usage: Json) => {
  const { responses, issues } = read(jsonl(assistant({ id: 'msg_1', usage })));
  return { usage: responses[0]?.usage, issues };
};

const cost = (usage: Json): number | null => report({ [MAIN]: jsonl(assistant({ id: 'msg_1', usage })) }).cost.totalUsd;

describe('R24: cache writes', () => {
  const writes = (total: unknown, split: unknown) => ({ cache_creation_input_tokens: total, cache_creation: split });
  const split = (write5m: unknown, write1h: unknown) => ({
    ephemeral_5m_input_tokens: write5m,
    ephemeral_1h_input_tokens: write1h,
  });

  test.each([
    ['both lifetimes and a remainder, which bills as 5m', writes(2000, split(1000, 500)), 1500, 500],
    ['only the split, before 2.1.152', writes(0, split(1000, 500)), 1000, 500],
    ['a split of zeros beside a total', writes(1000, split(0, 0)), 1000, 0],
    ['no split', writes(1000, null), 1000, 0],
    ['no total', writes(null, split(7, 8)), 7, 8],
    ['all one-hour', writes(900, split(0, 900)), 0, 900],
    ['a one-hour part above the total', writes(100, split(0, 900)), 0, 900],
    ['neither', writes(undefined, undefined), 0, 0],
  ])('%s', (_, usage, cacheWrite5m, cacheWrite1h) => {
    expect(usageRead(usage)).toMatchObject({ usage: { cacheWrite5m, cacheWrite1h }, issues: [] });
  });

  test('a million tokens under a split of zeros are $5 of Opus 5.5, not nothing', () => {
    expect(cost({ input_tokens: 0, output_tokens: 0, ...writes(1_000_000, split(0, 0)) })).toBe(5);
  });
});

describe('every field may be absent or null', () => {
  test.each(Object.keys({ ...usageOf({}), server_tool_use: {}, speed: '', iterations: [] }))('%s', (field) => {
    for (const value of [null, undefined]) {
      const { usage, issues } = usageRead({ [field]: value });
      expect(issues).toEqual([]);
      expect(usage).toMatchObject({ webSearches: 0, fast: false, iterations: [] });
    }
  });

  test('a record whose whole usage is null or missing is no request', () => {
    for (const usage of [null, undefined]) {
      const lines = jsonl(assistant({ id: 'msg_1', message: { usage } }), assistant({ id: 'msg_2' }));
      expect(read(lines).responses.map(({ messageId }) => messageId)).toEqual(['msg_2']);
    }
  });
});

describe('R62: counts that are none become 0 and are told', () => {
  const FIELDS = ['input_tokens', 'output_tokens', 'cache_read_input_tokens', 'cache_creation_input_tokens'];
  const BAD = [-1, -0.5, 1e12, '12', '', {}, [], [5], Number.MAX_VALUE];

  const rows = (values: readonly unknown[]) =>
    FIELDS.flatMap((field) => values.map((value) => [field, JSON.stringify(value), value] as const));

  const expectTold = (field: string, value: unknown): void => {
    const { usage, issues } = usageRead({ input_tokens: 0, output_tokens: 0, [field]: value });
    expect(usage).toMatchObject({ input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 });
    expect(issues).toMatchObject([{ code: 'bad-count', line: 1, message: expect.stringContaining(`\`${field}\``) }]);
  };

  test.each(rows(BAD))('%s: %s', (field, _, value) => expectTold(field, value));

  test.each(rows([true, false]))('%s: %s', (field, _, value) => expectTold(field, value));

  test('a number no double holds is told too', () => {
    const line = jsonl(assistant({ id: 'msg_1' })).replace('"input_tokens":10', '"input_tokens":1e999');
    expect(read(line)).toMatchObject({ responses: [{ usage: { input: 0 } }], issues: [{ code: 'bad-count' }] });
  });

  test.each([
    [0, 0],
    [1, 1],
    [1.4, 1],
    [1.5, 2],
    [1e11, 1e11],
    [123_456_789_012, 0],
  ])('%d is read as %d', (value, expected) => {
    expect(usageRead({ input_tokens: value }).usage?.input).toBe(expected);
  });

  test('a bad count leaves the other fields of the record alone', () => {
    expect(usageRead({ input_tokens: 'many', output_tokens: 77 }).usage).toMatchObject({ input: 0, output: 77 });
  });

  test.each([-1, '12', 2 ** 53, Number.NaN])('a count of %j makes the bill a floor', (value) => {
    const bad = jsonl(assistant({ id: 'msg_1', output: 1000, usage: { cache_read_input_tokens: value } })).replace(
      '"cache_read_input_tokens":null',
      '"cache_read_input_tokens":1e999',
    );
    const { cost, quality } = report({ [MAIN]: bad });
    expect(cost).toMatchObject({ totalUsd: 0.02004, isFloor: true });
    expect(quality.flags).toEqual(['provisional']);
    expect(quality.issues).toMatchObject([{ code: 'bad-count' }]);
  });

  test('where another record of the response or a total has the count, the bill is whole', () => {
    const replies = [-1, 1000].map((output) => assistant({ id: 'msg_1', usage: { output_tokens: output } }));
    expect(report({ [MAIN]: jsonl(...replies) }).cost).toMatchObject({ totalUsd: 0.02004, isFloor: false });
    const state = costState(0.02004, { [MODEL]: row(0.02004, { input: 10, output: 1000 }) });
    const { cost } = report({ [MAIN]: jsonl(replies[0], state) });
    expect(cost).toMatchObject({ totalUsd: 0.02004, unattributedUsd: 0.02, isFloor: false });
  });

  test.each([-1, 'x', null, {}, [], true])('a total of %j is no total', (value) => {
    const lines = jsonl(costState(1, {}), result(1, null)).replaceAll(
      /("total\w*(?:USD|usd)"):1/g,
      `$1:${JSON.stringify(value)}`,
    );
    expect(read(lines).totals).toEqual([]);
  });

  const expectNoHarm = (value: unknown): void => {
    for (const field of Object.keys(row(0, {}))) {
      const models = { [MODEL]: { ...row(0.2, { output: 10_000 }), [field]: value } };
      const { cost } = report({ [MAIN]: jsonl(assistant({ id: 'msg_1', output: 1000 }), costState(0.2, models)) });
      expect(cost.knownUsd).toBeGreaterThanOrEqual(0.02004);
    }
  };

  const ROW = { ...row(0.2, { input: 10, output: 1000 }), cacheReadInputTokens: 30_000 };
  const COUNTS = Object.keys(ROW).filter((field) => field !== 'costUSD');
  const withTotal = (field: string, value: unknown, costUSD: number) => {
    const models = { [MODEL]: { ...ROW, costUSD, [field]: value } };
    return [costState(0.2, models), result(0.2, models)].map((total) =>
      report({ [MAIN]: jsonl(assistant({ id: 'msg_1', output: 1000 }), total) }),
    );
  };

  test.each(COUNTS.flatMap((field) => [-1, '7', 1e300, {}].map((value) => [field, value] as const)))(
    'a model’s %s of %j in Claude Code’s totals counts as 0 and is told',
    (field, value) => {
      for (const { quality } of withTotal(field, value, 0.2))
        expect(quality.issues).toContainEqual(
          expect.objectContaining({ code: 'bad-count', message: `\`${field}\` is no token count; it counts as 0.` }),
        );
    },
  );

  test.each([
    ['its dollars show more than the bill', -1, 0.2, true],
    ['it states no dollars', -1, 0, true],
    ['its dollars are those of the requests', -1, 0.02004, false],
    ['the count is not stated', null, 0.2, false],
    ['the count is one', 30_000, 0.2, false],
  ])('a total’s count makes the bill a floor or not: %s', (_, value, costUSD, isFloor) => {
    for (const { cost, quality } of withTotal('cacheReadInputTokens', value, costUSD)) {
      expect(cost.isFloor).toBe(isFloor);
      expect(quality.flags.includes('provisional')).toBe(isFloor);
    }
  });

  test('a total without an output count does not confirm a placeholder', () => {
    const reply = assistant({ id: 'msg_1', output: 2, content: [{ type: 'text', text: 'x'.repeat(500) }] });
    const models = { [MODEL]: { ...row(0.5, { input: 10 }), outputTokens: '1000' } };
    expect(report({ [MAIN]: jsonl(reply, costState(0.5, models)) }).cost.isFloor).toBe(true);
  });

  test.each([-5, 'x', null, {}, 1e300])('a count of %j in Claude Code’s totals stops nothing', (value) =>
    expectNoHarm(value),
  );

  test('a fraction in Claude Code’s totals stops nothing', () => expectNoHarm(0.5));
});

describe('R30, R41: iterations', () => {
  const round = (type: string, input: number, output: number, more: Json = {}) => ({
    type,
    input_tokens: input,
    output_tokens: output,
    cache_read_input_tokens: 0,
    cache_creation_input_tokens: 0,
    ...more,
  });
  const uncached = (input: number) => ({ type: 'message', input_tokens: input, output_tokens: 40 });
  const base = { input_tokens: 1000, output_tokens: 100 };
  /** $4 and $20 per million. */
  const own = (1000 * 4 + 100 * 20) / 1e6;

  test.each([
    ['`message` rounds are inside the response', [round('message', 400, 40), round('message', 600, 60)], own],
    [
      'an advisor is beside it, at its own model',
      [round('message', 1000, 100), round('advisor_message', 1000, 100, { model: 'claude-sonnet-5-5' })],
      own + 0.003,
    ],
    [
      'a compaction is beside it, at the response’s model',
      [round('message', 1000, 100), round('compaction', 5000, 200)],
      own + 0.024,
    ],
    ['an unknown kind is nobody’s business', [round('message', 1000, 100), round('ghost_message', 5000, 200)], own],
    [
      'an attempt declined before output is not billed',
      [round('message', 900, 0, { model: 'claude-opus-4-8' }), round('fallback_message', 1000, 100)],
      own,
    ],
    [
      'one declined after output is billed at its own model',
      [round('message', 900, 10, { model: 'claude-opus-4-8' }), round('fallback_message', 1000, 100)],
      own + (900 * 5 + 10 * 25) / 1e6,
    ],
  ])('%s', (_, iterations, usd) => {
    expect(cost({ ...base, iterations })).toBeCloseTo(usd, 9);
  });

  test('an advisor’s tokens count once however many records repeat them', () => {
    const usage = { ...base, iterations: [round('advisor_message', 1000, 100, { model: 'claude-sonnet-5-5' })] };
    const block = (uuid: string) => assistant({ id: 'msg_1', uuid, usage });
    expect(report({ [MAIN]: jsonl(block('a'), block('b'), block('c')) }).cost.totalUsd).toBeCloseTo(own + 0.003, 9);
  });

  const peak = (usage: Json) => report({ [MAIN]: jsonl(assistant({ id: 'msg_1', usage })) }).context.peakTokens;

  test.each([
    [
      'the prompt: input, cache read and cache write, no output',
      { ...base, cache_read_input_tokens: 30, cache_creation_input_tokens: 4 },
      1034,
    ],
    [
      'the last round, where the counts are sums',
      { ...base, iterations: [round('message', 400, 40), round('message', 600, 60)] },
      600,
    ],
    [
      'never a compaction’s',
      { ...base, iterations: [round('message', 1000, 50), round('compaction', 90_000, 50)] },
      1000,
    ],
    [
      'never an advisor’s',
      { ...base, iterations: [round('message', 1000, 50), round('advisor_message', 90_000, 50)] },
      1000,
    ],
    [
      'the response’s where the rounds state none',
      { ...base, iterations: [round('message', 0, 40), round('message', 0, 60)] },
      1000,
    ],
    [
      'the response’s where the rounds do not say what was cached',
      { ...base, cache_read_input_tokens: 9000, iterations: [uncached(400), uncached(600)] },
      10_000,
    ],
    [
      'the last round’s where it says what was cached and the first does not',
      {
        ...base,
        cache_read_input_tokens: 9000,
        iterations: [uncached(400), round('message', 600, 60, { cache_read_input_tokens: 8000 })],
      },
      8600,
    ],
    [
      'the last round’s where it alone had nothing cached',
      {
        ...base,
        cache_creation_input_tokens: 9000,
        iterations: [round('message', 400, 40, { cache_creation_input_tokens: 9000 }), uncached(600)],
      },
      600,
    ],
  ])('the context is %s', (_, usage, tokens) => {
    expect(peak(usage)).toBe(tokens);
  });
});

describe('R63: names that objects have are names like any other', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(NAMES)('model %s', (model) => {
    const models = Object.fromEntries([[model, row(0.02, { output: 1000 })]]);
    const {
      models: rows,
      quality,
      cost,
    } = report({ [MAIN]: jsonl(assistant({ id: 'msg_1', model }), costState(0.02, models)) });
    expect(rows.map((each) => each.model)).toEqual([model]);
    expect(quality.flags).toContain('unknown-model');
    expect(cost.totalUsd).toBeNull();
  });

  test.each(NAMES)('an iteration of type %s is an unknown kind', (type) => {
    const { usage } = usageRead({
      iterations: [
        { type, input_tokens: 5 },
        { type: 'message', input_tokens: 9, model: MODEL },
      ],
    });
    expect(usage?.iterations.map(({ kind }) => kind)).toEqual(['message']);
  });

  test('keys named so in a record change nothing else', () => {
    const line = jsonl(assistant({ id: 'msg_1' })).replace(
      '{"parentUuid"',
      '{"__proto__":{"type":"user","isSidechain":true},"parentUuid"',
    );
    expect(read(line).responses).toMatchObject([{ messageId: 'msg_1', isSidechain: false, threadId: 'main' }]);
    expect(Object.hasOwn(Object.prototype, 'isSidechain')).toBe(false);
  });
});
