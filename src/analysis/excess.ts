import { type Nanos, usdToNanos } from '../money.ts';
import type { ReadIssue, RunTotal } from '../transcript/model.ts';
import type { Gap } from './bill.ts';
import type { Booked, ReportedModel } from './booked.ts';
import { NO_TOKENS } from './tokens.ts';

/** Dollars are added in floating point, and a total and its rows are floored apart where an earlier one is taken off. */
const TOLERATED = 0.01;

/**
 * Dollars of a total that none of its own models has: in all recorded versions the two are equal, so something is amiss with
 * one of them, and which one nothing tells. A budget is held against the higher (R34): they are in the bill, unattributed and
 * without tokens, less what requests of models without a row cost, and the report says so.
 */
export const excessOf = (
  reported: RunTotal,
  rows: ReadonlyMap<string, ReportedModel>,
  booked: ReadonlyMap<string, Booked>,
): Gap | null => {
  if (reported.models.size === 0) return null;
  const stated = [...reported.models.values()].reduce((sum, { costUsd }) => sum + costUsd, 0);
  const homeless = [...booked].reduce<Nanos>((sum, [model, { nanos }]) => (rows.has(model) ? sum : sum + nanos), 0);
  const excess = usdToNanos(reported.usd) - usdToNanos(stated) - homeless;
  if (excess <= TOLERATED * usdToNanos(reported.usd)) return null;
  return { model: '', tokens: NO_TOKENS, webSearches: 0, nanos: excess };
};

export const EXCESS: ReadIssue = {
  code: 'total-above-models',
  file: null,
  line: null,
  message: "Claude Code's total is above the sum of its own models; what it is above is in the bill, unattributed.",
};
