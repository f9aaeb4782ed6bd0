import prices from './prices.json' with { type: 'json' };
import type { ByBucket, Tier } from './rates.ts';

/** Rates of a model in USD per million tokens, for the UTC days from `from` (inclusive) to `to` (exclusive). */
export type TablePeriod = {
  readonly from: string;
  readonly to: string | null;
  readonly rates: ByBucket<number>;
  readonly tiers?: readonly Tier<number>[] | undefined;
  readonly note?: string | undefined;
};

export type TableModel = {
  readonly id: string;
  /** Other names after normalisation (`normaliseModelId`). */
  readonly aliases: readonly string[];
  readonly displayName: string;
  readonly released: string;
  /** First day without the model on the Claude API, as announced. Clouds keep some longer. */
  readonly retired: string | null;
  /** The longest prompt the model can be given, in tokens. */
  readonly contextWindow: number;
  /** Window Claude Code gives it unless the id ends in `[1m]`, in tokens. */
  readonly defaultWindow: number;
  /** `inference_geo: "us"` exists, and costs more. */
  readonly inferenceGeo: boolean;
  /** Regional endpoints of Bedrock and Google Cloud cost more. */
  readonly regionalPremium: boolean;
  readonly periods: readonly TablePeriod[];
  readonly fastPeriods?: readonly TablePeriod[] | undefined;
  /** Keys of the table's `sources`. */
  readonly sources: readonly string[];
};

export type PriceTable = {
  readonly asOf: string;
  readonly unit: string;
  readonly dates: string;
  readonly usGeo: { readonly multiplier: number; readonly since: string };
  readonly regional: { readonly multiplier: number; readonly since: string };
  readonly batch: { readonly multiplier: number };
  readonly webSearch: { readonly usdPerRequest: number; readonly since: string };
  readonly refusals: { readonly billedSince: string; readonly billedCategories: readonly string[] };
  readonly sources: Readonly<Record<string, string>>;
  readonly models: readonly TableModel[];
};

/** Anthropic's list prices with the days they held, as `prices.json` states them. `table-schema.ts` says what is valid. */
export const PRICE_TABLE: PriceTable = prices;

let modelsByName: ReadonlyMap<string, TableModel> | undefined;

const indexByName = (): ReadonlyMap<string, TableModel> => {
  const index = new Map<string, TableModel>();
  for (const model of PRICE_TABLE.models) {
    index.set(model.id, model);
    for (const alias of model.aliases) index.set(alias, model);
  }
  return index;
};

/** The model of exactly this id or alias: `claude-opus-5-5` is never taken for `claude-opus-5`. */
export const modelByName = (name: string): TableModel | null => {
  modelsByName ??= indexByName();
  return modelsByName.get(name) ?? null;
};

/** Every prompt length at which some price of the table changes, in tokens. */
export const tierLimits = (): readonly number[] => {
  const limits = new Set<number>();
  for (const { periods, fastPeriods = [] } of PRICE_TABLE.models) {
    for (const { tiers = [] } of periods) for (const tier of tiers) limits.add(tier.abovePromptTokens);
    for (const { tiers = [] } of fastPeriods) for (const tier of tiers) limits.add(tier.abovePromptTokens);
  }
  return [...limits];
};

/** Start of a UTC day (YYYY-MM-DD) in milliseconds since the epoch. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);
