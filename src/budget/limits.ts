/** A context limit: tokens, or a share (0–1) of the model's context window. */
export type ContextLimit =
  | { readonly kind: 'tokens'; readonly tokens: number }
  | { readonly kind: 'window'; readonly share: number };

/** Limits a user set; null where none. Costs in USD. A run may reach a limit; it breaks it by exceeding it. */
export type Budgets = {
  readonly maxCostUsd: number | null;
  readonly warnCostUsd: number | null;
  readonly maxPeakContext: ContextLimit | null;
  readonly warnPeakContext: ContextLimit | null;
  readonly maxTurns: number | null;
};

/** Limits on what all runs of a pull request cost together, in USD; null where none. */
export type PullRequestBudgets = {
  readonly maxPrCostUsd: number | null;
  readonly warnPrCostUsd: number | null;
};

/** What a budget that could not be measured does to the check. */
export type OnUnmeasured = 'fail' | 'warn' | 'ignore';
