import type { Pricer } from '../pricing/model.ts';
import type { Recording } from '../transcript/model.ts';
import type { Evidence } from './quality.ts';
import { reconcile } from './reconcile.ts';
import type { Run } from './run.ts';
import { summarise } from './summary.ts';

/** Turns up to which a report goes into detail, turn by turn: more is a corpus, not a run. */
const MOST_DETAILED_TURNS = 10_000;
const MOST_ISSUES = 100;

/** Prices, reconciles and sums up the sessions of a recording. The requests of a corpus are let go. */
export const addRecording = (run: Run, recording: Recording, pricer: Pricer): void => {
  for (const session of recording.sessions) {
    run.turns += session.threads.reduce((sum, thread) => sum + thread.requests.length, 0);
    if (run.turns > MOST_DETAILED_TURNS && run.bills !== null) dropDetails(run);
    const bill = reconcile(session, pricer);
    run.sessions.push(summarise(bill, pricer));
    run.bills?.push(bill);
  }
  run.evidence = addEvidence(run.evidence, recording);
};

/** Details of some of the sessions would be taken for those of all. */
const dropDetails = (run: Run): void => {
  run.bills = null;
  const message = `Over ${MOST_DETAILED_TURNS / 1000},000 turns: the report has no timeline, origins or what-ifs. Name fewer sessions, or ask tollgate insights.`;
  run.issues.push({ code: 'no-timeline', file: null, line: null, message });
};

const addEvidence = (a: Evidence, b: Evidence): Evidence => ({
  sources: [...a.sources, ...b.sources],
  issues: [...a.issues, ...b.issues].slice(0, MOST_ISSUES),
  issueCount: a.issueCount + b.issueCount,
  recordsRead: a.recordsRead + b.recordsRead,
  linesSkipped: a.linesSkipped + b.linesSkipped,
  isCut: a.isCut || b.isCut,
  isExecutionFileIncomplete: a.isExecutionFileIncomplete || b.isExecutionFileIncomplete,
  sessionsLeftOut: a.sessionsLeftOut + b.sessionsLeftOut,
});
