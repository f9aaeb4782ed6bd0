import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionOf, roundHalfUp } from '../../src/pricing/fraction.ts';
import type { BucketNanos } from '../../src/pricing/model.ts';
import { TOKEN_BUCKETS } from '../../src/pricing/rates.ts';
import { PRICE_TABLE } from '../../src/pricing/table.ts';
import type { Tokens } from '../../src/transcript/model.ts';
import { pricer, request } from './build.ts';

const OPTIONS = { seed: 20_261_122, numRuns: 500 };
const prices = pricer();

const anyTokens = (max: number) =>
  fc.record({
    input: fc.nat(max),
    output: fc.nat(max),
    cacheRead: fc.nat(max),
    cacheWrite5m: fc.nat(max),
    cacheWrite1h: fc.nat(max),
  });

const anyModel = fc.constantFrom(...PRICE_TABLE.models.map(({ id }) => id));
const anyTime = fc.option(fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), {
  nil: null,
});
const sum = (cost: BucketNanos): number => Object.values(cost).reduce((total, part) => total + part, 0);

const add = (a: Tokens, b: Tokens): Tokens => ({
  input: a.input + b.input,
  output: a.output + b.output,
  cacheRead: a.cacheRead + b.cacheRead,
  cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
  cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
});

const nanosOf = (model: string, usage: Tokens): number => prices.price(request({ model, usage })).nanos ?? Number.NaN;

describe('whatever a response holds', () => {
  const anyUsage = fc
    .tuple(
      anyTokens(2_000_000),
      fc.record({
        webSearches: fc.nat(20),
        fast: fc.boolean(),
        geo: fc.constantFrom('us', 'global', null),
        serviceTier: fc.constantFrom('standard', 'batch', 'priority', null),
      }),
    )
    .map(([counts, rest]) => ({ ...counts, ...rest }));
  const anyRequest = fc
    .record({
      model: anyModel,
      prefix: fc.constantFrom('', 'us.anthropic.', 'global.anthropic.'),
      time: anyTime,
      usage: anyUsage,
    })
    .map(({ model, prefix, time, usage }) =>
      request({ model: `${prefix}${model}`, at: time === null ? null : time.toISOString(), usage }),
    );

  test('its buckets sum to its price, which is a whole number', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const { lines, nanos } = prices.price(asked);
        const { cost } = lines[0];
        expect(Number.isSafeInteger(nanos)).toBe(true);
        expect(cost === null ? null : sum(cost)).toBe(nanos);
        expect(Object.values(cost ?? {}).every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
      }),
      OPTIONS,
    );
  });

  test('each bucket is less than a nanodollar from its exact share', () => {
    fc.assert(
      fc.property(anyTokens(1000), fc.integer({ min: 1, max: 2000 }), (usage, thousandths) => {
        const overrides = { models: {}, multiplier: thousandths / 1000 };
        const { cost } = pricer(overrides).price(request({ usage })).lines[0];
        const { cost: list } = prices.price(request({ usage })).lines[0];
        for (const bucket of TOKEN_BUCKETS) {
          const exact = ((list?.[bucket] ?? 0) * thousandths) / 1000;
          expect(Math.abs((cost?.[bucket] ?? Number.NaN) - exact)).toBeLessThan(1);
        }
      }),
      OPTIONS,
    );
  });

  test('counts far beyond any window give numbers still', () => {
    fc.assert(
      fc.property(anyModel, anyTokens(2 ** 31 - 1), fc.nat(1e6), (model, usage, factor) => {
        const huge = { ...usage, input: usage.input * factor };
        expect(Number.isFinite(nanosOf(model, huge))).toBe(true);
      }),
      OPTIONS,
    );
  });
});

describe('cost adds up', () => {
  test('in tokens, within a tier and without multipliers', () => {
    fc.assert(
      fc.property(anyModel, anyTokens(12_000), anyTokens(12_000), (model, a, b) => {
        expect(nanosOf(model, add(a, b))).toBe(nanosOf(model, a) + nanosOf(model, b));
      }),
      OPTIONS,
    );
  });

  test('and never falls with more tokens', () => {
    fc.assert(
      fc.property(anyModel, anyTokens(200_000), anyTokens(200_000), (model, a, b) => {
        expect(nanosOf(model, add(a, b))).toBeGreaterThanOrEqual(nanosOf(model, a));
      }),
      OPTIONS,
    );
  });
});

test('any text may be a model id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (model) => {
      expect(prices.price(request({ model, requestedModel: model })).nanos ?? 0).toBe(0);
    }),
    OPTIONS,
  );
});

describe('fractions', () => {
  test.each([
    [1.1, 0, { num: 11n, den: 10n }],
    [0.85, 0, { num: 85n, den: 100n }],
    [0.125, 3, { num: 125n, den: 1n }],
    [18.75, 3, { num: 18_750n, den: 1n }],
    [1e-7, 3, { num: 1n, den: 10_000n }],
    [1e21, 0, { num: 10n ** 21n, den: 1n }],
    [0, 3, { num: 0n, den: 1n }],
  ])('%d × 10^%d', (value, shift, fraction) => {
    expect(fractionOf(value, shift)).toEqual(fraction);
  });

  test.each([
    [1n, 2n, 1n],
    [49n, 100n, 0n],
    [3n, 2n, 2n],
    [5n, 1n, 5n],
  ])('%d/%d rounds half up to %d', (num, den, whole) => {
    expect(roundHalfUp({ num, den })).toBe(whole);
  });
});
