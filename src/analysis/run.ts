import type { ReadIssue } from '../transcript/model.ts';
import type { SessionBill } from './bill.ts';
import type { Evidence } from './quality.ts';
import type { SessionSummary } from './summary.ts';

/** A run as it is put together, recording by recording. `bills` is null from where it has too many turns on. */
export type Run = {
  sessions: SessionSummary[];
  bills: SessionBill[] | null;
  evidence: Evidence;
  issues: ReadIssue[];
  turns: number;
};

export const newRun = (): Run => ({
  sessions: [],
  bills: [],
  evidence: {
    sources: [],
    issues: [],
    issueCount: 0,
    recordsRead: 0,
    linesSkipped: 0,
    isCut: false,
    isExecutionFileIncomplete: false,
    sessionsLeftOut: 0,
  },
  issues: [],
  turns: 0,
});
