import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { escaped } from './json/escaped.ts';
import { FIELDS, NAMES, type PublicReport } from './json/fields.ts';

/** Lists whose rows stand on one line each: a run has thousands of turns. */
const ROWS = ['models', 'threads', 'sessions', 'timeline', 'compactions', 'origins', 'pieces', 'cacheBreaks'] as const;

/** What makes values printable. Reports repeat few names and few kinds of rows, so each is looked at once. */
type Desk = { readonly names: Map<string, Map<string, string>>; readonly orders: Map<string, readonly string[]> };

const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(FIELDS).map((field, place) => [field, place]));

/** A copy with its fields in the order of printing, no others beside them, and every name safe. */
const tidy = (value: unknown, field: string, desk: Desk): unknown => {
  if (typeof value === 'string') return safe(value, field, desk);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => tidy(each, field, desk));
  const source = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of fieldsOf(source, desk)) copy[key] = tidy(source[key], key, desk);
  return copy;
};

const fieldsOf = (value: object, { orders }: Desk): readonly string[] => {
  const keys = Object.keys(value);
  const shape = keys.join();
  const known = orders.get(shape);
  if (known !== undefined) return known;
  const place = (key: string): number => PLACES.get(key) ?? -1;
  const order = keys.filter((key) => place(key) >= 0).sort((a, b) => place(a) - place(b));
  orders.set(shape, order);
  return order;
};

const safe = (raw: string, field: string, { names }: Desk): string => {
  const clean = NAMES[field];
  if (clean === undefined) return raw;
  const known = names.get(field) ?? new Map<string, string>();
  names.set(field, known);
  const name = known.get(raw) ?? clean(raw);
  known.set(raw, name);
  return name;
};

const rowsOf = (rows: readonly object[], field: string, desk: Desk): string =>
  rows.length === 0
    ? '[]'
    : `[\n${rows.map((row) => `    ${JSON.stringify(tidy(row, field, desk))}`).join(',\n')}\n  ]`;

/** Two spaces deep; lists of plain numbers stand on one line each. */
const blockOf = (value: unknown, field: string, desk: Desk): string =>
  JSON.stringify(tidy(value, field, desk), null, 2)
    .replace(/\[\s+(?:-?[\d.e+-]+,?\s+)+\]/g, (list) => list.replace(/\s+/g, ''))
    .replaceAll('\n', '\n  ');

/**
 * Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
 * one line each, a newline at the end.
 */
export const renderJson = (report: Report, { verdict, verdicts }: Judgement): string => {
  const value: PublicReport = { ...report, verdict, verdicts };
  const desk: Desk = { names: new Map(), orders: new Map() };
  const members = fieldsOf(value, desk).map((field) => {
    const rows = ROWS.find((name) => name === field);
    const member = value[field as keyof PublicReport];
    const text = rows === undefined ? blockOf(member, field, desk) : rowsOf(value[rows], rows, desk);
    return `  ${JSON.stringify(field)}: ${text}`;
  });
  return `${escaped(`{\n${members.join(',\n')}\n}`)}\n`;
};
