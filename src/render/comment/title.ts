import type { VerdictState } from '../../budget/verdict.ts';
import { type Spend, sumSpends } from '../../pull-request/spend.ts';
import { plural } from '../format.ts';
import { peakContext, WORDS } from '../headline.ts';
import { MARKS } from '../markdown/sections.ts';
import { RECEIPT, title } from '../markdown.ts';
import { spendText, totalText } from './spend-text.ts';
import type { View } from './view.ts';

/**
 * Verdict and three numbers: of the run where it is the only one of its commit, else of all jobs of the newest commit,
 * so that the line is the same whichever of them writes last; of the pull request where its own budget says worse.
 */
export const commentTitle = (view: View): string => {
  const { report, judgement, pullRequest, head, headVerdict, isAlone, isAboutPullRequest } = view;
  if (isAboutPullRequest) return heading(pullRequest.verdict, pullRequestNumbers(view));
  if (isAlone) return title(report, { ...judgement, verdicts: [...judgement.verdicts, ...pullRequest.verdicts] });
  const isJudged = headVerdict !== null || pullRequest.verdicts.length > 0;
  const turns = head.reduce((sum, { details }) => sum + details.turns, 0);
  return heading(isJudged ? (headVerdict ?? 'pass') : null, [
    inJobs(view),
    turns === 0 ? null : plural(turns, 'turn'),
    highestPeak(view),
  ]);
};

const heading = (verdict: VerdictState | null, numbers: readonly (string | null)[]): string => {
  const mark = verdict === null ? RECEIPT : MARKS[verdict];
  const parts = [verdict === null ? null : WORDS[verdict], ...numbers];
  return `### ${mark} ${parts.filter((part) => part !== null).join(' · ')}`;
};

const pullRequestNumbers = (view: View): readonly string[] => [
  `pull request ${totalText(view.totals, view.pullRequest)}`,
  view.isAlone ? `this run ${spendText(view.run.spend)}` : `newest commit ${inJobs(view)}`,
];

const inJobs = ({ head }: View): string => `${spendText(headSpend(head))} in ${plural(head.length, 'job')}`;

const headSpend = (head: View['head']): Spend => sumSpends(head.map(({ spend }) => spend));

const highestPeak = ({ head }: View): string | null => {
  const [highest] = head.map(({ details }) => details).sort((a, b) => (b.peakTokens ?? 0) - (a.peakTokens ?? 0));
  return highest === undefined ? null : peakContext(highest);
};
