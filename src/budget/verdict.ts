export type BudgetName =
  | 'max-cost'
  | 'warn-cost'
  | 'max-peak-context'
  | 'warn-peak-context'
  | 'max-turns'
  | 'max-pr-cost'
  | 'warn-pr-cost';

export type VerdictState = 'pass' | 'warn' | 'fail' | 'unmeasured';

/** One budget held against the report, or against all runs of the pull request. Unit by name: cost in USD, peak context in tokens, turns in turns. */
export type Verdict = {
  readonly budget: BudgetName;
  /** Null: a share of a context window that is unknown. */
  readonly limit: number | null;
  /** Null where it could not be measured. */
  readonly actual: number | null;
  /** The run was cut short, or its prices are not all known: the truth can only be above `actual`. */
  readonly isFloor: boolean;
  /** How far above the limit; 0 when within. */
  readonly excess: number;
  readonly verdict: VerdictState;
  /** One sentence: which budget, limit, actual, excess, what to do. */
  readonly message: string;
};

/** All verdicts and the one that stands for the run: the worst. */
export type Judgement = {
  readonly verdict: VerdictState;
  /** Whether the check is red: a `fail`, or a `max-*` budget `unmeasured` where `on-unmeasured` says so. */
  readonly failed: boolean;
  readonly verdicts: readonly Verdict[];
};
