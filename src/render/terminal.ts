import type { Report } from '../analysis/report.ts';
import { isJudged } from '../budget/judge.ts';
import type { Judgement, VerdictState } from '../budget/verdict.ts';
import { billRows, mainDriver } from './bill.ts';
import { configFact, footerLine, reconciliation } from './computed.ts';
import { contextCurve, sparkline } from './curve.ts';
import { contextFacts } from './facts.ts';
import { headline } from './headline.ts';
import { caveats, qualityNotes } from './notes.ts';
import { plain } from './plain.ts';
import { asIs } from './quote.ts';
import { modelColumns } from './tables/models.ts';
import { sessionColumns } from './tables/sessions.ts';
import { threadColumns } from './tables/threads.ts';
import { billBars } from './terminal/bars.ts';
import { wrap } from './terminal/layout.ts';
import {
  block,
  INDENT,
  type Page,
  pageOf,
  paragraph,
  sentences,
  type TerminalOptions,
  tableBlock,
} from './terminal/page.ts';
import type { Ink } from './terminal/paint.ts';
import { adviceLines } from './why/advice.ts';
import { breakColumns, breakSum, lossFacts } from './why/losses.ts';
import { originLines } from './why/origins.ts';
import { headlinePiece } from './why/pieces.ts';

const MARKS: Readonly<Record<VerdictState, { readonly sign: string; readonly ink: Ink }>> = {
  pass: { sign: '✓', ink: 'green' },
  warn: { sign: '!', ink: 'yellow' },
  fail: { sign: '✗', ink: 'red' },
  unmeasured: { sign: '?', ink: 'yellow' },
};

const MOST_ROWS = 10;

const top = (report: Report, judgement: Judgement, page: Page): readonly string[] => {
  const { sign, ink } = MARKS[judgement.verdict];
  const isShown = isJudged(judgement);
  const lines = paragraph(`${isShown ? `${sign} ` : ''}${headline(report, judgement)}`, page);
  return lines.map((line) => page.paint('bold', isShown ? page.paint(ink, line) : line));
};

const bill = (report: Report, page: Page): readonly string[] => {
  const rows = billRows(report.cost);
  const driver = mainDriver(report.cost, rows);
  const piece = headlinePiece(report, asIs);
  const facts = [driver, piece].filter((fact) => fact !== null);
  const words = [...facts, ...caveats(report, asIs)].join(' ');
  const lines = words === '' ? [] : wrap(words, page.width).map((line) => INDENT + line);
  return [...lines, ...block('Cost', billBars('Bucket', rows, page.width, page.paint), page)];
};

const context = (report: Report, page: Page): readonly string[] => {
  const curve = sparkline(contextCurve(report), Math.min(page.width, 60));
  const drawn = curve === '' ? [] : [page.paint('cyan', curve)];
  return block('Context and turns', [...drawn, ...sentences(contextFacts(report), page)], page);
};

const budgets = ({ verdicts }: Judgement, page: Page): readonly string[] => {
  const lines = verdicts.flatMap(({ verdict, message }) => {
    const { sign, ink } = MARKS[verdict];
    return wrap(`${sign} ${plain(message)}`, page.width, INDENT).map((line) => page.paint(ink, line));
  });
  return block('Budgets', lines, page);
};

const MOST_ORIGINS = 8;

const whyBlocks = (report: Report, page: Page): readonly string[] => {
  const sum = breakSum(report);
  const facts = [...(sum === null ? [] : [sum]), ...lossFacts(report, asIs)];
  const lines = adviceLines(report, asIs);
  const advice =
    lines.length === 0
      ? []
      : [
          ...lines,
          `On the same tokens: arithmetic, no prediction.${lines.length > 1 ? ' The figures may overlap.' : ''}`,
        ];
  const breaks = sum === null ? [] : breakColumns(report, MOST_ROWS, asIs);
  return [
    ...block(
      'Where it came from',
      billBars('Origin', originLines(report, MOST_ORIGINS, asIs), page.width, page.paint),
      page,
    ),
    ...tableBlock('Cache breaks', breaks, page),
    ...block('What went wrong', sentences(facts, page), page),
    ...block('What would have helped', sentences(advice, page), page),
  ];
};

const notes = (report: Report): readonly string[] => [
  ...reconciliation(report, asIs, plain),
  ...qualityNotes(report, asIs, plain),
];

/** The run for people at a terminal. Every foreign string is shape-checked or rid of what a terminal would obey. */
export const renderTerminal = (report: Report, judgement: Judgement, options: TerminalOptions): string => {
  const page = pageOf(options);
  const { models, threads, sessions } = report;
  const lines = [
    ...top(report, judgement, page),
    ...bill(report, page),
    ...whyBlocks(report, page),
    ...tableBlock('Models', modelColumns(models, MOST_ROWS, asIs), page),
    ...(threads.length <= sessions.length ? [] : tableBlock('Threads', threadColumns(threads, MOST_ROWS, asIs), page)),
    ...(sessions.length < 2 ? [] : tableBlock('Sessions', sessionColumns(sessions, MOST_ROWS, asIs), page)),
    ...context(report, page),
    ...budgets(judgement, page),
    ...block('Notes', sentences(notes(report), page), page),
    '',
    ...[footerLine(report), ...configFact(report, asIs)]
      .flatMap((line) => paragraph(line, page))
      .map((line) => page.paint('dim', line)),
  ];
  return `${lines.join('\n')}\n`;
};
