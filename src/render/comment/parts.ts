import { isJudged } from '../../budget/judge.ts';
import { isSameRun } from '../../pull-request/state.ts';
import { billRows, mainDriver } from '../bill.ts';
import { footerLine } from '../computed.ts';
import { headline } from '../headline.ts';
import { stack } from '../markdown/blocks.ts';
import { code, text } from '../markdown/escape.ts';
import * as sections from '../markdown/sections.ts';
import * as why from '../markdown/why-sections.ts';
import { RECEIPT } from '../markdown.ts';
import { caveats } from '../notes.ts';
import { headlinePiece } from '../why/pieces.ts';
import { jobsTable } from './jobs-table.ts';
import { runName } from './run-cells.ts';
import { runsSection } from './runs-section.ts';
import { totalText } from './spend-text.ts';
import { commentTitle } from './title.ts';
import type { View } from './view.ts';

/** A part of the comment. */
export type Part = {
  /** What a reader calls it; null: it is never missed. */
  readonly name: string | null;
  /** The shortest level that still has it: 0 is the whole comment, `TOTALS_ONLY` the shortest. */
  readonly level: number;
  /** Markdown; null: nothing to say. */
  readonly block: string | null;
};

export const TOTALS_ONLY = 4;

/** The comment's parts in their order. What a reader misses least goes first. */
export const partsOf = (view: View): readonly Part[] => {
  const { report, judgement, pullRequest } = view;
  const all = { ...judgement, verdicts: [...judgement.verdicts, ...pullRequest.verdicts] };
  const rows = billRows(report.cost);
  return [
    { name: null, level: TOTALS_ONLY, block: commentTitle(view) },
    { name: null, level: TOTALS_ONLY, block: view.isAlone ? null : total(view) },
    { name: null, level: TOTALS_ONLY, block: approval(view) },
    { name: null, level: TOTALS_ONLY, block: stack(view.notes.map(text)) },
    { name: 'the jobs of this commit', level: 2, block: view.isAlone ? null : jobsTable(view) },
    { name: null, level: 3, block: subject(view) },
    { name: null, level: 3, block: opening(view, mainDriver(report.cost, rows)) },
    { name: null, level: TOTALS_ONLY, block: view.isAlone ? total(view) : null },
    { name: 'the split', level: 3, block: sections.bill(rows) },
    { name: 'the broken budgets', level: 3, block: sections.broken(all) },
    { name: 'what would have helped', level: 3, block: why.advice(report) },
    { name: 'origins', level: 1, block: why.origins(report, 'comment') },
    { name: 'what went wrong', level: 1, block: why.losses(report, 'comment') },
    { name: 'what would have been cheaper', level: 0, block: why.whatIf(report, 'comment') },
    { name: 'the runs of this pull request', level: 2, block: runsSection(view) },
    { name: 'models and threads', level: 0, block: sections.modelsAndThreads(report, 'comment') },
    { name: 'sessions', level: 0, block: sections.sessions(report, 'comment') },
    { name: 'context and turns', level: 0, block: sections.context(report, judgement, 'comment') },
    { name: 'budgets', level: 2, block: sections.budgets(all, 'comment') },
    { name: 'data quality', level: 1, block: sections.quality(report, 'comment') },
    { name: 'how it was computed', level: 1, block: sections.computed(report, 'comment') },
    { name: null, level: TOTALS_ONLY, block: `<sub>${footerLine(report)}</sub>` },
  ];
};

/** `This pull request: $4.12 of $5.00 in 12 runs.` Null where the first line has said so. */
const total = ({ hasTotal, isAboutPullRequest, totals, pullRequest }: View): string | null =>
  hasTotal && !isAboutPullRequest ? `This pull request: ${totalText(totals, pullRequest)}.` : null;

/** In a code span, where GitHub makes no mention of it. */
const approval = ({ approvedBy }: View): string | null =>
  approvedBy === null ? null : `Over budget, approved by ${code(`@${approvedBy}`)}.`;

/** Whose details follow, where the first line is about more. */
const subject = ({ run, head, isAlone }: View): string | null => {
  if (isAlone) return null;
  const isOfHead = head.some((job) => isSameRun(job, run));
  return `#### Details: ${runName(run)}${isOfHead ? '' : ', an earlier run'}`;
};

/** The run's own first line where the comment's is about more, where the money went, and what must be known. */
const opening = ({ report, judgement, isAlone, isAboutPullRequest }: View, driver: string | null): string | null => {
  const mark = isJudged(judgement) ? sections.MARKS[judgement.verdict] : RECEIPT;
  const line = isAlone && !isAboutPullRequest ? [] : [`${mark} ${headline(report, judgement)}.`];
  const piece = headlinePiece(report, code);
  const facts = [driver, piece].filter((fact) => fact !== null);
  return [...line, ...facts, ...caveats(report, code)].join(' ') || null;
};
