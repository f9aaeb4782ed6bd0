import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { UserError } from '../user-error.ts';
import { type Annotation, notice, warning } from './annotations.ts';
import type { Client } from './client.ts';
import { failureNote } from './failure-note.ts';
import { findPullRequest } from './find-pull-request.ts';
import type { Assignment, Judged, Occasion } from './measured-job.ts';
import { receiveFiles } from './received-files.ts';
import { assignReported } from './reported-job.ts';

/** What a trusted job got to publish. `assignment` null: nothing that could be published. */
export type Receipt = { readonly assignment: Assignment | null; readonly notes: readonly Annotation[] };

/**
 * Takes over the reports that a run of a fork left in an artifact, and finds the pull request it was about.
 *
 * @throws UserError outside a `workflow_run` event
 */
export const receiveJob = async (
  path: string,
  judge: (report: Report) => Judgement,
  occasion: Occasion,
  client: Client,
): Promise<Receipt> => {
  const { reportedRun, repository } = occasion.context;
  if (reportedRun === null || repository === null) throw new UserError([NOT_HERE]);
  const { reports, refusals } = receiveFiles(path);
  const refused = refusals.map(warning);
  const [first, ...rest] = reports.map((report): Judged => ({ report, own: judge(report) }));
  if (first === undefined) return { assignment: null, notes: [...refused, notice(NOTHING)] };
  const found = await findPullRequest(client, repository, reportedRun).catch((error) =>
    failureNote('pull', error, false),
  );
  const pullRequest = typeof found === 'number' || found === null ? found : 'unknown';
  const lost = typeof found === 'number' ? [] : [found ?? notice(NO_PULL_REQUEST)];
  const assignment = assignReported([first, ...rest], reportedRun, pullRequest, occasion);
  return { assignment, notes: [...refused, ...lost] };
};

const NOT_HERE =
  'mode: publish is for a workflow with `on: workflow_run`, whose event tells which run of a fork the report is of';
const NOTHING =
  'There is no report to publish in what report-file names: the run that was to make it measured nothing.';
const NO_PULL_REQUEST =
  "No comment: there is no open pull request, or more than one, whose head is the branch and commit of the fork's run.";
