import type { Tokens } from '../../src/transcript/model.ts';

/** List price in nanodollars per token (USD per million tokens × 1,000). */
type Rates = Tokens;

const rates = (
  input: number,
  output: number,
  cacheRead: number,
  cacheWrite5m: number,
  cacheWrite1h: number,
): Rates => ({
  input,
  output,
  cacheRead,
  cacheWrite5m,
  cacheWrite1h,
});

const OPUS = rates(5_000, 25_000, 500, 6_250, 10_000);
const SONNET = rates(3_000, 15_000, 300, 3_750, 6_000);

/**
 * Stated here a second time on purpose: a manifest that was priced by Tollgate's own table could not find a fault in it.
 * Models of ccusage 20.0.24's offline table only, or its dollars could not be compared. All contexts of models that once
 * had a price tier above 200,000 tokens stay below it.
 */
export const RATES = {
  'claude-opus-4-5-20251101': OPUS,
  'claude-opus-4-6': OPUS,
  'claude-opus-4-8': OPUS,
  'claude-opus-5': OPUS,
  'claude-sonnet-4-5-20250929': SONNET,
  'claude-sonnet-4-6': SONNET,
  'claude-sonnet-5': rates(2_000, 10_000, 200, 2_500, 4_000),
  'claude-haiku-4-5-20251001': rates(1_000, 5_000, 100, 1_250, 2_000),
} as const satisfies { readonly [model: string]: Rates };

export type Model = keyof typeof RATES;

export type ModelTotals = { readonly requests: number; readonly nanos: number; readonly tokens: Tokens };

/** What a correct reader must find: every request once, with its final output. */
export type Expected = {
  readonly models: Map<Model, ModelTotals>;
  mainRequests: number;
  subagentRequests: number;
  /** Largest prompt of any thread, in tokens. */
  peakContextTokens: number;
};

export const createExpected = (): Expected => ({
  models: new Map(),
  mainRequests: 0,
  subagentRequests: 0,
  peakContextTokens: 0,
});

export const NO_TOKENS: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };

export const addTokens = (a: Tokens, b: Tokens): Tokens => ({
  input: a.input + b.input,
  output: a.output + b.output,
  cacheRead: a.cacheRead + b.cacheRead,
  cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
  cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
});

export const promptTokens = (tokens: Tokens): number =>
  tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;

/** List cost in nanodollars. */
export const listCost = (model: Model, tokens: Tokens): number => {
  const rate = RATES[model];
  return (
    tokens.input * rate.input +
    tokens.output * rate.output +
    tokens.cacheRead * rate.cacheRead +
    tokens.cacheWrite5m * rate.cacheWrite5m +
    tokens.cacheWrite1h * rate.cacheWrite1h
  );
};

export const expectRequest = (expected: Expected, model: Model, tokens: Tokens, thread: 'main' | 'subagent'): void => {
  addModel(expected, model, { requests: 1, nanos: listCost(model, tokens), tokens });
  if (thread === 'main') expected.mainRequests++;
  else expected.subagentRequests++;
  expected.peakContextTokens = Math.max(expected.peakContextTokens, promptTokens(tokens));
};

/** Adds what one session holds to what the corpus holds. */
export const addExpected = (sum: Expected, part: Expected): void => {
  for (const [model, totals] of part.models) addModel(sum, model, totals);
  sum.mainRequests += part.mainRequests;
  sum.subagentRequests += part.subagentRequests;
  sum.peakContextTokens = Math.max(sum.peakContextTokens, part.peakContextTokens);
};

const addModel = (sum: Expected, model: Model, part: ModelTotals): void => {
  const before = sum.models.get(model) ?? { requests: 0, nanos: 0, tokens: NO_TOKENS };
  sum.models.set(model, {
    requests: before.requests + part.requests,
    nanos: before.nanos + part.nanos,
    tokens: addTokens(before.tokens, part.tokens),
  });
};
