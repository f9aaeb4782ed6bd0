import type { Report } from '../../analysis/report.ts';
import type { Judgement, VerdictState } from '../../budget/verdict.ts';
import type { BillRow } from '../bill.ts';
import { contextChart, contextLine } from '../charts/context-chart.ts';
import { computedFacts } from '../computed.ts';
import { contextCurve, sparkline } from '../curve.ts';
import { contextFacts } from '../facts.ts';
import { plural } from '../format.ts';
import { qualityNotes } from '../notes.ts';
import { budgetColumns } from '../tables/budgets.ts';
import { numbers, words } from '../tables/column.ts';
import { modelColumns } from '../tables/models.ts';
import { sessionColumns } from '../tables/sessions.ts';
import { threadColumns } from '../tables/threads.ts';
import type { Detail } from './blocks.ts';
import { bullets, mostRows, section, stack, table } from './blocks.ts';
import { code, text } from './escape.ts';

export const MARKS: Readonly<Record<VerdictState, string>> = { pass: '✅', warn: '⚠️', fail: '❌', unmeasured: '❔' };

const SPARKLINE_COLUMNS = 60;

/** The cost split. */
export const bill = (rows: readonly BillRow[]): string | null =>
  table([
    words(
      'Bucket',
      rows.map(({ label }) => label),
    ),
    numbers(
      'Tokens',
      rows.map(({ amount }) => amount || '–'),
    ),
    numbers(
      'Cost',
      rows.map(({ cost }) => cost),
    ),
    numbers(
      'Share',
      rows.map(({ share }) => share),
    ),
  ]);

/** One sentence for each budget that is not kept. */
export const broken = ({ verdicts }: Judgement): string | null =>
  stack(
    verdicts
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ verdict, message }) => `${MARKS[verdict]} ${text(message)}`),
  );

/** Threads only where a session has subagents: else the sessions say it all. */
export const modelsAndThreads = ({ models, threads, sessions }: Report, detail: Detail): string | null =>
  section(
    `${plural(models.length, 'model')}, ${plural(threads.length, 'thread')}`,
    stack([
      table(modelColumns(models, mostRows(detail), code)),
      threads.length <= sessions.length ? null : table(threadColumns(threads, mostRows(detail), code)),
    ]),
    detail,
  );

export const sessions = ({ sessions }: Report, detail: Detail): string | null =>
  sessions.length < 2
    ? null
    : section(plural(sessions.length, 'session'), table(sessionColumns(sessions, mostRows(detail), code)), detail);

/** A diagram stands below its words: a mail shows its source. */
export const context = (report: Report, judgement: Judgement, detail: Detail): string | null => {
  const curve = sparkline(contextCurve(report), SPARKLINE_COLUMNS);
  return section(
    'Context and turns',
    stack([
      curve === '' ? null : code(curve),
      contextLine(report, judgement),
      bullets(contextFacts(report)),
      contextChart(report, judgement),
    ]),
    detail,
  );
};

export const budgets = ({ verdicts }: Judgement, detail: Detail): string | null =>
  section('Budgets', table(budgetColumns(verdicts, (verdict) => MARKS[verdict], code)), detail);

/** Flags and problems of the files; nothing for files without any. */
export const quality = (report: Report, detail: Detail): string | null =>
  section('Data quality', bullets(qualityNotes(report, code, text)), detail);

export const computed = (report: Report, detail: Detail): string | null =>
  section('How this was computed', bullets(computedFacts(report, code, text)), detail);
