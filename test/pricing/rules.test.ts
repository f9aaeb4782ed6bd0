import { describe, expect, test } from 'vitest';
import { pricer, request, tokens, usd } from './build.ts';

describe('prompt-length tiers take the whole request', () => {
  test.each([
    [99_999, 0.0099999],
    [100_000, 0.01],
    [100_001, 0.0500005],
  ])('Haiku 5.5, %d prompt tokens', (input, price) => {
    expect(usd({ model: 'claude-haiku-5-5', usage: { input } })).toBe(price);
  });

  test.each([
    ['input', { input: 100_000 + 1 }],
    ['cache reads', { input: 50_000, cacheRead: 50_001 }],
    ['5-minute writes', { input: 50_000, cacheWrite5m: 50_001 }],
    ['1-hour writes', { input: 50_000, cacheWrite1h: 50_001 }],
  ])('%s count towards the tier', (_, prompt) => {
    const { cost } = pricer().price(request({ model: 'claude-haiku-5-5', usage: { ...prompt, output: 1000 } }))
      .lines[0];
    expect(cost?.output).toBe(2_500_000);
  });

  test('output does not', () => {
    expect(usd({ model: 'claude-haiku-5-5', usage: { input: 100_000, output: 50_000 } })).toBe(0.035);
  });

  test.each([
    ['claude-sonnet-4-5', '2026-01-15', 200_000, 0.6],
    ['claude-sonnet-4-5', '2026-01-15', 200_001, 1.200006],
    ['claude-sonnet-4', '2025-09-01', 200_000, 0.6],
    ['claude-sonnet-4', '2025-09-01', 200_001, 1.200006],
    ['claude-opus-4-6', '2026-02-10', 200_000, 1],
    ['claude-opus-4-6', '2026-02-10', 200_001, 2.00001],
    ['claude-sonnet-4-6', '2026-03-12', 200_000, 0.6],
    ['claude-sonnet-4-6', '2026-03-12', 200_001, 1.200006],
    ['claude-sonnet-4-6', '2026-03-13', 200_001, 0.600003],
    ['claude-opus-4-5', '2026-01-15', 200_001, 1.000005],
    ['claude-opus-5-5', '2026-11-22', 900_000, 3.6],
  ])('%s on %s, %d prompt tokens: $%d', (model, day, input, price) => {
    expect(usd({ model, at: day, usage: { input } })).toBe(price);
  });

  test('`[1m]` is a context switch, not a price', () => {
    expect(usd({ model: 'claude-sonnet-4-6[1m]', usage: { input: 300_000 } })).toBe(0.9);
  });
});

describe('buckets', () => {
  test('each has its own rate', () => {
    const usage = { input: 1, output: 1, cacheRead: 1, cacheWrite5m: 1, cacheWrite1h: 1, webSearches: 1 };
    expect(pricer().price(request({ usage })).lines).toEqual([
      {
        kind: 'response',
        model: 'claude-opus-5-5',
        tokens: tokens({ input: 1, output: 1, cacheRead: 1, cacheWrite5m: 1, cacheWrite1h: 1 }),
        webSearches: 1,
        cost: {
          input: 4000,
          output: 20_000,
          cacheRead: 200,
          cacheWrite5m: 5000,
          cacheWrite1h: 8000,
          webSearch: 10_000_000,
        },
        nanos: 10_037_200,
        cliNanos: 10_037_200,
      },
    ]);
  });

  test('nothing used costs nothing', () => {
    expect(usd({})).toBe(0);
  });
});

describe('premiums and discounts', () => {
  const usage = { input: 10_000, output: 3000, webSearches: 1 };

  test.each([
    ['US inference', { usage: { ...usage, geo: 'us' } }, 0.12],
    ['global inference', { usage: { ...usage, geo: 'global' } }, 0.11],
    ['unknown inference', { usage: { ...usage, geo: 'not_available' } }, 0.11],
    ['US inference, fast', { usage: { ...usage, geo: 'us', fast: true } }, 0.23],
    ['US inference of a model without it', { model: 'claude-haiku-4-5', usage: { ...usage, geo: 'us' } }, 0.035],
    ['batch', { usage: { ...usage, serviceTier: 'batch' } }, 0.06],
    ['batch, US inference', { usage: { ...usage, serviceTier: 'batch', geo: 'us' } }, 0.065],
    ['priority: the list price is an estimate', { usage: { ...usage, serviceTier: 'priority' } }, 0.11],
  ])('%s', (_, parts, price) => {
    expect(usd({ ...parts, usage: { cacheRead: 0, ...parts.usage } })).toBe(price);
  });

  test.each([
    ['us.anthropic.claude-opus-5-5', null, null, 0.11],
    ['eu.anthropic.claude-opus-5-5', null, null, 0.11],
    ['global.anthropic.claude-opus-5-5', null, null, 0.1],
    ['anthropic.claude-opus-5-5', null, null, 0.1],
    ['claude-opus-5-5', 'us.anthropic.claude-opus-5-5', null, 0.11],
    ['claude-opus-5-5', 'global.anthropic.claude-opus-5-5', null, 0.1],
    ['claude-opus-5-5', 'claude-opus-5-5', null, 0.1],
    ['claude-opus-5-5', null, 'us-east5', 0.11],
    ['claude-opus-5-5@default', null, 'europe-west1', 0.11],
    ['anthropic.claude-opus-5-5', null, 'eu', 0.11],
    ['claude-opus-5-5', null, 'global', 0.1],
    ['claude-opus-5-5', null, ' GLOBAL ', 0.1],
    ['claude-opus-5-5', null, '', 0.1],
    ['global.anthropic.claude-opus-5-5', null, 'us-east-1', 0.1],
    ['claude-opus-5-5', 'global.anthropic.claude-opus-5-5', 'us-east-1', 0.1],
    ['us.anthropic.claude-opus-5-5', null, 'global', 0.11],
  ])('%s asked for as %s, cloud region %s', (model, requestedModel, cloudRegion, price) => {
    expect(usd({ model, requestedModel, usage: { input: 10_000, output: 3000 } }, cloudRegion)).toBe(price);
  });

  test.each([
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 0.015],
    ['us.anthropic.claude-3-7-sonnet-20250219-v1:0', 0.003],
    ['us.anthropic.claude-sonnet-4-20250514-v1:0', 0.003],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 0.0011],
    ['us.anthropic.claude-opus-4-5-20251101-v1:0', 0.0055],
  ])('the regional premium begins with the 4.5 generation: %s', (model, price) => {
    expect(usd({ model, at: '2026-01-15', usage: { input: 1000 } })).toBe(price);
  });

  test('the line is rounded once, half up, and the buckets still sum to it', () => {
    // 1 token of each bucket at 1.1x: (100 + 500 + 10 + 125 + 200) × 1.1 = 1028.5 nanodollars.
    const usage = { input: 1, output: 1, cacheRead: 1, cacheWrite5m: 1, cacheWrite1h: 1, geo: 'us' };
    const [line] = pricer().price(request({ model: 'claude-haiku-5-5', usage })).lines;
    expect(line.nanos).toBe(1029);
    expect(line.cost).toEqual({
      input: 110,
      output: 550,
      cacheRead: 11,
      cacheWrite5m: 138,
      cacheWrite1h: 220,
      webSearch: 0,
    });
  });
});

describe('refusals', () => {
  const refusal = { stopReason: 'refusal', usage: { input: 1000, webSearches: 0 } };

  test.each([
    ['before any output', { ...refusal }, 0],
    ['of a category that is not billed', { ...refusal, refusalCategory: 'cyber' }, 0],
    ['bio', { ...refusal, refusalCategory: 'bio' }, 0.004],
    ['frontier_llm', { ...refusal, refusalCategory: 'frontier_llm' }, 0.004],
    ['reasoning_extraction', { ...refusal, refusalCategory: 'reasoning_extraction' }, 0.004],
    ['after some output', { ...refusal, usage: { input: 1000, output: 1 } }, 0.00402],
    ['without a time, bio', { ...refusal, refusalCategory: 'bio', at: null }, 0.004],
    ['no refusal, no output', { ...refusal, stopReason: 'end_turn' }, 0.004],
  ])('%s', (_, parts, price) => {
    expect(usd(parts)).toBe(price);
  });

  test('an advisor that worked before it is billed', () => {
    const advisor = { ...tokens({ input: 1000 }), kind: 'advisor', model: 'claude-opus-4-8' } as const;
    const priced = pricer().price(request({ ...refusal, usage: { input: 1000, iterations: [advisor] } }));
    expect(priced.lines.map(({ nanos }) => nanos)).toEqual([0, 5_000_000]);
  });

  test('Claude Code books the tokens all the same', () => {
    const [line] = pricer().price(request(refusal)).lines;
    expect(line).toMatchObject({ nanos: 0, cliNanos: 4_000_000, tokens: { input: 1000 } });
  });
});

describe('unknown models', () => {
  test.each(['claude-nimbus-6', 'acme-large-3', '<synthetic>', '', '__proto__'])('%s has no price', (model) => {
    const priced = pricer().price(request({ model, usage: { input: 1000, webSearches: 1 } }));
    expect(priced.nanos).toBeNull();
    expect(priced.lines).toMatchObject([{ model, cost: null, nanos: null, tokens: { input: 1000 }, webSearches: 1 }]);
    expect(pricer().facts(model)).toBeNull();
  });

  test('one unknown advisor makes the request unknown, not the response', () => {
    const advisor = { ...tokens({ input: 10 }), kind: 'advisor', model: 'acme-large-3' } as const;
    const priced = pricer().price(request({ usage: { input: 1000, iterations: [advisor] } }));
    expect(priced.nanos).toBeNull();
    expect(priced.lines.map((line) => line.nanos)).toEqual([4_000_000, null]);
  });
});

test.each([
  ['claude-opus-5-5', 1_000_000],
  ['us.anthropic.claude-opus-5-5', 1_000_000],
  ['claude-haiku-5-5', 1_000_000],
  ['claude-opus-4-8', 1_000_000],
  ['claude-opus-4-7', 1_000_000],
  ['claude-opus-4-6', 200_000],
  ['claude-opus-4-5', 200_000],
  ['claude-sonnet-4-6', 200_000],
  ['claude-sonnet-4-5', 200_000],
  ['claude-sonnet-4', 200_000],
  ['claude-haiku-4-5', 200_000],
  ['claude-3-opus', 200_000],
])('Claude Code gives %s a window of %d', (model, contextWindow) => {
  expect(pricer().facts(model)).toMatchObject({ contextWindow });
});
