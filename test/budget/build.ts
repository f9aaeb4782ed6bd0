import type { Cost, Flag, Report } from '../../src/analysis/report.ts';
import type { Budgets } from '../../src/budget/limits.ts';
import type { Format } from '../../src/budget/message.ts';

type Numbers = {
  readonly totalUsd?: number | null;
  readonly knownUsd?: number;
  readonly isFloor?: boolean;
  readonly turns?: number;
  readonly peakTokens?: number | null;
  readonly windowTokens?: number | null;
  readonly flags?: readonly Flag[];
};

/** A report of which only the numbers that budgets look at are told: $1, 10 turns, 100,000 of 200,000 tokens. */
export const buildReport = (numbers: Numbers = {}): Report => {
  const {
    totalUsd = 1,
    isFloor = false,
    turns = 10,
    peakTokens = 100_000,
    windowTokens = 200_000,
    flags = [],
  } = numbers;
  const cost: Pick<Cost, 'totalUsd' | 'knownUsd' | 'isFloor'> = {
    totalUsd,
    knownUsd: numbers.knownUsd ?? totalUsd ?? 0,
    isFloor,
  };
  // Whatever else a report holds, budgets do not read it: a test would fail on it.
  return {
    cost,
    turns: { total: turns },
    context: { peakTokens, windowTokens },
    quality: { flags },
  } as Report;
};

export const NO_BUDGETS: Budgets = {
  maxCostUsd: null,
  warnCostUsd: null,
  maxPeakContext: null,
  warnPeakContext: null,
  maxTurns: null,
};

/** Rounds coarsely, so that two numbers often look the same. */
export const FORMAT: Format = {
  usd: (value) => `$${value.toFixed(2)}`,
  usdExact: (value) => `$${value.toFixed(9)}`,
  tokens: (value) => `${Math.round(value / 1000)}k`,
  count: String,
  percent: (share) => `${Math.round(share * 100)} %`,
};
