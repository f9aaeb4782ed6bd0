import type { Report } from '../analysis/report.ts';
import { isJudged } from '../budget/judge.ts';
import type { Judgement } from '../budget/verdict.ts';
import { billRows, mainDriver } from './bill.ts';
import { splitChart } from './charts/split-chart.ts';
import { footerLine } from './computed.ts';
import { headline } from './headline.ts';
import type { Detail } from './markdown/blocks.ts';
import { stack } from './markdown/blocks.ts';
import { code } from './markdown/escape.ts';
import * as sections from './markdown/sections.ts';
import * as why from './markdown/why-sections.ts';
import { caveats } from './notes.ts';
import { headlinePiece } from './why/pieces.ts';

/** Without a budget nothing was judged: a receipt, no tick. */
export const RECEIPT = '🧾';

/** The first line, as a heading. */
export const title = (report: Report, judgement: Judgement): string => {
  return `### ${isJudged(judgement) ? sections.MARKS[judgement.verdict] : RECEIPT} ${headline(report, judgement)}`;
};

/**
 * The run as GitHub Markdown: verdict and three numbers, where the money went, the split, the budgets that are not kept,
 * then the details (folded in a `comment`, open in the `full` job summary) and what the numbers rest on. Equal input gives
 * equal text. Every foreign string is shape-checked or escaped.
 */
export const renderMarkdown = (report: Report, judgement: Judgement, detail: Detail): string => {
  const rows = billRows(report.cost);
  const driver = mainDriver(report.cost, rows);
  const piece = headlinePiece(report, code);
  const sentences = [
    ...(driver === null ? [] : [driver]),
    ...(piece === null ? [] : [piece]),
    ...caveats(report, code),
  ];
  const page = stack([
    title(report, judgement),
    sentences.join(' ') || null,
    sections.bill(rows),
    detail === 'full' ? splitChart(report) : null,
    sections.broken(judgement),
    why.advice(report),
    why.origins(report, detail),
    why.losses(report, detail),
    why.whatIf(report, detail),
    sections.modelsAndThreads(report, detail),
    sections.sessions(report, detail),
    sections.context(report, judgement, detail),
    sections.budgets(judgement, detail),
    sections.quality(report, detail),
    sections.computed(report, detail),
    `<sub>${footerLine(report)}</sub>`,
  ]);
  return `${page}\n`;
};
