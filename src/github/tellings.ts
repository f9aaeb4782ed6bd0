import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { text } from '../render/markdown/escape.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { summaryLine } from '../render/summary-line.ts';
import type { Tellings } from './fullest-fit.ts';

/** The job summary, at most as long as GitHub allows. `notes` are sentences that come first. */
export const summaryTellings = (report: Report, judgement: Judgement, notes: readonly string[]): Tellings => [
  () => notesFirst(notes, renderMarkdown(report, judgement, 'full')),
  () => notesFirst(notes, renderMarkdown(report, judgement, 'comment')),
  () => notesFirst(notes, totals(report, judgement, 'a job summary; set `report-file` for the whole report')),
];

/** The summary of a check run likewise. */
export const checkTellings = (report: Report, judgement: Judgement, notes: readonly string[]): Tellings => [
  () => notesFirst(notes, renderMarkdown(report, judgement, 'comment')),
  () => notesFirst(notes, totals(report, judgement, 'a check run; the job summary has the whole report')),
];

const notesFirst = (notes: readonly string[], page: string): string => [...notes.map(text), page].join('\n\n');

const totals = (report: Report, judgement: Judgement, place: string): string =>
  `${summaryLine(report, judgement)}\n\nOnly the totals: the details are too long for ${place}.\n`;
