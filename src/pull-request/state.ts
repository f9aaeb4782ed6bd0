import { groupBy } from '../group-by.ts';
import type { RunRecord } from './run-record.ts';
import { type Spend, sumSpends } from './spend.ts';

/**
 * All that a pull request remembers of its runs. States form a semilattice under `mergeStates`: merging is commutative,
 * associative and idempotent, so writers need no lock and no order.
 */
export type State = {
  /** Earlier data were damaged and lost: sums are floors from there on. */
  readonly isRebuilt: boolean;
  /** Runs up to an id that no longer fit, as their sum. */
  readonly sealed: Sealed | null;
  /** In the order of `compareRuns`; those behind the first `MOST_DETAILED` are folded. */
  readonly runs: readonly RunRecord[];
};

export type Sealed = { readonly upToRunId: number; readonly runs: number; readonly spend: Spend };

export const MOST_DETAILED = 100;

export const EMPTY_STATE: State = { isRebuilt: false, sealed: null, runs: [] };

/**
 * The union: of a run the record that stands for it, of two seals the later one. What a seal covers is in its sum.
 *
 * Folding depends on nothing but the identities that are there, and an identity keeps its rank among them for good. So a
 * run that any state folds is folded in every state that holds more, and no merge ever misses what was folded away.
 */
export const mergeStates = (a: State, b: State): State => {
  const sealed = laterSeal(a.sealed, b.sealed);
  const byRun = groupBy([...a.runs, ...b.runs], identityOf);
  const runs = [...byRun.values()]
    .map((records) => records.reduce(standing))
    .filter(({ runId }) => runId > (sealed?.upToRunId ?? 0))
    .sort(compareRuns);
  return { isRebuilt: a.isRebuilt || b.isRebuilt, sealed, runs: foldBehind(runs, MOST_DETAILED) };
};

export const addRecord = (state: State, record: RunRecord): State =>
  mergeStates(state, { ...EMPTY_STATE, runs: [record] });

/** Whether a run is accounted for: itself, a later attempt of it, or the sum that it went into. */
export const holds = (state: State, record: RunRecord): boolean => {
  if (record.runId <= (state.sealed?.upToRunId ?? 0)) return true;
  const held = state.runs.find((run) => isSameRun(run, record));
  return held !== undefined && compareVersions(held, { ...record, details: null }) >= 0;
};

/** Whether two records are of one run, whatever their attempts. */
export const isSameRun = (a: RunRecord, b: RunRecord): boolean => identityOf(a) === identityOf(b);

/** The same with only the first runs in detail. */
export const foldBehind = (runs: readonly RunRecord[], most: number): readonly RunRecord[] =>
  runs.map((run, index) => (index < most || run.details === null ? run : { ...run, details: null }));

/** The same with all runs up to an id in one sum. */
export const seal = (state: State, upToRunId: number): State => {
  const isOld = ({ runId }: RunRecord): boolean => runId <= upToRunId;
  const old = state.runs.filter(isOld);
  const spends = [...(state.sealed === null ? [] : [state.sealed.spend]), ...old.map(({ spend }) => spend)];
  const sealed = { upToRunId, runs: (state.sealed?.runs ?? 0) + old.length, spend: sumSpends(spends) };
  return { ...state, sealed, runs: state.runs.filter((run) => !isOld(run)) };
};

/** Newest run first: GitHub's run ids only grow. Made of the identity alone, so a run never changes its place. */
export const compareRuns = (a: RunRecord, b: RunRecord): number =>
  b.runId - a.runId || order(a.workflow, b.workflow) || order(a.job, b.job) || order(a.matrix, b.matrix);

const identityOf = ({ workflow, job, matrix, runId }: RunRecord): string =>
  JSON.stringify([workflow, job, matrix, runId]);

/** Of two records of one run the one with the higher attempt, then the later, then the dearer. */
const standing = (a: RunRecord, b: RunRecord): RunRecord => (compareVersions(a, b) >= 0 ? a : b);

/**
 * A total order, so that any two writers choose alike. Details decide last, and a folded record stands below the same
 * one in detail: folding two records never changes which of them stands.
 */
const compareVersions = (a: RunRecord, b: RunRecord): number =>
  a.attempt - b.attempt ||
  order(a.at, b.at) ||
  a.spend.nanos - b.spend.nanos ||
  order(a.spend.certainty, b.spend.certainty) ||
  order(textOf(a.details), textOf(b.details));

const textOf = (details: RunRecord['details']): string =>
  details === null ? '' : JSON.stringify(details, Object.keys(details).sort());

const laterSeal = (a: Sealed | null, b: Sealed | null): Sealed | null => {
  if (a === null || b === null) return a ?? b;
  const later =
    a.upToRunId - b.upToRunId ||
    a.runs - b.runs ||
    a.spend.nanos - b.spend.nanos ||
    order(a.spend.certainty, b.spend.certainty);
  return later >= 0 ? a : b;
};

/** By code units: the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
