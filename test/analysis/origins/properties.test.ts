import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionOrigins } from '../../../src/analysis/origins/session-origins.ts';
import { sumOrigins } from '../../../src/analysis/origins/sums.ts';
import { threadOrigins } from '../../../src/analysis/origins/thread-origins.ts';
import type { PricedRequest } from '../../../src/pricing/model.ts';
import type { PieceKind, Thread } from '../../../src/transcript/model.ts';
import { iteration, tokens } from '../../pricing/build.ts';
import { lineOf, priced, type Row, thread, totalOf, turn } from './build.ts';

const OPTIONS = { seed: 20_261_122, numRuns: 300 };

const anyCount = fc.oneof(fc.constant(0), fc.nat(50), fc.nat(200_000));
const anyNanos = fc.oneof(fc.constant(0), fc.nat(100), fc.nat(2_000_000_000));
const anyTokens = fc.record({
  input: anyCount,
  output: anyCount,
  cacheRead: anyCount,
  cacheWrite5m: anyCount,
  cacheWrite1h: anyCount,
});

/** A bucket without tokens costs nothing; any other costs anything, as no table would have it. */
const anyResponse = fc.record({
  counts: anyTokens,
  nanos: fc.array(anyNanos, { minLength: 6, maxLength: 6 }),
  kinds: fc.array(fc.constantFrom('message', 'compaction', 'advisor', 'fallback'), { maxLength: 3 }),
  provisional: fc.boolean(),
  isPriced: fc.boolean(),
  webSearches: fc.nat(2),
});

const anyPiece = fc.tuple(
  fc.nat(300),
  fc.constantFrom<PieceKind[]>('prompt', 'tool-result', 'attachment', 'summary'),
  fc.constantFrom('', 'Bash', 'Skill', 'ToolSearch', 'mcp__a__b', 'hook_success', 'prompt_snapshot'),
  anyCount,
);

type Case = { readonly thread: Thread; readonly requests: readonly PricedRequest[] };

const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(anyResponse, { maxLength: 12 }),
    fc.array(anyPiece, { maxLength: 20 }),
    fc.array(fc.nat(130), { maxLength: 2 }),
  )
  .map(([responses, pieces, compactions]) => {
    const requests = responses.map(({ counts, nanos, kinds, provisional, isPriced, webSearches }, index) => {
      const iterations = kinds.map((kind, at) => iteration(kind, null, at === 0 ? counts : tokens({ input: at })));
      const asked = turn(10 * (index + 1), { ...counts, webSearches, iterations }, { provisional });
      const cost = (bucket: number, count: number): number => (count === 0 ? 0 : (nanos[bucket] ?? 0));
      const whole = {
        input: cost(0, counts.input),
        output: cost(1, counts.output),
        cacheRead: cost(2, counts.cacheRead),
        cacheWrite5m: cost(3, counts.cacheWrite5m),
        cacheWrite1h: cost(4, counts.cacheWrite1h),
        webSearch: cost(5, webSearches),
      };
      const extras = kinds.includes('advisor') ? [lineOf('advisor', counts, whole)] : [];
      return priced(asked, isPriced ? whole : null, extras);
    });
    const rows: readonly Row[] = [...pieces].sort(([a], [b]) => a - b);
    return {
      thread: thread(
        requests.map(({ request }) => request),
        rows,
        compactions,
      ),
      requests,
    };
  });

const billOf = (requests: readonly PricedRequest[]): number =>
  requests.reduce((sum, { lines }) => sum + lines.reduce((part, { nanos }) => part + (nanos ?? 0), 0), 0);

const totalFor = (whole: Thread, requests: readonly PricedRequest[]): number =>
  totalOf(threadOrigins({ ...whole, requests: requests.map(({ request }) => request) }, requests).origins);

describe('whatever a thread holds', () => {
  test('its origins sum to its bill, request by request', () => {
    fc.assert(
      fc.property(anyCase, ({ thread: whole, requests }) => {
        let before = 0;
        for (let count = 1; count <= requests.length; count += 1) {
          const after = totalFor(whole, requests.slice(0, count));
          expect(after - before).toBe(billOf(requests.slice(count - 1, count)));
          before = after;
        }
      }),
      OPTIONS,
    );
  });

  test('cut in two at any request, the parts sum to the same', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(12), ({ thread: whole, requests }, at) => {
        const parts = totalFor(whole, requests.slice(0, at)) + totalFor(whole, requests.slice(at));
        expect(parts).toBe(totalFor(whole, requests));
      }),
      OPTIONS,
    );
  });

  test('no figure is below 0 or a fraction, estimates are part of the whole, and rows add up', () => {
    fc.assert(
      fc.property(anyCase, ({ thread: whole, requests }) => {
        const { origins, pieces } = threadOrigins(whole, requests);
        for (const { tokens: count, estimatedTokens, resentTokens, cost, nanos } of origins) {
          const figures = [count, estimatedTokens, resentTokens, nanos, ...Object.values(cost)];
          expect(figures.every((figure) => Number.isSafeInteger(figure) && figure >= 0)).toBe(true);
          expect(estimatedTokens).toBeLessThanOrEqual(count);
        }
        expect(pieces.length).toBeLessThanOrEqual(5);
        for (const piece of pieces)
          expect(Math.min(piece.nanos, piece.timesResent, piece.tokens - 1)).toBeGreaterThanOrEqual(0);
        expect(sumOrigins([origins])).toEqual(origins);
        expect(totalOf(sumOrigins([origins, origins]))).toBe(2 * totalOf(origins));
      }),
      OPTIONS,
    );
  });

  test('the prompts are what the origins sent: every token once new or sent again', () => {
    fc.assert(
      fc.property(anyCase, ({ thread: whole, requests }) => {
        const plain = requests.map(({ request: { usage, ...rest }, lines }) => ({
          request: { ...rest, usage: { ...usage, iterations: [] } },
          lines,
          nanos: null,
        }));
        const { origins } = threadOrigins({ ...whole, requests: plain.map(({ request }) => request) }, plain);
        const input = origins.filter(({ origin }) => origin !== 'output' && origin !== 'advisor');
        const sent = input.reduce((sum, row) => sum + row.tokens + row.resentTokens, 0);
        const prompts = requests.reduce(
          (sum, { request: { usage } }) =>
            sum + usage.input + usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h,
          0,
        );
        expect(sent).toBe(prompts);
      }),
      OPTIONS,
    );
  });
});

describe('a session', () => {
  const session = (threads: readonly Thread[]) => ({
    id: 'session',
    threads,
    cliVersion: null,
    startedAt: null,
    endedAt: null,
    reported: null,
    isCovered: () => true,
    inherited: [],
    reportedTurns: null,
    windows: new Map<string, number>(),
    isIncomplete: false,
    isError: false,
  });

  test('is its threads and, as an origin of its own, what only the totals show', () => {
    fc.assert(
      fc.property(
        fc.array(anyCase, { maxLength: 3 }),
        fc.array(fc.option(anyNanos), { maxLength: 2 }),
        (cases, gaps) => {
          const requests = cases.flatMap((each) => each.requests);
          const rows = gaps.map((nanos) => ({ model: 'm', tokens: tokens({ input: 5 }), webSearches: 0, nanos }));
          const { origins, threads } = sessionOrigins({
            session: session(cases.map((each) => each.thread)),
            requests,
            gaps: rows,
            openPlaceholders: 0,
            placeholders: 0,
            reportedUsd: null,
            comparableNanos: null,
            isManaged: false,
            issues: [],
          });
          const unattributed = gaps.reduce<number>((sum, nanos) => sum + (nanos ?? 0), 0);
          expect(totalOf(origins)).toBe(billOf(requests) + unattributed);
          expect(origins.find(({ origin }) => origin === 'unattributed')?.nanos ?? 0).toBe(unattributed);
          expect(threads.map((each) => totalOf(each.origins))).toEqual(cases.map((each) => billOf(each.requests)));
        },
      ),
      { ...OPTIONS, numRuns: 100 },
    );
  });
});
