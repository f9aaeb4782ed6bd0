import type { BucketNanos, PriceLine } from '../../pricing/model.ts';
import { allTokens } from '../tokens.ts';
import { apportion } from './apportion.ts';
import type { Call } from './calls.ts';
import { type Layer, type Layers, tokensBefore } from './layers.ts';
import type { OriginCost } from './origin.ts';
import { type Sum, type Sums, sumFor } from './sums.ts';

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

/** Tokens of each layer in each region, over the calls of one response: rows by region, whose columns follow `Layers.all`. */
export type Weights = { readonly rows: readonly number[][]; readonly parts: number[] };

export const newWeights = (): Weights => ({ rows: REGIONS.map(() => []), parts: [] });

/** Makes them ready for the next response. */
export const clearWeights = ({ rows }: Weights): void => {
  for (const row of rows) row.fill(0);
};

/** Adds a call: its prompt is all that the layers hold. */
export const weigh = ({ rows }: Weights, { all }: Layers, call: Call): void => {
  for (const row of rows) while (row.length < all.length) row.push(0);
  for (const layer of all) if (layer.tokens > 0) weighLayer(rows, layer, call);
};

const weighLayer = (rows: readonly number[][], layer: Layer, call: Call): void => {
  let position = 0;
  let before = 0;
  for (let index = 0; index < REGIONS.length && before < layer.tokens; index += 1) {
    const region = REGIONS[index];
    const count = region === undefined ? 0 : call[region.bucket];
    if (count === 0) continue;
    position += count;
    const upTo = position >= call.prompt ? layer.tokens : tokensBefore(layer, position);
    const row = rows[index];
    if (row !== undefined) row[layer.column] = (row[layer.column] ?? 0) + upTo - before;
    before = upTo;
  }
};

/** Bills the input side of a response to the layers its regions cover, each bucket to the nanodollar. */
export const chargeInput = (
  accounts: readonly { readonly sum: Sum }[],
  { rows, parts }: Weights,
  cost: BucketNanos,
): void => {
  for (let index = 0; index < REGIONS.length; index += 1) {
    const region = REGIONS[index];
    const row = rows[index];
    if (region === undefined || row === undefined || cost[region.bucket] === 0) continue;
    apportion(cost[region.bucket], row, parts);
    for (let column = 0; column < row.length; column += 1) {
      const sum = accounts[column]?.sum;
      const nanos = parts[column];
      if (sum !== undefined && nanos !== undefined && nanos > 0) sum.cost[region.part] += nanos;
    }
  }
};

/** Bills a line that stands beside the response (an advisor, a compaction, a declined attempt) to its own origin. */
export const chargeExtra = (sums: Sums, { kind, tokens, cost }: PriceLine): void => {
  if (kind === 'response') return;
  const sum = sumFor(sums, kind);
  sum.tokens += allTokens(tokens);
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
