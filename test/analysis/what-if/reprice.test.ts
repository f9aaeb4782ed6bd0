import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actualNanos } from '../../../src/analysis/breaks/priced-thread.ts';
import { mapRounds } from '../../../src/analysis/breaks/rounds.ts';
import { otherCaching } from '../../../src/analysis/what-if/caching.ts';
import { lineupOf } from '../../../src/analysis/what-if/lineup.ts';
import { onEachModel, plannerAndExecutor, subagentsOn } from '../../../src/analysis/what-if/other-models.ts';
import type { PricedRequest } from '../../../src/pricing/model.ts';
import { PRICE_TABLE } from '../../../src/pricing/table.ts';
import type { Tokens } from '../../../src/transcript/model.ts';
import { iteration } from '../../pricing/build.ts';
import { prices, type Turn, thread } from '../breaks/build.ts';
import { gather, oneByOne } from './build.ts';

const OPTIONS = { seed: 20_261_122, numRuns: 200 };
const lineup = lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf);

const anyTurn: fc.Arbitrary<Turn> = fc.record({
  model: fc.constantFrom(...PRICE_TABLE.models.map(({ id }) => id)),
  input: fc.nat(200_000),
  output: fc.nat(30_000),
  cacheRead: fc.nat(400_000),
  cacheWrite5m: fc.nat(100_000),
  cacheWrite1h: fc.nat(100_000),
  fast: fc.boolean(),
  geo: fc.constantFrom('us', 'global', null),
  webSearches: fc.nat(3),
  minute: fc.nat(600),
});

const anyThreads = fc
  .tuple(fc.array(anyTurn, { maxLength: 12 }), fc.array(anyTurn, { maxLength: 5 }))
  .map(([main, agent]) => [thread(main), thread(agent, { id: 'agent' })]);

describe('repricing on the same models gives the bill', () => {
  test('whatever the requests hold', () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        const same = oneByOne(threads, ({ request }) => prices.together([request]).on(request));
        expect(same).toBe(actualNanos(threads));
        expect(oneByOne(threads, ({ nanos }) => nanos)).toBe(same);
        expect(gather(...threads).whole.actual).toBe(same);
      }),
      OPTIONS,
    );
  });

  test('with advisors, rounds and regional ids', () => {
    const iterations = [
      iteration('message', null, { cacheWrite5m: 60_000, output: 10 }),
      iteration('message', null, { cacheRead: 60_000, output: 20 }),
      iteration('compaction', null, { input: 5000, output: 100 }),
    ];
    const turn: Turn = {
      model: 'claude-haiku-5-5',
      requestedModel: 'us.anthropic.claude-haiku-5-5',
      cacheRead: 60_000,
      cacheWrite5m: 60_000,
      output: 30,
      iterations,
    };
    const threads = [thread([turn])];
    expect(oneByOne(threads, ({ request }) => prices.together([request]).on(request))).toBe(actualNanos(threads));
  });
});

describe('on another model', () => {
  const on = (turn: Turn, model: string): number | null =>
    onEachModel(gather(thread([turn])), lineup).find((each) => each.model === model)?.nanos ?? null;

  test.each<[string, Turn, string, number]>([
    ['its own cache rates', { cacheRead: 1000, cacheWrite1h: 1000 }, 'claude-fable-5-2', 1000 * 200 + 1000 * 16_000],
    ['its own tier, from a token over', { cacheRead: 100_001 }, 'claude-haiku-5-5', 100_001 * 50],
    ['not at the limit', { cacheRead: 100_000 }, 'claude-haiku-5-5', 100_000 * 10],
    ['fast where it can be', { input: 1000, fast: true }, 'claude-fable-5-2', 1000 * 16_000],
    ['at one speed where it cannot', { input: 1000, fast: true }, 'claude-sonnet-5-5', 1000 * 2000],
    ['US inference', { input: 1000, geo: 'us' }, 'claude-sonnet-5-5', 1000 * 2200],
    ['which it does not know', { input: 1000, geo: 'us' }, 'claude-haiku-4-5-20251001', 1000 * 1000],
    ['a region by the model', { input: 1000, model: 'us.anthropic.claude-opus-5-5' }, 'claude-sonnet-5-5', 2_200_000],
    [
      'a region by the request',
      { input: 1000, requestedModel: 'eu.anthropic.claude-opus-5-5' },
      'claude-sonnet-5-5',
      2_200_000,
    ],
    ["today's prices for an old request", { cacheRead: 1000, minute: -100_000 }, 'claude-sonnet-5-5', 1000 * 100],
    ['an unknown model too', { input: 1000, model: 'somebody-else' }, 'claude-sonnet-5-5', 1000 * 2000],
    [
      'its advisor as well',
      { input: 1000, iterations: [iteration('advisor', 'claude-opus-5-5', { input: 500 })] },
      'claude-sonnet-5-5',
      1500 * 2000,
    ],
  ])('%s', (_, turn, model, nanos) => {
    expect(on(turn, model)).toBe(nanos);
  });

  test('without a price of its own a run saves nothing that is known', () => {
    const [first] = onEachModel(gather(thread([{ input: 1000, model: 'somebody-else' }])), lineup);
    expect(first?.nanos).not.toBeNull();
    expect(first?.savedNanos).toBeNull();
  });

  test.each([
    [200_000, 0],
    [200_001, 1],
  ])('a prompt of %d tokens against a window of 200,000', (cacheRead, turnsOverWindow) => {
    const haiku = onEachModel(gather(thread([{ cacheRead }])), lineup).find(
      ({ windowTokens }) => windowTokens === 200_000,
    );
    expect(haiku?.turnsOverWindow).toBe(turnsOverWindow);
  });

  test('subagents alone', () => {
    const main = thread([{ input: 1000 }]);
    const agent = thread([{ input: 2000 }], { id: 'agent' });
    const haiku = { id: 'claude-haiku-5-5', released: '2026-10-07', retired: null, contextWindow: 1_000_000 };
    expect(subagentsOn(gather(main, agent), haiku, lineup.day)).toEqual({
      model: 'claude-haiku-5-5',
      nanos: 1000 * 4000 + 2000 * 100,
      savedNanos: 2000 * 3900,
    });
    expect(subagentsOn(gather(main), haiku, lineup.day)).toBeNull();
    expect(plannerAndExecutor(gather(main), lineup)).toEqual([]);
    expect(plannerAndExecutor(gather(main, agent), lineup).map(({ nanos }) => nanos)).toEqual([
      1000 * 4000 + 2000 * 2000,
      1000 * 4000 + 2000 * 100,
      1000 * 2000 + 2000 * 100,
    ]);
    expect(plannerAndExecutor(gather(main, agent), { models: [], day: lineup.day })).toEqual([]);
  });
});

describe('other caching', () => {
  const PAUSE = (minute: number): readonly Turn[] => [{ cacheWrite5m: 100_000 }, { cacheWrite5m: 101_000, minute }];

  test('none: every prompt is fresh input', () => {
    const turn = { input: 10, cacheRead: 1000, cacheWrite5m: 100, cacheWrite1h: 100, output: 7 };
    expect(otherCaching(gather(thread([turn])), prices).noCache.nanos).toBe(1210 * 4000 + 7 * 20_000);
  });

  test.each([
    ['no pause that expires', 5, 100_000 * 8000 + 101_000 * 8000],
    ['a pause within the hour is read', 5.01, 100_000 * 8000 + 100_000 * 200 + 1000 * 8000],
    ['of an hour too', 60, 100_000 * 8000 + 100_000 * 200 + 1000 * 8000],
    ['longer ones expire all the same', 60.01, 100_000 * 8000 + 101_000 * 8000],
  ])('written for an hour: %s', (_, minute, nanos) => {
    expect(otherCaching(gather(thread(PAUSE(minute))), prices).hourWrites.nanos).toBe(nanos);
  });

  test.each([
    ['five minutes are read', 5, 100_000 * 5000 + 100_000 * 200 + 1000 * 5000],
    ['more are written again', 5.01, 100_000 * 5000 + 101_000 * 5000],
  ])('written for five minutes: %s', (_, minute, nanos) => {
    const turns = [{ cacheWrite1h: 100_000 }, { cacheRead: 100_000, cacheWrite1h: 1000, minute }];
    expect(otherCaching(gather(thread(turns)), prices).fiveMinuteWrites.nanos).toBe(nanos);
  });

  test('what is so already stays as it was', () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        const only5m = threads.map(({ thread: { requests, id } }) =>
          thread(
            requests.map(({ usage, model }) => ({ ...usage, model, cacheWrite1h: 0 })),
            { id },
          ),
        );
        expect(otherCaching(gather(...only5m), prices).fiveMinuteWrites.savedNanos).toBe(0);
      }),
      OPTIONS,
    );
  });
});

describe('other caching is priced from sums', () => {
  const rounds = [
    iteration('message', null, { cacheWrite1h: 60_000, output: 10 }),
    iteration('message', null, { cacheRead: 60_000, cacheWrite5m: 500, output: 20 }),
  ];
  const inRounds: Turn = { cacheRead: 60_000, cacheWrite1h: 60_000, cacheWrite5m: 500, output: 30, iterations: rounds };
  const moved = (change: (tokens: Tokens) => Tokens) => (priced: PricedRequest) =>
    prices.price(mapRounds(priced.request, change)).nanos;

  test('which are those of each request by itself', () => {
    fc.assert(
      fc.property(anyThreads, fc.boolean(), (threads, hasRounds) => {
        // Without a minute there is no pause: every request is priced as all are.
        const timeless = [...threads, ...(hasRounds ? [thread([inRounds], { id: 'rounds' })] : [])].map(
          ({ thread: { requests, id, ...rest }, turns }) => ({
            thread: { id, ...rest, requests: requests.map((each) => ({ ...each, at: null })) },
            turns: turns.map(({ request }) => prices.price({ ...request, at: null })),
          }),
        );
        const { noCache, hourWrites, fiveMinuteWrites } = otherCaching(gather(...timeless), prices);
        const fresh = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): Tokens => ({
          input: input + cacheRead + cacheWrite5m + cacheWrite1h,
          output,
          cacheRead: 0,
          cacheWrite5m: 0,
          cacheWrite1h: 0,
        });
        const forAnHour = (each: Tokens): Tokens => ({
          ...each,
          cacheWrite5m: 0,
          cacheWrite1h: each.cacheWrite5m + each.cacheWrite1h,
        });
        const forFiveMinutes = (each: Tokens): Tokens => ({
          ...each,
          cacheWrite5m: each.cacheWrite5m + each.cacheWrite1h,
          cacheWrite1h: 0,
        });
        expect(noCache.nanos).toBe(oneByOne(timeless, moved(fresh)));
        expect(hourWrites.nanos).toBe(oneByOne(timeless, moved(forAnHour)));
        expect(fiveMinuteWrites.nanos).toBe(oneByOne(timeless, moved(forFiveMinutes)));
      }),
      OPTIONS,
    );
  });
});
