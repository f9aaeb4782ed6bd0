import type { Column } from '../tables/column.ts';
import type { Child, Markup } from './element.ts';
import { el } from './element.ts';

/** A column of the page: like those of the other pages, but a cell may be markup. The first one names its row. */
export type PageColumn = {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cells: readonly Child[];
};

export const left = (title: string, cells: readonly Child[]): PageColumn => ({ title, align: 'left', cells });
export const right = (title: string, cells: readonly Child[]): PageColumn => ({ title, align: 'right', cells });

const alignment = ({ align }: PageColumn): string | null => (align === 'right' ? 'n' : null);

const rowOf = (columns: readonly PageColumn[], row: number): Markup =>
  el(
    'tr',
    {},
    columns.map((column, index) =>
      index === 0
        ? el('th', { scope: 'row', class: alignment(column) }, column.cells[row] ?? null)
        : el('td', { class: alignment(column) }, column.cells[row] ?? null),
    ),
  );

/** A table in a box of its own, which scrolls where the page is narrow. Null without rows. */
export const table = (caption: string, columns: readonly (PageColumn | Column)[]): Markup | null => {
  const rows = columns[0]?.cells.length ?? 0;
  if (rows === 0) return null;
  const head = columns.map((column) => el('th', { scope: 'col', class: alignment(column) }, column.title));
  return el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      {},
      el('caption', {}, el('span', {}, caption)),
      el('thead', {}, el('tr', {}, head)),
      el(
        'tbody',
        {},
        Array.from({ length: rows }, (_, row) => rowOf(columns, row)),
      ),
    ),
  );
};
