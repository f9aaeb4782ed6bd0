import { describe, expect, test } from 'vitest';
import { iteration, pricer, request, tokens } from './build.ts';

const linesOf = (parts: Parameters<typeof request>[0]) =>
  pricer()
    .price(request(parts))
    .lines.map(({ kind, model, nanos, cliNanos }) => ({ kind, model, nanos, cliNanos }));

describe('message iterations are calls of their own', () => {
  const model = 'claude-haiku-5-5';
  const halves = [iteration('message', null, { input: 60_000 }), iteration('message', null, { input: 60_000 })];

  test('each by its own prompt size', () => {
    expect(linesOf({ model, usage: { input: 120_000, iterations: halves } })).toMatchObject([{ nanos: 12_000_000 }]);
  });

  test('one long among them is dear alone', () => {
    const iterations = [iteration('message', null, { input: 100_001 }), iteration('message', null, { input: 10 })];
    expect(linesOf({ model, usage: { input: 100_011, iterations } })).toMatchObject([{ nanos: 50_000_500 + 1000 }]);
  });

  test.each([
    ['do not sum to the response', { input: 120_001, iterations: halves }, 60_000_500],
    ['are only one', { input: 120_000, iterations: halves.slice(0, 1) }, 60_000_000],
  ])('unless they %s: then the response is one call', (_, usage, nanos) => {
    expect(linesOf({ model, usage })).toMatchObject([{ nanos }]);
  });

  test('an advisor among them is none of the response’s', () => {
    const iterations = [...halves, iteration('advisor', null, { input: 10 })];
    expect(linesOf({ model, usage: { input: 120_000, iterations } })).toMatchObject([
      { kind: 'response', nanos: 12_000_000 },
      { kind: 'advisor', nanos: 1000 },
    ]);
  });

  test('nor is an attempt that declined', () => {
    const declined = iteration('message', 'claude-opus-5-5', { input: 60_000, output: 1 });
    const iterations = [declined, iteration('fallback', model, { input: 60_000 }), ...halves.slice(1)];
    expect(linesOf({ model, usage: { input: 120_000, iterations } })).toMatchObject([
      { kind: 'response', nanos: 12_000_000 },
      { kind: 'declined', model: 'claude-opus-5-5' },
    ]);
  });

  test('they are never added to the response', () => {
    const priced = pricer().price(request({ model, usage: { input: 120_000, iterations: halves } }));
    expect(priced.lines).toHaveLength(1);
    expect(priced.lines[0].tokens).toEqual(tokens({ input: 120_000 }));
  });
});

describe('what the response does not hold', () => {
  test('an advisor is billed at its own model, by Claude Code too', () => {
    const usage = { input: 1000, fast: true, iterations: [iteration('advisor', 'claude-opus-4-8', { input: 1000 })] };
    expect(linesOf({ usage })).toEqual([
      { kind: 'response', model: 'claude-opus-5-5', nanos: 8_000_000, cliNanos: 8_000_000 },
      { kind: 'advisor', model: 'claude-opus-4-8', nanos: 5_000_000, cliNanos: 5_000_000 },
    ]);
  });

  test('server-side compaction is billed at the model of the response; Claude Code misses it', () => {
    const usage = { input: 1000, iterations: [iteration('compaction', null, { output: 100 })] };
    expect(linesOf({ usage })).toEqual([
      { kind: 'response', model: 'claude-opus-5-5', nanos: 4_000_000, cliNanos: 4_000_000 },
      { kind: 'compaction', model: 'claude-opus-5-5', nanos: 2_000_000, cliNanos: 0 },
    ]);
  });

  test('server-side compaction is as fast, and as dear, as the response', () => {
    const usage = { input: 1000, fast: true, iterations: [iteration('compaction', null, { output: 100 })] };
    expect(linesOf({ usage })).toMatchObject([{ nanos: 8_000_000 }, { kind: 'compaction', nanos: 4_000_000 }]);
  });

  test('premiums of the request hold for all of its lines', () => {
    const iterations = [
      iteration('advisor', 'claude-opus-4-8', { input: 1000 }),
      iteration('compaction', null, { output: 100 }),
    ];
    const lines = linesOf({ requestedModel: 'us.anthropic.claude-opus-5-5', usage: { input: 1000, iterations } });
    expect(lines.map(({ nanos }) => nanos)).toEqual([4_400_000, 5_500_000, 2_200_000]);
    expect(lines.map(({ cliNanos }) => cliNanos)).toEqual([4_000_000, 5_000_000, 0]);
  });
});

describe('fallback', () => {
  const served = tokens({ input: 1000, output: 100, cacheWrite1h: 1000 });
  const fallback = iteration('fallback', 'claude-opus-4-8', served);
  const asked = { model: 'claude-opus-4-8', requestedModel: 'claude-opus-5-5' };
  // 1000 × 5 + 100 × 25 + 1000 × 10; Claude Code: 1000 × 4 + 100 × 20 + 1000 × 5, all in thousands.
  const response = { kind: 'response', model: 'claude-opus-4-8', nanos: 17_500_000, cliNanos: 11_000_000 };

  test('declined before output: the serving model alone is billed', () => {
    const iterations = [iteration('message', 'claude-opus-5-5', { input: 1000 }), fallback];
    expect(linesOf({ ...asked, usage: { ...served, iterations } })).toEqual([response]);
  });

  test('declined after some output: that attempt is billed at its own model, and Claude Code misses it', () => {
    const iterations = [iteration('message', 'claude-opus-5-5', { input: 1000, output: 1 }), fallback];
    expect(linesOf({ ...asked, usage: { ...served, iterations } })).toEqual([
      response,
      { kind: 'declined', model: 'claude-opus-5-5', nanos: 4_020_000, cliNanos: 0 },
    ]);
  });

  test('the fallback entry names the serving model, whatever the record says', () => {
    const iterations = [iteration('message', 'claude-opus-5-5', { input: 1000 }), fallback];
    expect(linesOf({ ...asked, model: 'claude-opus-5-5', usage: { ...served, iterations } })).toEqual([response]);
  });

  test('a fallback entry without a model means the model of the record', () => {
    const iterations = [iteration('message', 'claude-opus-5-5', { output: 1 }), { ...fallback, model: null }];
    expect(linesOf({ ...asked, usage: { ...served, iterations } }).map(({ model }) => model)).toEqual([
      'claude-opus-4-8',
      'claude-opus-5-5',
    ]);
  });

  test('of several fallbacks the last one served', () => {
    const iterations = [
      iteration('message', 'claude-fable-5-2', { input: 10 }),
      iteration('fallback', 'claude-opus-5-5', { output: 1 }),
      fallback,
    ];
    expect(linesOf({ ...asked, usage: { ...served, iterations } })).toEqual([
      response,
      { kind: 'declined', model: 'claude-opus-5-5', nanos: 20_000, cliNanos: 0 },
    ]);
  });

  test.each([
    ['anthropic/claude-opus-4.8', 'claude-opus-4-8'],
    ['claude-opus-4-8', 'anthropic/claude-opus-4.8'],
  ])('two spellings of the serving model are one: %s, %s', (model, servingModel) => {
    const iterations = [iteration('message', model, served), { ...fallback, model: servingModel }];
    expect(linesOf({ ...asked, usage: { ...served, iterations } })).toEqual([response]);
  });
});

describe("Claude Code's own figure", () => {
  test('goes by the requested model', () => {
    expect(linesOf({ model: 'claude-opus-4-8', requestedModel: 'claude-opus-5', usage: { input: 1000 } })).toEqual([
      { kind: 'response', model: 'claude-opus-4-8', nanos: 5_000_000, cliNanos: 5_000_000 },
    ]);
    expect(linesOf({ model: 'claude-opus-4-8', requestedModel: 'claude-sonnet-5', usage: { input: 1000 } })).toEqual([
      { kind: 'response', model: 'claude-opus-4-8', nanos: 5_000_000, cliNanos: 2_000_000 },
    ]);
  });

  test('takes an unknown model for Opus 5.5', () => {
    expect(linesOf({ model: 'acme-large-3', usage: { input: 1000 } })).toMatchObject([
      { nanos: null, cliNanos: 4_000_000 },
    ]);
  });

  test.each([
    ['fast mode', { usage: { input: 1000, fast: true } }, 8_000_000],
    ['US inference', { usage: { input: 1000, geo: 'us' } }, 4_400_000],
    ['web search', { usage: { webSearches: 2 } }, 20_000_000],
    ['the tier of Haiku 5.5', { model: 'claude-haiku-5-5', usage: { input: 100_001 } }, 50_000_500],
    ['no regional premium', { model: 'us.anthropic.claude-opus-5-5', usage: { input: 1000 } }, 4_000_000],
    ['no batch discount', { usage: { input: 1000, serviceTier: 'batch' } }, 4_000_000],
  ])('has %s', (_, parts, cliNanos) => {
    expect(linesOf(parts)).toMatchObject([{ cliNanos }]);
  });
});
