import type { Nanos } from '../money.ts';
import type { Request, Tokens } from '../transcript/model.ts';

/** Cost of one model's part of a response, by bucket. `nanos` is the sum of the buckets. */
export type PriceLine = {
  readonly kind: 'response' | 'advisor' | 'compaction' | 'declined';
  /** Canonical id where the table knows the model, else as written. */
  readonly model: string;
  readonly tokens: Tokens;
  readonly webSearches: number;
  /** Null: no price is known for the model. */
  readonly cost: BucketNanos | null;
  readonly nanos: Nanos | null;
  /**
   * What Claude Code 2.1.330's own arithmetic makes of this line: list prices whatever the user states, the requested model's,
   * an unknown one's at those of Opus 5.5; no regional premium; 0 for compaction and declined attempts.
   */
  readonly cliNanos: Nanos | null;
};

export type BucketNanos = {
  readonly input: Nanos;
  readonly output: Nanos;
  readonly cacheRead: Nanos;
  readonly cacheWrite5m: Nanos;
  readonly cacheWrite1h: Nanos;
  readonly webSearch: Nanos;
};

/** A request with its price. The first line is the response itself; more lines only where iterations add some. */
export type PricedRequest = {
  readonly request: Request;
  readonly lines: readonly [PriceLine, ...PriceLine[]];
  /** Σ of the lines; null if any of them has no price. */
  readonly nanos: Nanos | null;
};

/** What may stand on a whole response and changes its price beside the tokens. */
export type Modifiers = {
  readonly fast: boolean;
  readonly geo: string | null;
  readonly serviceTier: string | null;
};

export type ModelFacts = {
  /** Canonical id. */
  readonly id: string;
  readonly displayName: string;
  /** Window Claude Code gives the model without a `[1m]` suffix, in tokens. */
  readonly contextWindow: number;
};

/** A model's id, and the time of its prices in milliseconds since the epoch (null: the latest). */
export type ModelAt = { readonly model: string; readonly at: number | null };

/** What responses cost together, in nanodollars. Null: some response has no price. */
export type Together = {
  /** Each on another model (`onModel`). */
  on(other: ModelAt): Nanos | null;
  /** Each on its own model with other tokens in its calls. `one` prices a response that cannot be summed. */
  with(change: MoveTokens, one: (request: Request) => Nanos | null): Nanos | null;
};

/**
 * Moves tokens between the buckets of a prompt and takes none away, whole buckets at a time: what it makes of a sum is the
 * sum of what it makes of each.
 */
export type MoveTokens = (tokens: Tokens) => Tokens;

/** The price table with the user's overrides and cloud region folded in. */
export type Pricer = {
  /** Date of the price table, YYYY-MM-DD. */
  readonly asOf: string;
  readonly hasOverrides: boolean;
  /** Prices one response by its own time, size, speed, region and cache lifetimes. Never throws; unknown models give null. */
  price(request: Request): PricedRequest;
  /** Gathers responses whose sums are asked for more than once: they are gone through once, and not for each sum. */
  together(requests: readonly Request[]): Together;
  /**
   * Nanodollars of `price` for a response like this one with these tokens, found without making one. Null: it takes
   * `price` to say, as for several calls, refusals and models without a price.
   */
  quickNanos(request: Request, tokens: Tokens): Nanos | null;
  /**
   * Prices tokens that no request holds (compaction, titles) for the model id they are booked under; a regional prefix on
   * that id (or the cloud region) brings its premium. The requests behind them are not known, so neither is their
   * prompt-length tier: `nanos` takes the lowest, `highestTierNanos` the dearest. Null: unknown model.
   */
  priceTokens(
    model: string,
    tokens: Tokens,
    webSearches: number,
    at: number | null,
    modifiers: Modifiers,
  ): TokensPrice | null;
  /** Null: a model that neither the table nor the overrides know. */
  facts(model: string): ModelFacts | null;
};

export type TokensPrice = {
  readonly nanos: Nanos;
  /** As Claude Code computes it in the lowest tier: list prices, without regional premium. */
  readonly cliNanos: Nanos;
  /** The same tokens billed in the model's dearest prompt-length tier; equals `nanos` where there is none. */
  readonly highestTierNanos: Nanos;
};
