import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceOrdinary } from '../../src/pricing/ordinary.ts';
import type { PriceOverrides } from '../../src/pricing/overrides.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { priceRequest } from '../../src/pricing/price-request.ts';
import { createQuotes } from '../../src/pricing/quotes.ts';
import { PRICE_TABLE, startOfDay } from '../../src/pricing/table.ts';
import { iteration, request } from './build.ts';

type Parts = Parameters<typeof request>[0];

const LIST: PriceOverrides = { models: {} };

/** Both ways to a price, from one book. */
const waysOf = (overrides: PriceOverrides = LIST, cloudRegion: string | null = null) => {
  const book = createPriceBook(overrides, cloudRegion);
  const findQuote = createQuotes(book);
  return {
    short: (asked: ReturnType<typeof request>) => priceOrdinary(findQuote, asked),
    long: (asked: ReturnType<typeof request>) => priceRequest(book, asked),
  };
};

const usage = { input: 1001, output: 1003, cacheRead: 1007, cacheWrite5m: 1009, cacheWrite1h: 1011, webSearches: 3 };
const HAIKU = 'us.anthropic.claude-haiku-5-5';

describe('the short way', () => {
  const { short, long } = waysOf();

  test.each<[string, Parts]>([
    ['a plain response', { usage }],
    ['no tokens', {}],
    ['no time', { at: null, usage }],
    ['a lone message iteration', { usage: { ...usage, iterations: [iteration('message', null, usage)] } }],
    ['one that says something else', { usage: { ...usage, iterations: [iteration('message', 'x', { input: 1 })] } }],
    ['another model asked for', { requestedModel: 'claude-haiku-5-5', usage }],
    ['an unknown model asked for', { requestedModel: 'acme-large-3', usage }],
    ['a tier', { model: 'claude-haiku-5-5', usage: { ...usage, input: 100_001 } }],
    ['fast mode', { usage: { ...usage, fast: true } }],
    ['US inference', { usage: { ...usage, geo: 'us' } }],
    ['batch', { usage: { ...usage, serviceTier: 'batch' } }],
    ['a region', { requestedModel: 'us.anthropic.claude-opus-5-5', usage }],
    ['a rest of half a nanodollar: 1.1 × 125', { model: HAIKU, usage }],
  ])('takes %s', (_, parts) => {
    const asked = request(parts);
    expect(short(asked)).not.toBeNull();
    expect(short(asked)).toEqual(long(asked));
  });

  test.each<[string, Parts]>([
    ['a refusal', { stopReason: 'refusal', usage: { input: 1000 } }],
    ['several calls', { usage: { iterations: [iteration('message', null, {}), iteration('message', null, {})] } }],
    ['an advisor', { usage: { iterations: [iteration('advisor', 'claude-opus-4-8', { input: 1 })] } }],
    ['a compaction', { usage: { iterations: [iteration('compaction', null, { input: 1 })] } }],
    ['a fallback', { usage: { iterations: [iteration('fallback', 'claude-opus-4-8', {})] } }],
    ['an unknown model', { model: 'acme-large-3', usage }],
    ['rests in two buckets: 0.55 × 10 and 0.55 × 125', { model: HAIKU, usage: { ...usage, serviceTier: 'batch' } }],
  ])('leaves %s to the long one', (_, parts) => {
    expect(short(request(parts))).toBeNull();
  });

  test('leaves rests in two buckets of a tier to the long one, whatever the other tiers say', () => {
    const stated = { 'claude-sonnet-4-5': { cacheRead: 0.1, cacheWrite5m: 8, multiplier: 0.125 } };
    const parts = { model: 'claude-sonnet-4-5', usage };
    expect(waysOf({ models: stated }).short(request({ ...parts, at: '2026-04-29' }))).toBeNull();
    expect(waysOf({ models: stated }).short(request({ ...parts, at: '2026-04-30' }))).not.toBeNull();
  });

  // 4 × (tokens × 4000 + 1) < 2^53.
  test.each([
    [562_949_953_421, true],
    [562_949_953_422, false],
  ])('ends where doubles do: %d tokens', (input, isTaken) => {
    const asked = request({ usage: { input } });
    expect(short(asked) !== null).toBe(isTaken);
    expect(short(asked) ?? long(asked)).toEqual(long(asked));
  });
});

const anyOverrides = fc.constantFrom<PriceOverrides>(
  LIST,
  LIST,
  { models: {}, multiplier: 0.85 },
  { models: {}, multiplier: 1 / 3 },
  { models: {}, multiplier: 1e-9 },
  { models: { 'claude-sonnet-5-5': { input: 0.0123, multiplier: 0.5, from: '2026-10-01', to: '2026-10-10' } } },
  { models: { 'claude-haiku-5-5': { cacheWrite5m: 0.1234567 }, 'claude-opus-4-6': { output: 1e30 } } },
  { models: { 'acme-large-3': { input: 1, output: 2.5, from: '2026-02-05' } }, multiplier: 1.5 },
);

const anyRegion = fc.constantFrom(null, 'us-east5', 'global');

const anyModel = fc
  .tuple(fc.constantFrom('', '', 'us.anthropic.', 'global.anthropic.'), fc.constantFrom(...PRICE_TABLE.models, null))
  .map(([prefix, model]) => (model === null ? 'acme-large-3' : `${prefix}${model.id}`));

/** The days on which something changes, and the millisecond before them. */
const TURNS = [
  ...PRICE_TABLE.models.flatMap(({ periods, fastPeriods = [] }) =>
    [...periods, ...fastPeriods].map(({ from }) => from),
  ),
  ...[PRICE_TABLE.usGeo.since, PRICE_TABLE.regional.since, PRICE_TABLE.webSearch.since, '2026-10-01', '2026-10-10'],
].flatMap((day) => [startOfDay(day) - 1, startOfDay(day)]);

const anyTime = fc.oneof(fc.constant(null), fc.constantFrom(...TURNS), fc.integer({ min: -1e12, max: 2e12 }));

const anyTokens = fc.oneof(fc.constant(0), fc.nat(500), fc.nat(300_000), fc.nat(1e11));

const anyUsage = fc.record({
  input: anyTokens,
  output: anyTokens,
  cacheRead: anyTokens,
  cacheWrite5m: anyTokens,
  cacheWrite1h: anyTokens,
  webSearches: fc.constantFrom(0, 1, 7),
  fast: fc.boolean(),
  geo: fc.constantFrom('us', 'global', null),
  serviceTier: fc.constantFrom('standard', 'batch', null),
});

test.each(PRICE_TABLE.models.map(({ id }) => id))('%s: no day is taken for another', (id) => {
  const { short, long } = waysOf();
  for (const time of [0, ...TURNS, null]) {
    for (const fast of [false, true]) {
      const asked = { ...request({ model: `us.anthropic.${id}`, usage: { ...usage, fast, geo: 'us' } }), at: time };
      expect(short(asked) ?? long(asked)).toEqual(long(asked));
    }
  }
});

/** Responses of a few models at a few times, on all kinds of terms: no quote may be taken for another. */
const anyRun = fc.record({
  overrides: anyOverrides,
  cloudRegion: anyRegion,
  models: fc.array(anyModel, { minLength: 1, maxLength: 2 }),
  requestedModels: fc.array(fc.option(anyModel), { minLength: 1, maxLength: 2 }),
  times: fc.array(anyTime, { minLength: 1, maxLength: 3 }),
  usages: fc.array(anyUsage, { minLength: 1, maxLength: 6 }),
});

test('whatever both ways can price, they price alike', () => {
  fc.assert(
    fc.property(anyRun, ({ overrides, cloudRegion, models, requestedModels, times, usages }) => {
      const { short, long } = waysOf(overrides, cloudRegion);
      for (const model of models)
        for (const requestedModel of requestedModels)
          for (const time of times)
            for (const counts of usages) {
              const asked = { ...request({ model, requestedModel, usage: counts }), at: time };
              const found = short(asked);
              if (found !== null) expect(found).toEqual(long(asked));
            }
    }),
    { seed: 20_261_122, numRuns: 400 },
  );
});
