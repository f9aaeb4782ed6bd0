import type { OriginSum } from '../../../src/analysis/origins/origin.ts';
import type { BucketNanos, PricedRequest, PriceLine } from '../../../src/pricing/model.ts';
import type { Compaction, PieceKind, Request, Thread, Tokens } from '../../../src/transcript/model.ts';
import { request } from '../../pricing/build.ts';

/** Nanodollars per token that make sums easy to read. */
const RATES: BucketNanos = { input: 8, output: 50, cacheRead: 1, cacheWrite5m: 10, cacheWrite1h: 20, webSearch: 1000 };

const costOf = (tokens: Tokens, webSearches: number): BucketNanos => ({
  input: tokens.input * RATES.input,
  output: tokens.output * RATES.output,
  cacheRead: tokens.cacheRead * RATES.cacheRead,
  cacheWrite5m: tokens.cacheWrite5m * RATES.cacheWrite5m,
  cacheWrite1h: tokens.cacheWrite1h * RATES.cacheWrite1h,
  webSearch: webSearches * RATES.webSearch,
});

export const sumOfCost = (cost: BucketNanos): number => Object.values(cost).reduce((sum, part) => sum + part, 0);

export const lineOf = (kind: PriceLine['kind'], tokens: Tokens, cost: BucketNanos | null): PriceLine => ({
  kind,
  model: 'claude-opus-5-5',
  tokens,
  webSearches: 0,
  cost,
  nanos: cost === null ? null : sumOfCost(cost),
  cliNanos: null,
});

/** A request at `RATES`, or at a cost of its own; null: no price. */
export const priced = (
  asked: Request,
  cost: BucketNanos | null = costOf(asked.usage, asked.usage.webSearches),
  extras: readonly PriceLine[] = [],
): PricedRequest => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h } = asked.usage;
  const first = lineOf('response', { input, output, cacheRead, cacheWrite5m, cacheWrite1h }, cost);
  const lines = [first, ...extras] as const;
  const isPriced = lines.every(({ nanos }) => nanos !== null);
  return { request: asked, lines, nanos: isPriced ? lines.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0) : null };
};

/** A response at a line of the transcript. */
export const turn = (
  line: number,
  usage: Partial<Request['usage']>,
  rest: Partial<Omit<Request, 'usage' | 'at'>> = {},
) => request({ line, usage, ...rest });

export type Row = readonly [line: number, kind: PieceKind, name: string, bytes: number];

export const thread = (
  requests: readonly Request[],
  pieces: readonly Row[] = [],
  compactedAt: readonly number[] = [],
): Thread => ({
  id: 'main',
  sessionId: 'session',
  agentType: null,
  parentId: null,
  before: null,
  requests,
  pieces: {
    lines: pieces.map(([line]) => line),
    kinds: pieces.map(([, kind]) => kind),
    names: pieces.map(([, , name]) => name),
    bytes: pieces.map(([, , , bytes]) => bytes),
  },
  compactions: compactedAt.map(
    (line): Compaction => ({
      sessionId: 'session',
      threadId: 'main',
      at: null,
      line,
      trigger: 'auto',
      preTokens: null,
      postTokens: null,
      file: 0,
      isEarlier: false,
    }),
  ),
});

/** Σ of the rows, in nanodollars. */
export const totalOf = (origins: readonly OriginSum[]): number => origins.reduce((sum, { nanos }) => sum + nanos, 0);

/** Rows as `origin → [tokens, re-sent tokens, nanodollars]`. */
export const table = (origins: readonly OriginSum[]): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(origins.map(({ origin, tokens, resentTokens, nanos }) => [origin, [tokens, resentTokens, nanos]]));
