import { counterRestart, type Disk } from './coverage.ts';
import { isAfter } from './main-files.ts';
import type { ReportedTotal, Request } from './model.ts';
import type { Reading } from './reading.ts';
import {
  addTotals,
  type CoveringTotal,
  highest,
  holds,
  promptOfModels,
  runTotal,
  type TotalsOfSession,
} from './totals.ts';
import { promptsOf } from './usage.ts';

export type Counters = TotalsOfSession & {
  readonly id: string;
  readonly readings: readonly Reading[];
  readonly disk: Disk;
  /** All of the session, of earlier runs and forked sessions too. */
  readonly requests: readonly Request[];
};

export type CountersRead = {
  readonly reported: CoveringTotal | null;
  /** Requests before this time are in no total; null: all are in one. */
  readonly restart: number | null;
};

/**
 * Claude Code's own figure for the run, from one counter or several: a process that ends before it can save its total
 * leaves the next one to begin at zero, and its result, if it printed one, is all that tells of it (R35, R36).
 */
export const readCounters = (session: Counters): CountersRead => {
  const { totals, disk, requests } = session;
  const saved = highest(totals.filter(({ source }) => source === 'cost-state'));
  const restart = counterRestart(saved?.counterStart ?? null, disk, requests);
  const earlier = restart === null || saved === null ? [] : totals.filter(isBeforeRestart(session, saved, restart));
  const reported = runTotal({ ...session, totals: totals.filter((total) => !earlier.includes(total)) });
  const unsaved = highest(earlier);
  if (reported !== null && unsaved !== null) return { reported: addTotals(reported, unsaved), restart: null };
  const start = reported?.counterStart ?? (saved === null ? streamStart(session, reported) : null);
  return { reported, restart: counterRestart(start, disk, requests) };
};

/**
 * Whether a result is of a process before the restart: by its time; else because it does not hold the total that was saved
 * after it, or comes closer to the prompts before the restart than to those that a process after it can have counted.
 */
const isBeforeRestart =
  ({ totals, requests }: Counters, saved: ReportedTotal, restart: number) =>
  (total: ReportedTotal): boolean => {
    if (total.source !== 'result') return false;
    if (totals.some((each) => each.source === 'cost-state' && isSameTotal(total, each))) return false;
    if (total.at !== null) return total.at < restart;
    const later = promptsOf(requests.filter((request) => isAfter(request, saved)));
    const isTold = totals.some((each) => each.source === 'result' && isSameTotal(each, saved));
    if (!holds(total, saved) || (isTold && later === 0)) return true;
    const before = promptsOf(requests.filter(({ at }) => (at ?? restart) < restart));
    const counted = promptOfModels(total.models);
    return Math.abs(counted - before) < Math.abs(counted - promptOfModels(saved.models) - later);
  };

const isSameTotal = (a: ReportedTotal, b: ReportedTotal): boolean =>
  Math.abs(a.totalUsd - b.totalUsd) <= b.totalUsd * 1e-9;

/**
 * When the stream of the results began, where they count less than the requests: a process before it was killed. Null
 * where a result has no stream.
 */
const streamStart = ({ id, totals, readings, requests }: Counters, reported: CoveringTotal | null): number | null => {
  if (reported === null || reported.models.size === 0) return null;
  if (promptOfModels(reported.models) >= promptsOf(requests)) return null;
  const starts = totals.map(
    ({ file }) => readings.find(({ position }) => position === file)?.spans.get(id)?.first ?? Number.NEGATIVE_INFINITY,
  );
  const first = Math.min(...starts);
  return Number.isFinite(first) ? first : null;
};
