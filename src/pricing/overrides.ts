/** USD per million tokens. */
export type RateOverrides = {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  readonly cacheRead?: number | undefined;
  readonly cacheWrite5m?: number | undefined;
  readonly cacheWrite1h?: number | undefined;
};

/** Prices a user states for one model id. Without `from` / `to` they hold for all time. */
export type ModelOverride = RateOverrides & {
  /** Take the prices (and the context window) of this known model, then apply what else is stated here. */
  readonly as?: string | undefined;
  /** Applied to every token category after the rates, e.g. 0.85 for a 15 % discount. */
  readonly multiplier?: number | undefined;
  /** First UTC day (YYYY-MM-DD), inclusive. */
  readonly from?: string | undefined;
  /** First UTC day no longer covered, exclusive. */
  readonly to?: string | undefined;
};

/** The `pricing` input, `--prices FILE` and the config file's `pricing` key. */
export type PriceOverrides = {
  readonly models: Readonly<Record<string, ModelOverride | readonly ModelOverride[]>>;
  /** Applied to every model, after its own multiplier. */
  readonly multiplier?: number | undefined;
};
