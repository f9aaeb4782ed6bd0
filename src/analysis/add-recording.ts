import type { Pricer } from '../pricing/model.ts';
import type { ReadIssue, Recording } from '../transcript/model.ts';
import type { Evidence } from './quality.ts';
import { reconcile } from './reconcile.ts';
import { type SessionSummary, summarise } from './summary.ts';

/** Turns up to which a report has a timeline: more is a corpus, not a run. */
const MOST_TIMELINE_TURNS = 10_000;
const MOST_ISSUES = 100;

/** A run as it is put together, recording by recording. */
export type Run = { sessions: SessionSummary[]; evidence: Evidence; issues: ReadIssue[]; turns: number };

export const newRun = (): Run => ({
  sessions: [],
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

/** Prices, reconciles and sums up the sessions of a recording; its requests are let go. */
export const addRecording = (run: Run, recording: Recording, pricer: Pricer): void => {
  for (const session of recording.sessions) {
    run.turns += session.threads.reduce((sum, thread) => sum + thread.requests.length, 0);
    run.sessions.push(summarise(reconcile(session, pricer), pricer, run.turns <= MOST_TIMELINE_TURNS));
  }
  if (run.turns > MOST_TIMELINE_TURNS && run.issues.length === 0) dropTimeline(run);
  run.evidence = addEvidence(run.evidence, recording);
};

/** A timeline of some of the sessions would be taken for one of all. */
const dropTimeline = (run: Run): void => {
  const message = `Over ${MOST_TIMELINE_TURNS} turns: the report has no timeline. Name fewer sessions to have one.`;
  run.issues.push({ code: 'no-timeline', file: null, line: null, message });
  run.sessions = run.sessions.map((each) => ({ ...each, timeline: [] }));
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
