import { headline } from '../render/headline.ts';
import { renderJson } from '../render/json.ts';
import { type Annotation, notice, withinCaps } from './annotations.ts';
import { announce } from './announcement.ts';
import { type Attempt, createAttempt } from './attempt.ts';
import { type CheckRun, conclusionOf } from './check-run.ts';
import { type EarlierRuns, type PullRequestDesk, readEarlierRuns, withRuns } from './earlier-runs.ts';
import { failureNote } from './failure-note.ts';
import { CHECK_BYTES, fullestFit, SUMMARY_BYTES, type Tellings } from './fullest-fit.ts';
import type { Job } from './job.ts';
import { outputsOf } from './outputs.ts';
import { type PublishedComment, publishComment } from './publish-comment.ts';
import { createRule, type Rule } from './rule.ts';
import type { Ruling } from './ruling.ts';
import { checkTellings, summaryTellings } from './tellings.ts';
import { writeOutputs } from './write-outputs.ts';

/** The runner and GitHub, as far as publishing needs them. All but `annotate` may throw. */
export type Desk = {
  /** In the place of what this step wrote before. */
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly setOutput: (name: string, value: string) => void;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly annotate: (annotation: Annotation) => void;
  /** Null: there is no pull request. */
  readonly pullRequest: PullRequestDesk | null;
  /** Null: there is no commit to check. */
  readonly createCheck: ((check: Pick<CheckRun, 'conclusion' | 'title' | 'summary'>) => Promise<void>) | null;
};

/**
 * Publishes everything: job summary, comment, check run, files, outputs, annotations; the sentences that the step fails
 * with come last. None of them stops the next; what failed becomes one annotation each. Never throws, and answers with
 * the ruling: no publisher can change one.
 */
export const publish = async (job: Job, desk: Desk): Promise<Ruling> => {
  const told: Annotation[] = [...job.annotations];
  const attempt = createAttempt((annotation) => told.push(annotation));
  const rule = createRule(job, desk.pullRequest, attempt);

  const earlier = await readEarlierRuns(job, desk.pullRequest, attempt);
  const before = earlier && withRuns(earlier, job.runs, desk.pullRequest?.isQueued ?? false);
  const first = await rule(before);
  await writeSummary(job, first, desk, attempt);
  const comment = await writeComment(job, desk, first, earlier, rule, attempt);
  const ruling = comment === null ? first : await rule(comment.known);
  if (isOther(first, ruling)) await writeSummary(job, ruling, desk, attempt);
  await writeCheck(job, ruling, desk, attempt);

  const written = {
    'report-file': await writeFile(job.reportFile, () => renderJson(job.report, ruling.total), desk, attempt),
    'summary-file': await writeFile(job.summaryFile, summaryOf(job, ruling)[0], desk, attempt),
    'comment-url': comment?.url ?? '',
  };
  const outputs = { ...outputsOf(job.report, ruling, comment?.known ?? before), ...written };
  told.push(...writeOutputs(outputs, desk.setOutput));
  told.push(...(comment?.notes ?? []), ...(ruling.remark === null ? [] : [notice(ruling.remark)]));
  for (const annotation of withinCaps([...told, ...announce(job.report, ruling, job.limits.onUnmeasured)])) {
    desk.annotate(annotation);
  }
  return ruling;
};

/** Other jobs wrote at the same moment, and it changed something. */
const isOther = (one: Ruling, other: Ruling): boolean => JSON.stringify(one) !== JSON.stringify(other);

const writeSummary = async (job: Job, ruling: Ruling, desk: Desk, attempt: Attempt): Promise<void> => {
  await attempt(
    () => desk.writeSummary(fullestFit(summaryOf(job, ruling), SUMMARY_BYTES)),
    notWritten('The job summary'),
  );
};

const summaryOf = (job: Job, ruling: Ruling): Tellings =>
  summaryTellings(job.report, ruling.total, notesOf(job, ruling));

/** Sentences for every page that is not the comment, which has a place for each of them. */
const notesOf = ({ notes }: Pick<Job, 'notes'>, { approvedBy, remark }: Ruling): readonly string[] => [
  ...(approvedBy === null ? [] : [`Over budget, approved by @${approvedBy}.`]),
  ...notes,
  ...(remark === null ? [] : [remark]),
];

const writeComment = async (
  job: Job,
  { pullRequest }: Desk,
  ruling: Ruling,
  earlier: EarlierRuns | null,
  rule: Rule,
  attempt: Attempt,
): Promise<PublishedComment | null> => {
  const [run] = job.runs;
  if (pullRequest === null || pullRequest.isQueued || job.comment.when === 'never') return null;
  if (run === undefined || !earlier?.isRead) return null;
  return attempt(
    () => publishComment(pullRequest.room, job, ruling, run, earlier.state, rule),
    (error) => failureNote('comment', error, pullRequest.isTokenReadOnly),
  );
};

const writeCheck = async (job: Job, ruling: Ruling, desk: Desk, attempt: Attempt): Promise<void> => {
  const { createCheck, pullRequest } = desk;
  if (!job.check || createCheck === null) return;
  const approval = ruling.approvedBy === null ? [] : [`Approved by @${ruling.approvedBy}`];
  await attempt(
    () =>
      createCheck({
        conclusion: conclusionOf(ruling.total),
        title: [...approval, headline(job.report, ruling.total)].join(' · '),
        summary: fullestFit(checkTellings(job.report, ruling.total, notesOf(job, ruling)), CHECK_BYTES),
      }),
    (error) => failureNote('check', error, pullRequest?.isTokenReadOnly ?? false),
  );
};

/** Answers with the path, or empty where nothing was written. */
const writeFile = async (path: string | null, text: () => string, desk: Desk, attempt: Attempt): Promise<string> => {
  if (path === null) return '';
  const written = await attempt(
    async () => {
      await desk.writeFile(path, text());
      return path;
    },
    notWritten(`The file ${path}`),
  );
  return written ?? '';
};

const notWritten =
  (what: string) =>
  (error: unknown): Annotation => ({
    level: 'warning',
    message: `${what} was not written: ${error instanceof Error ? error.message : String(error)}`,
  });
