import type { Nanos } from '../../money.ts';
import type { Origin, OriginCost, OriginSum } from './origin.ts';

type Counts = { tokens: number; estimatedTokens: number; resentTokens: number };

/** Sums by origin that are being added up. */
export type Sums = Map<Origin, Counts & { readonly cost: { -readonly [Part in keyof OriginCost]: Nanos } }>;

export type Sum = Sums extends Map<Origin, infer Value> ? Value : never;

export const sumFor = (sums: Sums, origin: Origin): Sum => {
  const known = sums.get(origin);
  if (known !== undefined) return known;
  const sum: Sum = {
    tokens: 0,
    estimatedTokens: 0,
    resentTokens: 0,
    cost: { write: 0, carry: 0, fresh: 0, output: 0, other: 0 },
  };
  sums.set(origin, sum);
  return sum;
};

const PARTS = ['write', 'carry', 'fresh', 'output', 'other'] as const;

const totalOf = (cost: OriginCost): Nanos => PARTS.reduce((sum, part) => sum + cost[part], 0);

/** The origins, dearest first, then the larger, then by name. */
export const originRows = (sums: Sums): readonly OriginSum[] =>
  [...sums]
    .map(([origin, sum]) => ({ origin, ...sum, nanos: totalOf(sum.cost) }))
    .sort((a, b) => b.nanos - a.nanos || b.tokens - a.tokens || (a.origin < b.origin ? -1 : 1));

/** The origins of several threads or sessions together. */
export const sumOrigins = (lists: Iterable<readonly OriginSum[]>): readonly OriginSum[] => {
  const sums: Sums = new Map();
  for (const list of lists) {
    for (const { origin, tokens, estimatedTokens, resentTokens, cost } of list) {
      const sum = sumFor(sums, origin);
      sum.tokens += tokens;
      sum.estimatedTokens += estimatedTokens;
      sum.resentTokens += resentTokens;
      for (const part of PARTS) sum.cost[part] += cost[part];
    }
  }
  return originRows(sums);
};

/** How often a token of the origin was sent again, on average over its tokens; 0 for what is sent once or never. */
export const timesResent = ({ tokens, resentTokens }: OriginSum): number => (tokens === 0 ? 0 : resentTokens / tokens);
