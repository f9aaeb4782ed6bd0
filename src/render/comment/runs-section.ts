import { isDetailed } from '../../pull-request/head.ts';
import type { RunRecord } from '../../pull-request/run-record.ts';
import { type Spend, sumSpends } from '../../pull-request/spend.ts';
import { plural } from '../format.ts';
import { bullets, section, stack, table } from '../markdown/blocks.ts';
import { code } from '../markdown/escape.ts';
import { numbers, words } from '../tables/column.ts';
import { link, peakCell, runName, runUrl, turnsCell, verdictCell } from './run-cells.ts';
import { spendCells, totalText } from './spend-text.ts';
import type { View } from './view.ts';

const MOST_ROWS = 10;

/** All runs of the pull request, folded away; null where the first line and the table of jobs have told of them all. */
export const runsSection = (view: View): string | null => {
  const { totals, head, state, pullRequest } = view;
  if (totals.runs <= head.length && !state.isRebuilt) return null;
  const title = `This pull request: ${totalText(totals, pullRequest)}`;
  return section(title, stack([runsTable(view), bullets(runNotes(view))]), 'comment');
};

/** Newest first, at most ten and all older ones in one row. */
const runsTable = ({ state, totals, repositoryUrl }: View): string | null => {
  const byTime = state.runs.filter(isDetailed).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const shown = byTime.slice(0, totals.runs === MOST_ROWS + 1 ? totals.runs : MOST_ROWS);
  const older = totals.runs - shown.length;
  const rest = (cell: string): readonly string[] => (older === 0 ? [] : [cell]);
  const spends = [...shown.map(({ spend }) => spend), ...(older === 0 ? [] : [spendOfOthers(state, shown)])];
  return table([
    words('Run (UTC)', [...shown.map((run) => runCell(run, repositoryUrl)), ...rest(plural(older, 'older run'))]),
    words('Job', [...shown.map(runName), ...rest('')]),
    words('Commit', [
      ...shown.map(({ details: { sha } }) => (sha === null ? '–' : code(sha.slice(0, 7)))),
      ...rest(''),
    ]),
    numbers('Cost', spendCells(spends)),
    numbers('Turns', [...shown.map(({ details }) => turnsCell(details.turns)), ...rest('')]),
    numbers('Peak', [...shown.map(peakCell), ...rest('')]),
    words('Verdict', [...shown.map(verdictCell), ...rest('')]),
  ]);
};

/** `2026-11-22 07:42`, a link to the run, and which attempt it is. */
const runCell = (run: RunRecord, repositoryUrl: string | null): string => {
  const when = run.at.slice(0, 16).replace('T', ' ');
  return link(run.attempt === 1 ? when : `${when}, attempt ${run.attempt}`, runUrl(repositoryUrl, run));
};

const spendOfOthers = ({ runs, sealed }: View['state'], shown: readonly RunRecord[]): Spend => {
  const others = runs.filter((run) => !shown.includes(run)).map(({ spend }) => spend);
  return sumSpends(sealed === null ? others : [...others, sealed.spend]);
};

/** What must be known to read the sum rightly. */
const runNotes = ({ state }: View): readonly string[] => {
  const hasReruns = state.runs.some(({ attempt }) => attempt > 1);
  const unpriced = state.runs.filter(({ spend }) => spend.certainty === 'unknown').length;
  const unmeasured = state.runs.filter(({ spend }) => spend.certainty === 'unmeasured').length;
  return [
    ...(hasReruns
      ? ['Of a job that ran again, the last attempt is in the sum; what the attempts before it cost is not.']
      : []),
    ...(unpriced > 0 ? [`In ${plural(unpriced, 'run')}, a model has no known price: the sum holds the rest.`] : []),
    ...(unmeasured > 0
      ? [`In ${plural(unmeasured, 'run')}, no usage was found: the true sum can only be higher.`]
      : []),
    ...(state.isRebuilt ? ['What this comment knew of earlier runs was damaged: the sum counts from there on.'] : []),
    ...(sharesSessions(state.runs) ? ['Two runs measured the same session: its cost may be in the sum twice.'] : []),
  ];
};

const sharesSessions = (runs: readonly RunRecord[]): boolean => {
  const ids = runs.flatMap(({ details }) => details?.sessionIds ?? []);
  return new Set(ids).size < ids.length;
};
