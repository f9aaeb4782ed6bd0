import type { ReadIssue, Recording } from '../transcript/model.ts';
import { mismatchOf } from './mismatch.ts';
import type { Flag, Quality } from './report.ts';
import type { SessionSummary } from './summary.ts';

const MOST_ISSUES = 20;

/** What was read of the files, summed over all of them. */
export type Evidence = Pick<
  Recording,
  | 'sources'
  | 'issues'
  | 'issueCount'
  | 'recordsRead'
  | 'linesSkipped'
  | 'isCut'
  | 'isExecutionFileIncomplete'
  | 'sessionsLeftOut'
>;

/** What a reader of the report must know about the numbers, and the first problems behind it. */
export const qualityOf = (
  evidence: Evidence,
  sessions: readonly SessionSummary[],
  extra: readonly ReadIssue[],
  hasOverrides: boolean,
): Quality => {
  const mismatch = mismatchOf(sessions, hasOverrides);
  const own = [
    ...extra,
    ...leftOutIssue(evidence, sessions),
    ...(mismatch === null ? [] : [mismatch]),
    ...sessions.flatMap(({ issues }) => issues),
  ];
  return {
    flags: flagsOf(evidence, sessions, mismatch !== null),
    issues: [...own, ...evidence.issues].slice(0, MOST_ISSUES),
    issueCount: own.length + evidence.issueCount,
    recordsRead: evidence.recordsRead,
    linesSkipped: evidence.linesSkipped,
  };
};

/** Nothing found and all of it left out are two things, with two remedies. */
const leftOutIssue = ({ sessionsLeftOut }: Evidence, sessions: readonly SessionSummary[]): readonly ReadIssue[] => {
  if (sessionsLeftOut === 0 || !sessions.every(isUnused)) return [];
  const found = sessionsLeftOut === 1 ? '1 session was' : `${sessionsLeftOut} sessions were`;
  const message = `${found} found and left out: not of the time or the session that was asked for; see since and session-id (on the command line: --since, --session).`;
  return [{ code: 'left-out', file: null, line: null, message }];
};

const flagsOf = (evidence: Evidence, sessions: readonly SessionSummary[], isMismatch: boolean): readonly Flag[] => {
  const present: readonly (readonly [Flag, boolean])[] = [
    ['no-usage', sessions.every(isUnused)],
    ['unknown-model', !sessions.every(({ isWhollyPriced }) => isWhollyPriced)],
    ['incomplete', evidence.isCut || sessions.some(({ isIncomplete }) => isIncomplete)],
    ['provisional', sessions.some(({ placeholders }) => placeholders > 0)],
    ['error-result', sessions.some(({ isError }) => isError)],
    ['execution-file-incomplete', evidence.isExecutionFileIncomplete],
    ['managed-prices', sessions.some(({ isManaged }) => isManaged)],
    ['price-mismatch', isMismatch],
  ];
  return present.filter(([, holds]) => holds).map(([flag]) => flag);
};

/** Nothing was measured: no request, and no total that states any spend. A zero bill is never made up. */
const isUnused = ({ row, gaps, reported }: SessionSummary): boolean =>
  row.turns === 0 && gaps.length === 0 && (reported?.usd ?? 0) === 0;

/** The true bill can only be higher than ours: cut short, or placeholders that nothing makes good. */
export const isFloor = (evidence: Evidence, sessions: readonly SessionSummary[]): boolean =>
  evidence.isCut || sessions.some(({ isIncomplete, openPlaceholders }) => isIncomplete || openPlaceholders > 0);
