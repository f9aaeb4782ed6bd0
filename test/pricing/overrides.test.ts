import { describe, expect, test } from 'vitest';
import { type PriceOverrides, parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { UserError } from '../../src/user-error.ts';

const problemsOf = (value: unknown): readonly string[] => {
  try {
    parsePriceOverrides(value, 'prices.json');
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
};

describe('what users write is checked strictly', () => {
  const RATE = 'a price in USD per million tokens, from 0 to 1000000';

  test.each([
    ['text', '{}', 'prices.json: "{}" is not an object such as {"models": {…}}'],
    ['null', null, 'prices.json: null is not an object such as {"models": {…}}'],
    ['a list', [], 'prices.json: [] is not an object such as {"models": {…}}'],
    ['an unknown key', { modles: {} }, 'prices.json: "modles" is not one of its keys: models, multiplier'],
    ['models as a list', { models: [] }, 'prices.json: models: [] is not an object of model ids'],
    [
      'a multiplier of zero',
      { multiplier: 0 },
      'prices.json: multiplier: 0 is not a factor above 0 and at most 1000000, such as 0.85 for a discount of 15 %',
    ],
    [
      'a mistyped rate',
      { models: { 'claude-opus-5-5': { outptu: 20 } } },
      'prices.json: models["claude-opus-5-5"]: "outptu" is not one of its keys: ' +
        'input, output, cacheRead, cacheWrite5m, cacheWrite1h, as, multiplier, from, to',
    ],
    [
      'a negative rate',
      { models: { 'claude-opus-5': { input: -1 } } },
      `prices.json: models["claude-opus-5"].input: -1 is not ${RATE}`,
    ],
    [
      'a huge rate',
      { models: { 'claude-opus-5': { cacheRead: 1_000_001 } } },
      `prices.json: models["claude-opus-5"].cacheRead: 1000001 is not ${RATE}`,
    ],
    [
      'a rate as text',
      { models: { 'claude-opus-5': { output: '20' } } },
      `prices.json: models["claude-opus-5"].output: "20" is not ${RATE}`,
    ],
    [
      'an endless rate',
      { models: { 'claude-opus-5': { output: Number.POSITIVE_INFINITY } } },
      `prices.json: models["claude-opus-5"].output: null is not ${RATE}`,
    ],
    [
      'a day that does not exist',
      { models: { 'claude-opus-5': { input: 1, from: '2026-02-30' } } },
      'prices.json: models["claude-opus-5"].from: "2026-02-30" is not a UTC day such as "2026-11-01"',
    ],
    [
      'days in the wrong order',
      { models: { 'claude-opus-5': { input: 1, from: '2026-02-01', to: '2026-02-01' } } },
      'prices.json: models["claude-opus-5"].to: "2026-02-01" is not a day after "from" (2026-02-01)',
    ],
    [
      'a number for a model',
      { models: { 'claude-opus-5': 4 } },
      'prices.json: models["claude-opus-5"]: 4 is not an object such as {"input": 4, "output": 20}',
    ],
    [
      'an empty list',
      { models: { 'claude-opus-5': [] } },
      'prices.json: models["claude-opus-5"]: the list is empty; state at least one entry',
    ],
    [
      'an unknown model without output',
      { models: { 'acme-large-3': { input: 1 } } },
      'prices.json: models["acme-large-3"]: the price table does not know this model; state "input" and "output", ' +
        'or "as" with the id of a model in the price table, such as "claude-opus-5-5"',
    ],
    [
      'as an unknown model',
      { models: { 'acme-large-3': { as: 'claude-opus-6' } } },
      'prices.json: models["acme-large-3"].as: "claude-opus-6" is not the id of a model in the price table, such as "claude-opus-5-5"',
    ],
    [
      'entries for the same days',
      {
        models: {
          'claude-opus-5': [
            { input: 1, to: '2026-02-02' },
            { input: 2, from: '2026-02-01' },
          ],
        },
      },
      'prices.json: models["claude-opus-5"][1]: covers days that entry [0] of the list covers too; set "from" and "to"',
    ],
    [
      'two spellings of one model',
      { models: { 'claude-sonnet-4-5': { input: 1 }, 'us.anthropic.claude-sonnet-4-5-20250929-v1:0': { input: 2 } } },
      'prices.json: models: "claude-sonnet-4-5" and "us.anthropic.claude-sonnet-4-5-20250929-v1:0" are the same model; make them one list',
    ],
    [
      'a hostile id',
      { models: JSON.parse('{"__proto__": {"input": -1}}') },
      `prices.json: models["__proto__"].input: -1 is not ${RATE}`,
    ],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  test('all problems at once, in the order of the file', () => {
    const entry = { input: -1, cacheRead: 'x', foo: 1 };
    expect(problemsOf({ models: { 'claude-opus-5': entry, y: {} }, multiplier: '1', bar: 2 })).toHaveLength(6);
  });

  test('a malformed entry of a list does not shift the others', () => {
    const list = [{ input: -1 }, { input: 1, to: '2026-02-02' }, { input: 2, from: '2026-02-01' }];
    expect(problemsOf({ models: { 'claude-opus-5': list } })).toEqual([
      expect.stringContaining('models["claude-opus-5"][0].input: -1'),
      expect.stringContaining('models["claude-opus-5"][2]: covers days that entry [1]'),
    ]);
  });

  test('what is shown of a value is short and on one line', () => {
    const [problem = ''] = problemsOf({ models: { 'claude-opus-5': `a\u202e\n${'b'.repeat(1000)}` } });
    expect(problem.length).toBeLessThan(200);
    expect(problem).not.toMatch(/[\n\u202e]/);
  });

  test.each<[string, unknown, PriceOverrides]>([
    ['nothing', {}, { models: {}, multiplier: undefined }],
    ['a discount', { multiplier: 0.85 }, { models: {}, multiplier: 0.85 }],
    [
      'one entry',
      { models: { 'claude-opus-5': { input: 0 } } },
      { models: { 'claude-opus-5': [{ input: 0 }] }, multiplier: undefined },
    ],
    [
      'dated entries without overlap',
      {
        models: {
          'claude-opus-5': [
            { input: 1, to: '2026-02-01' },
            { input: 2, from: '2026-02-01' },
          ],
        },
      },
      {
        models: {
          'claude-opus-5': [
            { input: 1, to: '2026-02-01' },
            { input: 2, from: '2026-02-01' },
          ],
        },
        multiplier: undefined,
      },
    ],
  ])('%s is accepted', (_, value, expected) => {
    expect(parsePriceOverrides(value, 'prices.json')).toEqual(expected);
  });
});
