import type { ReadIssue, Recording } from '../transcript/model.ts';
import { isWhollyPriced, type SessionBill } from './bill.ts';
import { mismatchOf } from './mismatch.ts';
import type { Flag, Quality } from './report.ts';

const MOST_ISSUES = 20;

/** What a reader of the report must know about the numbers, and the first problems behind it. */
export const qualityOf = (recording: Recording, bills: readonly SessionBill[], located: readonly ReadIssue[]): Quality => {
  const mismatch = mismatchOf(bills);
  const issues = [...located, ...(mismatch === null ? [] : [mismatch]), ...bills.flatMap((bill) => bill.issues), ...recording.issues];
  return {
    flags: flagsOf(recording, bills, mismatch !== null),
    issues: issues.slice(0, MOST_ISSUES),
    issueCount: recording.issueCount + issues.length - recording.issues.length,
    recordsRead: recording.recordsRead,
    linesSkipped: recording.linesSkipped,
  };
};

const flagsOf = (recording: Recording, bills: readonly SessionBill[], isMismatch: boolean): readonly Flag[] => {
  const { sessions } = recording;
  const present: readonly (readonly [Flag, boolean])[] = [
    ['no-usage', hasNoUsage(bills)],
    ['unknown-model', !bills.every(isWhollyPriced)],
    ['incomplete', recording.isCut || sessions.some((session) => session.isIncomplete)],
    ['provisional', bills.some((bill) => bill.placeholders > 0)],
    ['error-result', sessions.some((session) => session.isError)],
    ['execution-file-incomplete', recording.isExecutionFileIncomplete],
    ['managed-prices', bills.some((bill) => bill.isManaged)],
    ['price-mismatch', isMismatch],
  ];
  return present.filter(([, holds]) => holds).map(([flag]) => flag);
};

/** Nothing was measured: no request, and no total that states any spend. A zero bill is never made up. */
const hasNoUsage = (bills: readonly SessionBill[]): boolean =>
  bills.every((bill) => bill.requests.length === 0 && bill.gaps.length === 0 && (bill.session.reported?.usd ?? 0) === 0);

/** The true bill can only be higher than ours: cut short, or placeholders that nothing makes good. */
export const isFloor = (recording: Recording, bills: readonly SessionBill[]): boolean =>
  recording.isCut ||
  recording.sessions.some((session) => session.isIncomplete) ||
  bills.some((bill) => bill.openPlaceholders > 0);
