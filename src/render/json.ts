import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { escaped } from './json/escaped.ts';
import type { PublicReport } from './json/fields.ts';
import { fieldsOf } from './json/order.ts';
import { blockOf, type Desk, lineOf } from './json/text.ts';
import { timelineLines } from './json/timeline.ts';

/** Lists whose rows stand on one line each: a run has thousands of turns. */
const ROWS = ['models', 'threads', 'sessions', 'timeline', 'compactions', 'origins', 'pieces', 'cacheBreaks'] as const;

const rowsOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;

const memberOf = (value: PublicReport, field: string, desk: Desk): string => {
  if (field === 'timeline') return rowsOf(timelineLines(value.timeline, desk.names));
  const rows = ROWS.find((name) => name === field);
  if (rows === undefined) return blockOf(value[field as keyof PublicReport], field, desk);
  return rowsOf(value[rows].map((row) => lineOf(row, rows, desk)));
};

/**
 * Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
 * one line each, a newline at the end.
 */
export const renderJson = (report: Report, { verdict, verdicts }: Judgement): string => {
  const value: PublicReport = { ...report, verdict, verdicts };
  const desk: Desk = { names: new Map(), orders: new Map() };
  const members = fieldsOf(value, desk.orders).map((field) => `  "${field}": ${memberOf(value, field, desk)}`);
  return `${escaped(`{\n${members.join(',\n')}\n}`)}\n`;
};
