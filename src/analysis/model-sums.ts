import type { Nanos } from '../money.ts';
import type { BucketNanos, PriceLine } from '../pricing/model.ts';
import type { Tokens } from '../transcript/model.ts';
import { addCosts, NO_COST, type Sums } from './cost.ts';
import type { ModelRow } from './report.ts';
import { addInto, addTokens, type Counts, NO_TOKENS } from './tokens.ts';
import { usdOrNull } from './units.ts';

/** Sums of one model. */
export type ModelSum = {
  readonly requests: number;
  /** Null: some line of it has no price. */
  readonly nanos: Nanos | null;
  readonly tokens: Tokens;
  readonly webSearches: number;
  /** Of what has a price. */
  readonly cost: BucketNanos;
};
export type ModelSums = ReadonlyMap<string, ModelSum>;

/** A model's sums as they grow. */
type Growing = {
  requests: number;
  nanos: Nanos | null;
  readonly tokens: Counts;
  webSearches: number;
  readonly cost: { -readonly [Bucket in keyof BucketNanos]: Nanos };
};
export type GrowingSums = Map<string, Growing>;

const newSum = (): Growing => ({
  requests: 0,
  nanos: 0,
  tokens: { ...NO_TOKENS },
  webSearches: 0,
  cost: { ...NO_COST },
});

/** Adds a line to the model that answered. Extra lines stand under their own model. */
export const addLine = (sums: GrowingSums, { kind, model, nanos, tokens, webSearches, cost }: PriceLine): void => {
  let sum = sums.get(model);
  if (sum === undefined) {
    sum = newSum();
    sums.set(model, sum);
  }
  if (kind === 'response') sum.requests += 1;
  sum.nanos = sum.nanos === null || nanos === null ? null : sum.nanos + nanos;
  sum.webSearches += webSearches;
  addInto(sum.tokens, tokens);
  if (cost === null) return;
  addInto(sum.cost, cost);
  sum.cost.webSearch += cost.webSearch;
};

const addModelSums = (a: ModelSum, b: ModelSum): ModelSum => ({
  requests: a.requests + b.requests,
  nanos: a.nanos === null || b.nanos === null ? null : a.nanos + b.nanos,
  tokens: addTokens(a.tokens, b.tokens),
  webSearches: a.webSearches + b.webSearches,
  cost: addCosts(a.cost, b.cost),
});

/** All models together. */
export const allModels = (models: ModelSums): Sums & Pick<ModelSum, 'nanos'> => {
  const { tokens, webSearches, cost, nanos } = [...models.values()].reduce<ModelSum>(addModelSums, newSum());
  return { tokens, webSearches, cost, nanos };
};

/** The models of all sessions, dearest first, unknown prices last. */
export const modelRows = (sessions: readonly ModelSums[]): readonly ModelRow[] => {
  const rows = new Map<string, ModelSum>();
  for (const sums of sessions)
    for (const [model, sum] of sums) rows.set(model, addModelSums(rows.get(model) ?? newSum(), sum));
  return [...rows]
    .sort(([nameA, a], [nameB, b]) => (b.nanos ?? -1) - (a.nanos ?? -1) || (nameA < nameB ? -1 : 1))
    .map(([model, { requests, tokens, webSearches, nanos }]) => ({
      model,
      requests,
      tokens,
      webSearches,
      usd: usdOrNull(nanos),
    }));
};
