import type { BucketNanos, PriceLine } from '../../pricing/model.ts';
import { apportion } from './apportion.ts';
import type { Call } from './calls.ts';
import { type Layers, tokensBefore } from './layers.ts';
import type { OriginCost } from './origin.ts';
import { type Sums, sumFor } from './sums.ts';

/** A part of a prompt that is billed at one rate, and what that cost is to an origin. */
type Region = {
  readonly bucket: 'cacheRead' | 'cacheWrite1h' | 'cacheWrite5m' | 'input';
  readonly part: keyof OriginCost;
};

/**
 * The regions of a prompt, front to back: the cached prefix, writes, and what stands behind the last cache breakpoint. One-hour
 * writes come before five-minute ones. https://platform.claude.com/docs/en/build-with-claude/prompt-caching, mixing TTLs
 */
export const REGIONS: readonly Region[] = [
  { bucket: 'cacheRead', part: 'carry' },
  { bucket: 'cacheWrite1h', part: 'write' },
  { bucket: 'cacheWrite5m', part: 'write' },
  { bucket: 'input', part: 'fresh' },
];

/** Tokens of each layer in each region, over the calls of one response. Columns follow `Layers.all`. */
export type Weights = readonly number[][];

export const newWeights = (): Weights => REGIONS.map(() => []);

/** Adds a call: its prompt is all that the layers hold. */
export const weigh = (weights: Weights, { all }: Layers, call: Call): void => {
  for (const [column, layer] of all.entries()) {
    let position = 0;
    let before = 0;
    for (const [index, { bucket }] of REGIONS.entries()) {
      if (call[bucket] === 0) continue;
      position += call[bucket];
      const upTo = position >= call.prompt ? layer.tokens : tokensBefore(layer, position);
      const row = weights[index];
      if (row !== undefined) row[column] = (row[column] ?? 0) + upTo - before;
      before = upTo;
    }
  }
};

/** Bills the input side of a response to the layers its regions cover, each bucket to the nanodollar. */
export const chargeInput = (sums: Sums, { all }: Layers, weights: Weights, cost: BucketNanos): void => {
  for (const [index, { bucket, part }] of REGIONS.entries()) {
    if (cost[bucket] === 0) continue;
    const row = all.map((_, column) => weights[index]?.[column] ?? 0);
    const parts = apportion(cost[bucket], row);
    for (const [column, nanos] of parts.entries()) {
      const layer = all[column];
      if (layer !== undefined && nanos > 0) sumFor(sums, layer.origin).cost[part] += nanos;
    }
  }
};

/** Bills a line that stands beside the response (an advisor, a compaction, a declined attempt) to its own origin. */
export const chargeExtra = (sums: Sums, { kind, tokens, cost }: PriceLine): void => {
  if (kind === 'response') return;
  const sum = sumFor(sums, kind);
  sum.tokens += tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;
  if (cost === null) return;
  for (const { bucket, part } of REGIONS) sum.cost[part] += cost[bucket];
  sum.cost.output += cost.output;
  sum.cost.other += cost.webSearch;
};

/** Bills what a response generated, and the fees of its searches. */
export const chargeOutput = (sums: Sums, { tokens, cost }: PriceLine): void => {
  if (tokens.output === 0 && (cost?.output ?? 0) === 0 && (cost?.webSearch ?? 0) === 0) return;
  const sum = sumFor(sums, 'output');
  sum.tokens += tokens.output;
  sum.cost.output += cost?.output ?? 0;
  if (cost !== null && cost.webSearch > 0) sumFor(sums, 'web').cost.other += cost.webSearch;
};
