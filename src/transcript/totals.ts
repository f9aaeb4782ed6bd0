import type { ReportedTotal, ReportedUsage, RunTotal } from './model.ts';

/** `coversTo`: records of the main file before this line are in the figure; Infinity: all are. */
export type CoveringTotal = RunTotal & {
  readonly coversTo: number;
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
  const isResultAhead = result !== null && (state === null || result.totalUsd > state.totalUsd * (1 + 1e-9));
  const final = isResultAhead ? result : state;
  return final === null ? null : since(final, session.base, isResultAhead ? Number.POSITIVE_INFINITY : final.line);
};

const highest = (totals: readonly ReportedTotal[]): ReportedTotal | null =>
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
    coversTo: Number.POSITIVE_INFINITY,
    isCumulative,
    counterStart: null,
  };
};

const since = (final: ReportedTotal, base: ReportedTotal | null, coversTo: number): CoveringTotal => {
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
    costUsd: field(row.costUsd, other.costUsd),
  };
};
