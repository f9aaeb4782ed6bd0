import * as z from 'zod/mini';
import type { Totals } from './totals.ts';

const count = z.number();
const bucket = z.object({ tokens: count });

const tollgateReport = z.object({
  schemaVersion: z.literal(1),
  cost: z.object({
    requestsUsd: count,
    buckets: z.object({ input: bucket, output: bucket, cacheRead: bucket, cacheWrite5m: bucket, cacheWrite1h: bucket }),
  }),
  turns: z.object({ total: count }),
  context: z.object({ peakAnyThreadTokens: z.nullable(count) }),
});

/** Reads `tollgate report --format json`. */
export const readTollgate = (json: string): Totals => {
  const { cost, turns, context } = tollgateReport.parse(JSON.parse(json));
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h } = cost.buckets;
  return {
    input: input.tokens,
    output: output.tokens,
    cacheRead: cacheRead.tokens,
    cacheWrite: cacheWrite5m.tokens + cacheWrite1h.tokens,
    listCostUsd: cost.requestsUsd,
    requests: turns.total,
    peakContextTokens: context.peakAnyThreadTokens ?? 0,
  };
};

const ccusageSessions = z.object({
  totals: z.object({
    inputTokens: count,
    outputTokens: count,
    cacheReadTokens: count,
    cacheCreationTokens: count,
    totalCost: count,
  }),
});

/** Reads `ccusage claude session --json` (20.0.24); it counts no requests. */
export const readCcusage = (json: string): Totals => {
  const { totals } = ccusageSessions.parse(JSON.parse(json));
  return {
    input: totals.inputTokens,
    output: totals.outputTokens,
    cacheRead: totals.cacheReadTokens,
    cacheWrite: totals.cacheCreationTokens,
    listCostUsd: totals.totalCost,
  };
};

const manifest = z.object({
  corpus: z.object({ bytes: count }),
  expected: z.object({
    requests: z.object({ total: count }),
    tokens: z.object({ input: count, output: count, cacheRead: count, cacheWrite5m: count, cacheWrite1h: count }),
    listCostUsd: count,
    peakContextTokens: count,
  }),
});

/** Reads a corpus's `manifest.json`: its size in bytes and what every tool must find in it. */
export const readManifest = (json: string): { readonly bytes: number; readonly expected: Required<Totals> } => {
  const { corpus, expected } = manifest.parse(JSON.parse(json));
  const { tokens, requests, listCostUsd, peakContextTokens } = expected;
  return {
    bytes: corpus.bytes,
    expected: {
      input: tokens.input,
      output: tokens.output,
      cacheRead: tokens.cacheRead,
      cacheWrite: tokens.cacheWrite5m + tokens.cacheWrite1h,
      listCostUsd,
      requests: requests.total,
      peakContextTokens,
    },
  };
};
