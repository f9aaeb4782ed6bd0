import { crc32 } from 'node:zlib';
import type { Report } from '../analysis/report.ts';
import { isJudged } from '../budget/judge.ts';
import type { Judgement } from '../budget/verdict.ts';
import { usdToNanos } from '../money.ts';
import { LARGEST_COUNT, LONGEST_NAME, MOST_SESSIONS, type RunRecord } from './run-record.ts';
import type { Spend } from './spend.ts';

/** Where and when a report was made. */
export type RunPlace = {
  readonly workflow: string;
  readonly job: string;
  readonly matrix: string;
  readonly runId: number;
  readonly attempt: number;
  readonly headSha: string | null;
  /** A fork made it, and this is a trusted job that passes it on. */
  readonly isClaim?: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** What the pull request remembers of a run. `judgement` is by the run's own budgets. */
export const recordOf = (report: Report, judgement: Judgement, place: RunPlace): RunRecord => ({
  workflow: nameOf(place.workflow),
  job: nameOf(place.job),
  matrix: nameOf(place.matrix),
  runId: place.runId,
  attempt: place.attempt,
  at: new Date(place.now).toISOString().replace(/\.\d+/, ''),
  spend: spendOf(report),
  details: {
    sha: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(place.headSha ?? '') ? place.headSha : null,
    turns: inRange(report.turns.total),
    peakTokens: report.context.peakTokens && inRange(report.context.peakTokens),
    windowTokens: report.context.windowTokens && inRange(report.context.windowTokens),
    verdict: isJudged(judgement) ? judgement.verdict : null,
    flags: report.quality.flags,
    sessionIds: sessionsOf(report),
    approvedBy: null,
    isClaim: place.isClaim ?? false,
  },
});

/** A claim out of range would make the whole state unreadable, and with it what all other runs cost. */
const inRange = (count: number): number => Math.min(count, LARGEST_COUNT);

const spendOf = ({ cost, quality }: Report): Spend => {
  if (quality.flags.includes('no-usage')) return { nanos: 0, certainty: 'unmeasured' };
  const known = usdToNanos(cost.knownUsd);
  const nanos = Math.min(known, Number.MAX_SAFE_INTEGER);
  if (cost.totalUsd === null) return { nanos, certainty: 'unknown' };
  return { nanos, certainty: cost.isFloor || nanos < known ? 'floor' : 'exact' };
};

const sessionsOf = ({ sessions }: Report): readonly string[] => {
  const ids = sessions.map(({ sessionId }) => sessionId).filter((id) => /^[A-Za-z0-9_-]{1,64}$/.test(id));
  return [...new Set(ids)].sort().slice(0, MOST_SESSIONS);
};

/** A name on one line and within the cap. Names that differ only behind the cut must not become one run's: a checksum ends them. */
const nameOf = (raw: string): string => {
  const name = raw
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (name.length <= LONGEST_NAME) return name;
  const ending = `…${crc32(name).toString(16).padStart(8, '0')}`;
  return name.slice(0, LONGEST_NAME - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
};
