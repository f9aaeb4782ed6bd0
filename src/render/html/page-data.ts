/** What the page's script draws from: the numbers of the turns by thread, column by column, and names that are safe. */
export type PageData = {
  /** Names of the origins, by column of `parts`. */
  readonly origins: readonly string[];
  readonly models: readonly string[];
  /** The one to show first comes first. */
  readonly threads: readonly ThreadData[];
};

/** A bucket of the cost chart: its tone in the style sheet and its name, bottom to top. */
export const COST_SERIES = [
  { field: 'cacheRead', tone: 'k0', label: 'Cache read' },
  { field: 'cacheWrite', tone: 'k1', label: 'Cache write' },
  { field: 'input', tone: 'k4', label: 'Input' },
  { field: 'output', tone: 'k3', label: 'Output' },
  { field: 'webSearch', tone: 'k5', label: 'Web search' },
] as const;

/** Lists have an item for each turn. */
export type ThreadData = {
  readonly label: string;
  /** Tokens; null: unknown of this thread. */
  readonly window: number | null;
  /** Budgets of the peak context, in tokens. */
  readonly limits: readonly { readonly label: string; readonly tokens: number }[];
  readonly turns: readonly number[];
  /** Unix seconds. */
  readonly times: readonly (number | null)[];
  /** Index into the page's models. */
  readonly models: readonly number[];
  /** Tokens. */
  readonly context: readonly number[];
  readonly output: readonly number[];
  /** USD; null: no price is known. */
  readonly usd: readonly (number | null)[];
  /** USD by bucket, in the order of COST_SERIES. */
  readonly costs: readonly (readonly number[])[];
  /** Tokens by origin; empty where that is unknown. */
  readonly parts: readonly (readonly number[])[];
  /** Places of the turns before which the context was compacted. */
  readonly compactions: readonly number[];
  /** Places of the turns that lost the cache, and in words why and what it cost. */
  readonly breaks: readonly { readonly at: number; readonly words: string }[];
};
