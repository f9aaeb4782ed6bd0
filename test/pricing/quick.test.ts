import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MoveTokens } from '../../src/pricing/model.ts';
import { onModel } from '../../src/pricing/on-model.ts';
import type { PriceOverrides } from '../../src/pricing/overrides.ts';
import { PRICE_TABLE } from '../../src/pricing/table.ts';
import { locatePaths } from '../../src/transcript/locate.ts';
import type { Request, Tokens } from '../../src/transcript/model.ts';
import { readRun } from '../../src/transcript/read-run.ts';
import { CORPUS, hasCorpus } from '../corpus/shared.ts';
import { iteration, pricer, request } from './build.ts';

const DAY = Date.parse(`${PRICE_TABLE.asOf}T00:00:00Z`);
const MODELS = PRICE_TABLE.models.map(({ id }) => id);

type Pricer = ReturnType<typeof pricer>;

/** The full way: a request made for each. */
const fullSum = (prices: Pricer, requests: readonly Request[], on: { model: string; at: number | null }) =>
  requests.reduce<number | null>((sum, each) => {
    const { nanos } = prices.price(onModel(each, on));
    return sum === null || nanos === null ? null : sum + nanos;
  }, 0);

const withTokens = (asked: Request, tokens: Tokens): Request => ({ ...asked, usage: { ...asked.usage, ...tokens } });

const tokensUpTo = (most: number) =>
  fc.record({
    input: fc.nat(300_000),
    output: fc.nat(50_000),
    cacheRead: fc.oneof(fc.nat(900_000), fc.nat(most)),
    cacheWrite5m: fc.nat(300_000),
    cacheWrite1h: fc.nat(300_000),
  });

const anyRequest = fc
  .record({
    model: fc.constantFrom(...MODELS, 'us.anthropic.claude-haiku-5-5', 'acme-large-3'),
    requestedModel: fc.constantFrom(null, null, 'eu.anthropic.claude-opus-5-5', 'acme-large-3'),
    stopReason: fc.constantFrom('end_turn', 'end_turn', 'refusal'),
    // Sums of more are no whole numbers in doubles, whichever way they are found.
    usage: tokensUpTo(1e10),
    terms: fc.record({
      webSearches: fc.nat(2),
      fast: fc.boolean(),
      geo: fc.constantFrom('us', 'global', null),
      serviceTier: fc.constantFrom('batch', 'standard', null),
    }),
    kinds: fc.array(fc.constantFrom('message', 'advisor', 'fallback'), { maxLength: 2 }),
    at: fc.constantFrom('2026-02-04', '2026-04-30', '2026-11-22', null),
  })
  .map(({ usage, terms, kinds, ...rest }) =>
    request({ ...rest, usage: { ...usage, ...terms, iterations: kinds.map((kind) => iteration(kind, null, usage)) } }),
  );

const anyPricer = fc
  .tuple(
    fc.constantFrom<(PriceOverrides | null)[]>(
      null,
      null,
      { models: {}, multiplier: 1 / 3 },
      { models: { 'acme-large-3': { input: 1, output: 2.5 } }, multiplier: 0.85 },
    ),
    fc.constantFrom(null, 'us-east5'),
  )
  .map(([overrides, region]) => pricer(overrides, region));

const anyOn = fc.record({
  model: fc.constantFrom(...MODELS, 'acme-large-3'),
  at: fc.constantFrom(DAY, null, Date.parse('2026-02-04T00:00:00Z')),
});

const OPTIONS = { seed: 20_261_122, numRuns: 400 };

test('a sum on another model is that of requests made for it', () => {
  fc.assert(
    fc.property(anyPricer, fc.array(anyRequest, { maxLength: 8 }), anyOn, (prices, requests, on) => {
      expect(prices.together(requests).on(on)).toBe(fullSum(prices, requests, on));
    }),
    OPTIONS,
  );
});

/** What `otherCaching` makes of a prompt, and one that mixes all buckets. */
const MOVES: readonly MoveTokens[] = [
  (tokens) => tokens,
  ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }) => ({
    input: input + cacheRead + cacheWrite5m + cacheWrite1h,
    output,
    cacheRead: 0,
    cacheWrite5m: 0,
    cacheWrite1h: 0,
  }),
  (tokens) => ({ ...tokens, cacheWrite5m: 0, cacheWrite1h: tokens.cacheWrite1h + tokens.cacheWrite5m }),
  (tokens) => ({ ...tokens, cacheRead: tokens.cacheWrite1h, cacheWrite1h: tokens.input, input: tokens.cacheRead }),
];

test('a sum with tokens moved is that of requests made with them', () => {
  fc.assert(
    fc.property(
      anyPricer,
      fc.array(anyRequest, { maxLength: 8 }),
      fc.constantFrom(...MOVES),
      (prices, requests, move) => {
        const one = (each: Request) => prices.price(withTokens(each, move(each.usage))).nanos;
        const slow = requests.map(one).reduce((a, b) => (a === null || b === null ? null : a + b), 0);
        expect(prices.together(requests).with(move, one)).toBe(slow);
      },
    ),
    OPTIONS,
  );
});

test('the limit of a tier parts a sum', () => {
  const [below, above] = [100_000, 100_001].map((cacheRead) =>
    request({ model: 'claude-haiku-5-5', usage: { cacheRead } }),
  );
  if (below === undefined || above === undefined) throw new Error('two requests');
  const prices = pricer();
  const total = 100_000 * 10 + 100_001 * 50;
  expect(
    prices.together([below, above, below]).with(
      ({ ...tokens }) => tokens,
      () => null,
    ),
  ).toBe(total + 1_000_000);
  expect(prices.together([above, below]).on({ model: 'claude-haiku-5-5', at: DAY })).toBe(total);
});

const LONG = { model: 'claude-sonnet-4-6', at: '2026-03-12', usage: { cacheRead: 200_001, output: 1000 } } as const;

test.each<[string, Parameters<typeof request>[0]]>([
  ['the day of a price', { ...LONG, at: '2026-03-13' }],
  ['no day', { ...LONG, at: null }],
  ['the model', { ...LONG, model: 'claude-opus-4-6' }],
  ['the region that was asked for', { ...LONG, requestedModel: 'eu.anthropic.claude-sonnet-4-6' }],
  ['US inference', { ...LONG, usage: { ...LONG.usage, geo: 'us' } }],
  ['batch', { ...LONG, usage: { ...LONG.usage, serviceTier: 'batch' } }],
  ['a length below the tier', { ...LONG, usage: { ...LONG.usage, cacheRead: 200_000 } }],
])('responses alike but for %s are no sum of one price', (_, parts) => {
  const requests = [request(LONG), request(parts), request(LONG)];
  const full = requests.map((each) => pricer().price(each).nanos ?? 0).reduce((a, b) => a + b);
  const oneByOne = () => null;
  expect(
    pricer()
      .together(requests)
      .with((tokens) => tokens, oneByOne),
  ).toBe(full);
});

test('one model after the other, then none: each has its own price', () => {
  const prices = pricer();
  const asked = request({ usage: { input: 1000 } });
  const sums = prices.together([asked]);
  const on = (model: string, at: number | null = DAY) => sums.on({ model, at });
  expect([on('claude-opus-5-5'), on('claude-haiku-4-5'), on('claude-opus-4-8')]).toEqual([
    4_000_000, 1_000_000, 5_000_000,
  ]);
  expect(prices.quickNanos(asked, asked.usage)).toBe(4_000_000);
  const long = prices.together([request({ model: 'claude-sonnet-4-6', usage: { input: 200_001 } })]);
  const at = (day: string) => long.on({ model: 'claude-sonnet-4-6', at: Date.parse(`${day}T00:00:00Z`) });
  expect([at('2026-03-12'), at('2026-03-13')]).toEqual([1_200_006_000, 600_003_000]);
});

test('on another model the region stays that only the model’s id shows', () => {
  const asked = request({ model: 'us.anthropic.claude-opus-5-5', usage: { input: 1000 } });
  const plain = request({ usage: { input: 1000 } });
  const on = { model: 'claude-opus-4-8', at: DAY };
  const prices = pricer();
  expect([prices.together([plain]).on(on), prices.together([asked]).on(on)]).toEqual([5_000_000, 5_500_000]);
  expect(prices.price(onModel(asked, on)).nanos).toBe(5_500_000);
});

test('on another model the calls of a response keep their sizes', () => {
  const halves = [60_000, 60_000].map((input) => iteration('message', 'claude-opus-5-5', { input }));
  const asked = request({ usage: { input: 120_000, iterations: halves } });
  expect(pricer().price(onModel(asked, { model: 'claude-haiku-5-5', at: DAY })).nanos).toBe(12_000_000);
});

test('tokens are priced as a request that holds them, or left to one', () => {
  fc.assert(
    fc.property(anyPricer, anyRequest, tokensUpTo(1e13), (prices, asked, tokens) => {
      const found = prices.quickNanos(asked, tokens);
      if (found !== null) expect(found).toBe(prices.price(withTokens(asked, tokens)).nanos);
    }),
    OPTIONS,
  );
});

const usage = { input: 1001, output: 1003, cacheRead: 1007, cacheWrite5m: 1009, cacheWrite1h: 1011, webSearches: 3 };

test.each<[string, Parameters<typeof request>[0], boolean]>([
  ['a plain response', { usage }, true],
  ['a lone message iteration', { usage: { ...usage, iterations: [iteration('message', null, usage)] } }, true],
  ['a refusal', { stopReason: 'refusal', usage }, false],
  ['an advisor', { usage: { ...usage, iterations: [iteration('advisor', null, usage)] } }, false],
  ['an unknown model', { model: 'acme-large-3', usage }, false],
])('quick: %s', (_, parts, isQuick) => {
  expect(pricer().quickNanos(request(parts), request(parts).usage) !== null).toBe(isQuick);
});

describe.skipIf(!hasCorpus)('over every request of the corpus', () => {
  const requestsOf = (): readonly Request[] => {
    const { files } = locatePaths([CORPUS], '/');
    const sessions = [...readRun(files, { since: null, sessionIds: [] }, () => {})].flatMap((each) => each.sessions);
    return sessions.flatMap(({ threads }) => threads.flatMap(({ requests }) => requests));
  };

  test('each model’s sum, and each price, is what the full way gives', () => {
    const requests = requestsOf();
    expect(requests.length).toBeGreaterThan(1500);
    const prices = pricer();
    const together = prices.together(requests);
    for (const model of MODELS) {
      const on = { model, at: DAY };
      expect([model, together.on(on)]).toEqual([model, fullSum(prices, requests, on)]);
    }
    for (const each of requests) {
      const quick = prices.quickNanos(each, each.usage);
      if (quick !== null) expect(quick).toBe(prices.price(each).nanos);
    }
  });
});
