import { type Names, safe } from './names.ts';
import { fieldsOf, type Orders } from './order.ts';

/** What makes values printable. */
export type Desk = { readonly names: Names; readonly orders: Orders };

type Source = Readonly<Record<string, unknown>>;

/** A value of this field on one line. */
export const lineOf = (value: unknown, field: string, desk: Desk): string => {
  if (typeof value === 'string') return JSON.stringify(safe(value, field, desk.names));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => lineOf(each, field, desk)).join()}]`;
  const source = value as Source;
  const members = fieldsOf(source, desk.orders).map((key) => `"${key}":${lineOf(source[key], key, desk)}`);
  return `{${members.join()}}`;
};

/** A value of this field, each member on a line of its own; lists of plain numbers stand on one line each. */
export const blockOf = (value: unknown, field: string, desk: Desk, margin = '\n  '): string => {
  if (typeof value !== 'object' || value === null) return lineOf(value, field, desk);
  const inner = `${margin}  `;
  if (Array.isArray(value)) return listOf(value, field, desk, margin);
  const source = value as Source;
  const members = fieldsOf(source, desk.orders).map((key) => `"${key}": ${blockOf(source[key], key, desk, inner)}`);
  return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${margin}}`;
};

const listOf = (list: readonly unknown[], field: string, desk: Desk, margin: string): string => {
  const inner = `${margin}  `;
  const [first] = list;
  if (first === undefined) return '[]';
  if (typeof first === 'number') return JSON.stringify(list);
  // Of numbers alone: a table has thousands of rows.
  if (Array.isArray(first))
    return `[${inner}${JSON.stringify(list).slice(1, -1).replaceAll('],[', `],${inner}[`)}${margin}]`;
  return `[${inner}${list.map((each) => blockOf(each, field, desk, inner)).join(`,${inner}`)}${margin}]`;
};
