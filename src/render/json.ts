import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { escaped } from './json/escaped.ts';
import type { PublicReport } from './json/fields.ts';
import { fieldsOf } from './json/order.ts';
import { blockOf, type Desk, lineOf } from './json/text.ts';
import { timelineLines } from './json/timeline.ts';

/** Lists whose rows stand on one line each: a run has thousands of turns. */
const ROWS = ['models', 'threads', 'sessions', 'timeline', 'compactions', 'origins', 'pieces', 'cacheBreaks'] as const;

type Rows = (typeof ROWS)[number];

const linesOf = (value: PublicReport, rows: Rows, desk: Desk): readonly string[] =>
  rows === 'timeline' ? timelineLines(value.timeline, desk.names) : value[rows].map((row) => lineOf(row, rows, desk));

/** Puts something around the texts from a place on. */
const wrap = (texts: string[], from: number, head: string, tail: string): void => {
  texts[from] = `${head}${texts[from]}`;
  texts.push(`${texts.pop()}${tail}`);
};

const addRows = (texts: string[], field: string, lines: readonly string[]): void => {
  const from = texts.length;
  for (const line of lines) texts.push(`    ${line}`);
  if (lines.length === 0) texts.push(`  "${field}": []`);
  else wrap(texts, from, `  "${field}": [\n`, '\n  ]');
};

/**
 * Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
 * one line each, a newline at the end.
 */
export const renderJson = (report: Report, { verdict, verdicts }: Judgement): string => {
  const value: PublicReport = { ...report, verdict, verdicts };
  const desk: Desk = { names: new Map(), orders: new Map() };
  /** What stands between the commas of the text, each row on its own: so all of it is put together at once. */
  const texts: string[] = [];
  for (const field of fieldsOf(value, desk.orders)) {
    const rows = ROWS.find((name) => name === field);
    if (rows !== undefined) addRows(texts, field, linesOf(value, rows, desk));
    else texts.push(`  "${field}": ${blockOf(value[field as keyof PublicReport], field, desk)}`);
  }
  wrap(texts, 0, '{\n', '\n}\n');
  return escaped(texts.join(',\n'));
};
