import { isAfter, lastTime, mainFiles, savedTotals } from './main-files.ts';
import type { ReportedTotal, Request } from './model.ts';
import type { Reading } from './reading.ts';
import type { Response } from './response.ts';
import type { Parents, SessionFiles } from './session-files.ts';
import { toldFork } from './told-fork.ts';
import { type CoveringTotal, highest, promptOfModels } from './totals.ts';
import { promptsOf } from './usage.ts';

/** What a session's counter stood at when the run began. */
export type Base = {
  /** Null: no total tells of it. */
  readonly total: ReportedTotal | null;
  /** What the counter had booked by then beyond that total: requests of earlier runs, or of the session that was forked. */
  readonly inherited: readonly Request[];
};

/** Totals of a session, those of before the run apart. */
export type TotalsByTime = { readonly earlier: readonly ReportedTotal[]; readonly inRun: readonly ReportedTotal[] };

/** A saved total is of before the run where all its main-thread requests follow; a stream, where it ends before it. */
export const totalsByTime = (files: SessionFiles, requests: readonly Request[], since: number | null): TotalsByTime => {
  const { id, readings, counted, transcripts } = files;
  const own = requests.filter(({ file, threadId }) => threadId === 'main' && transcripts.has(file));
  const isWhole = requests.length === counted.length;
  const isEarlier = (total: ReportedTotal, reading: Reading): boolean =>
    total.source === 'cost-state'
      ? !isWhole && own.every((request) => isAfter(request, total))
      : since !== null && reading.spans.has(id) && lastTime(reading, id) < since;
  const found = readings.flatMap((reading) =>
    reading.totals
      .filter(({ sessionId }) => sessionId === id)
      .map((total) => ({ total, isEarlier: isEarlier(total, reading) })),
  );
  return {
    earlier: found.filter((each) => each.isEarlier).map(({ total }) => total),
    inRun: found.filter((each) => !each.isEarlier).map(({ total }) => total),
  };
};

/** The base as saved in the file, as an earlier job's stream told it, or as it was forked. */
export const baseOf = (
  files: SessionFiles,
  requests: readonly Request[],
  { earlier: totals, inRun: after }: TotalsByTime,
): Base => {
  const earlier = without(files.counted, requests);
  const saved = savedTotals(mainFiles(files), files.id).filter((state) => totals.includes(state));
  const own = latest(saved) ?? highest(totals.filter(({ source }) => source === 'result'));
  if (own !== null) {
    const isBehind = (each: Request): boolean => each.threadId === 'main' && isAfter(each, own);
    return { total: own, inherited: own.source === 'result' ? [] : earlier.filter(isBehind) };
  }
  const fork = mainFiles(files).length > 0 ? forkBase(files) : { total: toldFork(files, after), inherited: [] };
  return { total: fork.total, inherited: [...fork.inherited, ...earlier] };
};

const without = (all: readonly Request[], some: readonly Request[]): readonly Request[] => {
  if (some.length === all.length) return [];
  const left = new Set(some);
  return all.filter((each) => !left.has(each));
};

/**
 * The inherited requests where the run's figure has room for their prompts beside its own: a process that was killed did not
 * add its requests to the counter.
 */
export const inheritedBy = (
  reported: CoveringTotal | null,
  inherited: readonly Request[],
  covered: readonly Request[],
): readonly Request[] => {
  if (reported === null || !reported.isCumulative) return [];
  const asked = promptsOf(inherited) + promptsOf(covered);
  return reported.models.size === 0 || asked <= promptOfModels(reported.models) ? inherited : [];
};

/** The last of saved totals: a counter that began again may stand lower. */
const latest = (totals: readonly ReportedTotal[]): ReportedTotal | null =>
  totals.reduce<ReportedTotal | null>((best, each) => (best === null || isLater(each, best) ? each : best), null);

const isLater = (a: ReportedTotal, b: ReportedTotal): boolean =>
  a.file === b.file ? a.line >= b.line : (a.at ?? 0) >= (b.at ?? 0);

/**
 * A fork's counter begins with its parent's total: the highest one whose requests were all copied (R35). What the parent did
 * between that total and the fork is in the counter too: the other copies, and its subagents, which are not copied.
 */
const forkBase = ({ copies, counted, parents }: SessionFiles): Base => {
  if (copies.length === 0) return { total: null, inherited: [] };
  const ids = new Set(copies.map(({ messageId }) => messageId));
  const isCopied = (state: ReportedTotal): boolean => [...idsBefore(state, parents)].every((id) => ids.has(id));
  const total = highest(parents.totals.filter(isCopied));
  const booked = total === null ? new Set<string | null>() : idsBefore(total, parents);
  const forkedAt = counted.reduce((first, { at }) => Math.min(first, at ?? first), Number.POSITIVE_INFINITY);
  const isAgents = ({ at, threadId }: Response): boolean =>
    threadId !== 'main' && at !== null && at < forkedAt && at > (total?.at ?? Number.NEGATIVE_INFINITY);
  const isCounted = ({ messageId }: Response): boolean => messageId !== null && ids.has(messageId);
  return {
    total,
    inherited: [
      ...distinct(copies).filter(({ messageId }) => !booked.has(messageId)),
      ...parents.counted.filter((each) => isAgents(each) && !isCounted(each)),
    ],
  };
};

/**
 * Messages that a total of the parent's has booked, as far as its main file shows them. Where the parent is a fork too, what
 * its own parent did afterwards is not among them.
 */
const idsBefore = (total: ReportedTotal, { readings }: Parents): ReadonlySet<string | null> => {
  const responses = readings.flatMap((reading) => reading.responses).filter(({ origin }) => origin === 'disk');
  const isBooked = (each: Response): boolean =>
    (each.file === total.file || (each.threadId === 'main' && each.fileSessionId === total.sessionId)) &&
    !isAfter(each, total);
  return new Set(responses.filter(isBooked).map(({ messageId }) => messageId));
};

/** A fork that is at hand twice has its copies twice. */
const distinct = (copies: readonly Response[]): readonly Response[] => {
  const seen = new Set<string>();
  return copies.filter(({ messageId }) => {
    if (messageId === null) return true;
    if (seen.has(messageId)) return false;
    seen.add(messageId);
    return true;
  });
};
