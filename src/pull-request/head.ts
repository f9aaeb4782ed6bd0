import { groupBy } from '../group-by.ts';
import type { RunDetails, RunRecord } from './run-record.ts';
import type { State } from './state.ts';

export type DetailedRun = RunRecord & { readonly details: RunDetails };

export const isDetailed = (run: RunRecord): run is DetailedRun => run.details !== null;

/**
 * The jobs that the newest commit is judged by: of every workflow, job and matrix key the newest run on the commit of the
 * newest run. Where that names no commit (a comment started it), the jobs of that run. Whoever asks, the answer is the
 * same: a job of an older commit that ends late takes no one's place.
 */
export const headJobs = ({ runs }: State): readonly DetailedRun[] => {
  const detailed = runs.filter(isDetailed);
  const newest = detailed[0];
  if (newest === undefined) return [];
  const { sha } = newest.details;
  const ofHead = detailed.filter((run) => run.runId === newest.runId || (sha !== null && run.details.sha === sha));
  const byJob = groupBy(ofHead, ({ workflow, job, matrix }) => JSON.stringify([workflow, job, matrix]));
  return [...byJob.values()].flatMap(([last]) => last ?? []);
};
