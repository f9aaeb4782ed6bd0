import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { summaryLine } from '../render/summary-line.ts';
import type { Tellings } from './fullest-fit.ts';

/** The comment, at most as long as GitHub allows. */
export const commentTellings = (report: Report, judgement: Judgement): Tellings => [
  () => renderMarkdown(report, judgement, 'comment'),
  () => totals(report, judgement, 'a comment; the job summary has the whole report'),
];

/** The job summary likewise. */
export const summaryTellings = (report: Report, judgement: Judgement): Tellings => [
  () => renderMarkdown(report, judgement, 'full'),
  () => renderMarkdown(report, judgement, 'comment'),
  () => totals(report, judgement, 'a job summary; set `report-file` for the whole report'),
];

const totals = (report: Report, judgement: Judgement, place: string): string =>
  `${summaryLine(report, judgement)}\n\nOnly the totals: the details are too long for ${place}.\n`;
