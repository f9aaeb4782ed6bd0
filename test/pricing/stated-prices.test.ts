import { describe, expect, test } from 'vitest';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { pricer, request } from './build.ts';

describe('a stated price is the final word for its bucket', () => {
  const price = (overrides: unknown, parts: Parameters<typeof request>[0], cloudRegion: string | null = null) =>
    pricer(parsePriceOverrides(overrides, 'prices.json'), cloudRegion).price(request(parts));

  const nanosOf = (...args: Parameters<typeof price>) => price(...args).nanos;

  test('and leaves the others as they are', () => {
    const usage = { input: 1000, output: 1000, cacheRead: 1000 };
    expect(price({ models: { 'claude-opus-5-5': { output: 10 } } }, { usage }).lines[0].cost).toMatchObject({
      input: 4_000_000,
      output: 10_000_000,
      cacheRead: 200_000,
    });
  });

  test.each([
    ['in every tier', { model: 'claude-haiku-5-5', usage: { input: 100_001 } }, 100_001_000],
    ['at every speed', { model: 'claude-opus-5-5', usage: { input: 1000, fast: true } }, 1_000_000],
    ['in every period', { model: 'claude-sonnet-5-5', at: '2026-10-01', usage: { input: 1000 } }, 1_000_000],
    ['with the premium of US inference', { usage: { input: 1000, geo: 'us' } }, 1_100_000],
    ['with the regional premium', { model: 'us.anthropic.claude-opus-5-5', usage: { input: 1000 } }, 1_100_000],
  ])('%s', (_, parts, nanos) => {
    const models = {
      'claude-haiku-5-5': { input: 1 },
      'claude-opus-5-5': { input: 1 },
      'claude-sonnet-5-5': { input: 1 },
    };
    expect(nanosOf({ models }, parts)).toBe(nanos);
  });

  test.each([
    'claude-sonnet-4-5',
    'claude-sonnet-4-5-20250929',
    'claude-sonnet-4-5@20250929',
    'Anthropic/claude-sonnet-4.5',
    'global.anthropic.claude-sonnet-4-5-20250929-v1:0[1m]',
  ])('whatever spelling: %s', (id) => {
    expect(nanosOf({ models: { [id]: { input: 1 } } }, { model: 'claude-sonnet-4-5', usage: { input: 1000 } })).toBe(
      1_000_000,
    );
  });

  test('zero is a price', () => {
    expect(nanosOf({ models: { 'claude-opus-5-5': { input: 0 } } }, { usage: { input: 1000 } })).toBe(0);
  });

  test.each([
    ['2026-01-31', 4_000_000],
    ['2026-02-01', 1_000_000],
    ['2026-02-28', 1_000_000],
    ['2026-03-01', 4_000_000],
    ['2026-04-01', 3_000_000],
    [null, 3_000_000],
  ])('on its days only; on the others the list price: %s', (day, nanos) => {
    const entries = [
      { input: 3, from: '2026-04-01' },
      { input: 1, from: '2026-02-01', to: '2026-03-01' },
    ];
    expect(nanosOf({ models: { 'claude-opus-5-5': entries } }, { at: day, usage: { input: 1000 } })).toBe(nanos);
  });

  test.each([
    ['its own', { models: { 'claude-opus-5-5': { multiplier: 0.85 } } }, 3_400_000 + 10_000_000],
    ['of every model', { multiplier: 0.85 }, 3_400_000 + 10_000_000],
    ['both', { models: { 'claude-opus-5-5': { multiplier: 0.5 } }, multiplier: 0.5 }, 1_000_000 + 10_000_000],
    ['with a rate', { models: { 'claude-opus-5-5': { input: 10, multiplier: 0.5 } } }, 5_000_000 + 10_000_000],
  ])('multipliers: %s; never on web searches', (_, overrides, nanos) => {
    expect(nanosOf(overrides, { usage: { input: 1000, webSearches: 1 } })).toBe(nanos);
  });

  test.each([
    [{ input: 1.0000001 }, 1_000_000_000, 1_000_000_100_000],
    [{ input: 0.1, multiplier: 1.1 }, 3, 330],
    [{ input: 0.0001 }, 5, 1],
    [{ input: 0.0001 }, 4, 0],
    [{ input: 1e-7 }, 5_000_000, 500],
    [{ input: 2.5500000000000003 }, 1_000_000, 2_550_000_000],
  ])('rates of any precision stay exact: %o × %d tokens', (rates, input, nanos) => {
    expect(nanosOf({ models: { 'claude-opus-5-5': rates } }, { usage: { input } })).toBe(nanos);
  });

  describe('models the table does not know', () => {
    const ARN = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123';
    const usage = { input: 1000, cacheRead: 1000, cacheWrite5m: 1000, cacheWrite1h: 1000, output: 1000 };

    test('cache rates follow the input rate unless they are stated', () => {
      const models = { 'acme-large-3': { input: 0.07, output: 1, cacheRead: 0.5 } };
      expect(price({ models }, { model: 'acme-large-3', usage }).lines[0]).toMatchObject({
        model: 'acme-large-3',
        cost: { input: 70_000, output: 1_000_000, cacheRead: 500_000, cacheWrite5m: 87_500, cacheWrite1h: 140_000 },
      });
    });

    test('`as` takes prices, premiums and window of a known model, also for an ARN that hides its model', () => {
      const overrides = parsePriceOverrides({ models: { [ARN]: { as: 'claude-opus-4-6', output: 1 } } }, 'prices.json');
      const prices = pricer(overrides, 'us-east-1');
      const asked = request({ model: ARN, usage: { input: 1000, output: 1000 } });
      expect(prices.price(asked)).toMatchObject({ nanos: 6_600_000, lines: [{ model: ARN }] });
      expect(prices.facts(ARN)).toEqual({ id: ARN, displayName: ARN, contextWindow: 200_000 });
    });

    test('without `as` the window is what Claude Code takes for unknown models', () => {
      expect(pricer({ models: { x: { input: 1, output: 1 } } }).facts('x')?.contextWindow).toBe(1_000_000);
    });

    test('outside of the stated days there is no price', () => {
      const models = { x: { input: 1, output: 1, from: '2026-02-01' } };
      expect(nanosOf({ models }, { model: 'x', at: '2026-01-31' })).toBeNull();
      expect(nanosOf({ models }, { model: 'x', at: '2026-02-01' })).toBe(0);
    });

    test("Claude Code's figure stays its guess", () => {
      const models = { x: { input: 1, output: 1 } };
      expect(price({ models }, { model: 'x', usage: { input: 1000 } }).lines[0]).toMatchObject({
        nanos: 1_000_000,
        cliNanos: 4_000_000,
      });
    });
  });

  test("Claude Code's figure does not know what users state", () => {
    const [line] = price(
      { models: { 'claude-opus-5-5': { input: 1 } }, multiplier: 0.5 },
      { usage: { input: 1000 } },
    ).lines;
    expect(line).toMatchObject({ nanos: 500_000, cliNanos: 4_000_000 });
  });

  test.each([
    [null, false],
    [{ models: {} }, false],
    [{ models: {}, multiplier: 1 }, true],
    [{ models: { 'claude-opus-5-5': { input: 1 } } }, true],
  ])('%o: hasOverrides is %s', (overrides, hasOverrides) => {
    expect(pricer(overrides).hasOverrides).toBe(hasOverrides);
  });
});
