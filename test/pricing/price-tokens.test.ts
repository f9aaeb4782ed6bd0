import { describe, expect, test } from 'vitest';
import type { Modifiers } from '../../src/pricing/model.ts';
import { at, pricer, tokens } from './build.ts';

describe('tokens that no request holds', () => {
  const plain: Modifiers = { fast: false, geo: null, serviceTier: null };
  const priced = (model: string, cloudRegion: string | null = null, modifiers = plain) =>
    pricer(null, cloudRegion).priceTokens(model, tokens({ input: 1000 }), 1, at('2026-11-22'), modifiers);

  test.each([
    ['claude-opus-5-5', null, plain, 14_000_000, 14_000_000, 14_000_000],
    ['claude-haiku-5-5', null, plain, 10_100_000, 10_100_000, 10_500_000],
    ['us.anthropic.claude-opus-5-5', null, plain, 14_400_000, 14_000_000, 14_400_000],
    ['claude-opus-5-5', 'us-east5', plain, 14_400_000, 14_000_000, 14_400_000],
    ['global.anthropic.claude-opus-5-5', 'us-east5', plain, 14_000_000, 14_000_000, 14_000_000],
    ['claude-opus-5-5', null, { ...plain, fast: true }, 18_000_000, 18_000_000, 18_000_000],
    ['claude-opus-5-5', null, { ...plain, geo: 'us' }, 14_400_000, 14_400_000, 14_400_000],
    ['claude-opus-5-5', null, { ...plain, serviceTier: 'batch' }, 12_000_000, 14_000_000, 12_000_000],
  ])('%s, cloud region %s, %o', (model, cloudRegion, modifiers, nanos, cliNanos, highestTierNanos) => {
    expect(priced(model, cloudRegion, modifiers)).toEqual({ nanos, cliNanos, highestTierNanos });
  });

  test('their tier is not known, so a large sum stays in the lowest', () => {
    const prices = pricer().priceTokens('claude-haiku-5-5', tokens({ input: 1_000_000 }), 0, null, plain);
    expect(prices).toEqual({ nanos: 100_000_000, cliNanos: 100_000_000, highestTierNanos: 500_000_000 });
  });

  test('unknown model: null', () => {
    expect(priced('acme-large-3')).toBeNull();
  });
});
