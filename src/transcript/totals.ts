import type { ReportedTotal, ReportedUsage, RunTotal } from './model.ts';
import { promptTokens } from './usage.ts';

/** `coversTo`: what came before this record is in the figure; null: all is. */
export type CoveringTotal = RunTotal & {
  readonly coversTo: ReportedTotal | null;
  /** The counter runs on over processes; else each process states its own. */
  readonly isCumulative: boolean;
  /** When the counter began, ms since the epoch; null where nothing says. What came before is not in it. */
  readonly counterStart: number | null;
};

export type TotalsOfSession = {
  /** Totals of the session, in reading order. */
  readonly totals: readonly ReportedTotal[];
  readonly cliVersion: string | null;
  /** What the counter stood at when the run began: the last `cost-state` before it, or the parent's at a fork. */
  readonly base: ReportedTotal | null;
};

/** From this version on, totals continue over resumed processes (R36). */
const CUMULATIVE_SINCE = [2, 1, 282] as const;

const isAtLeast = (version: string, least: readonly number[]): boolean => {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
};

const isCumulative = ({ totals, cliVersion }: TotalsOfSession): boolean => {
  if (totals.some((total) => total.source === 'cost-state' || total.sinceLast !== null)) return true;
  if (cliVersion !== null) return isAtLeast(cliVersion, CUMULATIVE_SINCE);
  return totals.some((total) => [...total.models.values()].some((row) => row.basis !== null));
};

/**
 * What the session cost in this run by Claude Code's own count, or null where it left none (R34–R37): the highest
 * cumulative total minus what the counter began with; in old versions the sum over the processes.
 */
export const runTotal = (session: TotalsOfSession): CoveringTotal | null => {
  const results = distinct(session.totals.filter((total) => total.source === 'result'));
  const states = session.totals.filter((total) => total.source === 'cost-state');
  if (results.length === 0 && states.length === 0) return null;
  if (!isCumulative(session)) return sumOf(lastOfEachProcess(results), false);
  const state = highest(states);
  const result = highest(results);
  if (state === null && session.base === null && results.every((each) => each.sinceLast !== null)) {
    return sumOf(results.map(sinceLast), true);
  }
  if (state === null && session.base === null) return sumOf(lastOfEachCounter(results), true);
  const isResultAhead = result !== null && (state === null || result.totalUsd > state.totalUsd * (1 + 1e-9));
  const final = isResultAhead ? result : state;
  if (final === null) return null;
  // A result does not say when its counter began: it is that of the saved total below it.
  const begun = { ...final, counterStart: state?.counterStart ?? null };
  return since(begun, session.base, isResultAhead ? null : final);
};

/**
 * Without any saved total a resumed process may have begun at zero: a result that another one does not hold is of a counter
 * of its own.
 */
const lastOfEachCounter = (results: readonly ReportedTotal[]): readonly ReportedTotal[] => {
  const counters: ReportedTotal[] = [];
  for (const each of lastOfEachProcess(results).toSorted((a, b) => b.totalUsd - a.totalUsd))
    if (!counters.some((counter) => holds(counter, each) && !isLater(each, counter))) counters.push(each);
  return counters;
};

const isLater = (a: ReportedTotal, b: ReportedTotal): boolean => a.at !== null && b.at !== null && a.at > b.at;

/** Whether all prompts of another total can be in this one. */
export const holds = (total: ReportedTotal, part: ReportedTotal): boolean =>
  [...part.models].every(([model, row]) => {
    const whole = total.models.get(model);
    return whole !== undefined ? promptTokens(whole) >= promptTokens(row) : promptTokens(row) === 0;
  });

/** Tokens of all prompts that a total has counted. */
export const promptOfModels = (models: ReadonlyMap<string, ReportedUsage>): number =>
  [...models.values()].reduce((sum, row) => sum + promptTokens(row), 0);

/** The figure of the run together with that of a counter that none of it goes on from. */
export const addTotals = (reported: CoveringTotal, other: ReportedTotal): CoveringTotal => {
  const models = new Map(reported.models);
  for (const [model, row] of other.models) models.set(model, combine(row, models.get(model), 1));
  const hasUnknownModel = reported.hasUnknownModel || other.hasUnknownModel;
  return { ...reported, usd: reported.usd + other.totalUsd, models, hasUnknownModel, counterStart: null };
};

/** The highest total; the last of equals. */
export const highest = (totals: readonly ReportedTotal[]): ReportedTotal | null =>
  totals.reduce<ReportedTotal | null>(
    (best, each) => (best === null || each.totalUsd >= best.totalUsd ? each : best),
    null,
  );

/** The same result may be at hand as a stream's last line, in an execution file and as a json file. */
const distinct = (results: readonly ReportedTotal[]): readonly ReportedTotal[] => {
  const seen = new Set<string>();
  return results.filter((each) => {
    const key = each.uuid ?? `${each.totalUsd} ${each.result?.turns} ${each.result?.durationMs}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Within one file results of a session restate a running total; each file is one process (R37). */
const lastOfEachProcess = (results: readonly ReportedTotal[]): readonly ReportedTotal[] => {
  const byFile = new Map<number, ReportedTotal>();
  for (const each of results) {
    const known = byFile.get(each.file);
    if (known === undefined || each.totalUsd >= known.totalUsd) byFile.set(each.file, each);
  }
  return [...byFile.values()];
};

const sinceLast = (total: ReportedTotal): ReportedTotal => {
  const models = total.sinceLast ?? total.models;
  return { ...total, models, totalUsd: [...models.values()].reduce((sum, row) => sum + row.costUsd, 0) };
};

const sumOf = (totals: readonly ReportedTotal[], isCumulative: boolean): CoveringTotal => {
  const models = new Map<string, ReportedUsage>();
  for (const total of totals) {
    for (const [model, row] of total.models) models.set(model, combine(row, models.get(model), 1));
  }
  return {
    source: 'result',
    usd: totals.reduce((sum, each) => sum + each.totalUsd, 0),
    models,
    hasUnknownModel: totals.some((each) => each.hasUnknownModel),
    coversTo: null,
    isCumulative,
    counterStart: null,
  };
};

const since = (final: ReportedTotal, base: ReportedTotal | null, coversTo: ReportedTotal | null): CoveringTotal => {
  const models = new Map<string, ReportedUsage>();
  for (const [model, row] of final.models) models.set(model, combine(row, base?.models.get(model), -1));
  return {
    source: final.source,
    usd: Math.max(0, final.totalUsd - (base?.totalUsd ?? 0)),
    models,
    hasUnknownModel: final.hasUnknownModel,
    coversTo,
    isCumulative: true,
    counterStart: final.counterStart,
  };
};

/** `row` plus or minus `other`, field by field, never below zero. */
const combine = (row: ReportedUsage, other: ReportedUsage | undefined, sign: 1 | -1): ReportedUsage => {
  if (other === undefined) return row;
  const field = (a: number, b: number): number => Math.max(0, a + sign * b);
  return {
    ...row,
    input: field(row.input, other.input),
    output: field(row.output, other.output),
    cacheRead: field(row.cacheRead, other.cacheRead),
    cacheWrite5m: field(row.cacheWrite5m, other.cacheWrite5m),
    cacheWrite1h: field(row.cacheWrite1h, other.cacheWrite1h),
    splitKnown: row.splitKnown && other.splitKnown,
    webSearches: field(row.webSearches, other.webSearches),
    // Less than should be is taken off where the other's count is none: then the figure is no floor.
    hasBadCount: row.hasBadCount || (sign === 1 && other.hasBadCount),
    costUsd: field(row.costUsd, other.costUsd),
  };
};
