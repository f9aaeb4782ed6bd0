import { markdownTable } from 'markdown-table';
import { displayWidth } from '../display-width.ts';
import type { Column } from '../tables/column.ts';
import { rowsOf } from '../tables/column.ts';

/** The comment folds, and cuts long lists, what the job summary shows open and longer. */
export type Detail = 'full' | 'comment';

/** Rows of a list that are shown at this level of detail. */
export const mostRows = (detail: Detail): number => (detail === 'full' ? 100 : 10);

/** A table, aligned in its source too: a mail shows it as it is. Null without rows. */
export const table = (columns: readonly Column[]): string | null => {
  const rows = rowsOf(columns);
  if (rows.length === 0) return null;
  return markdownTable([columns.map(({ title }) => title), ...rows.map((row) => [...row])], {
    align: columns.map(({ align }) => align),
    stringLength: displayWidth,
  });
};

/** A list; null without items. */
export const bullets = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.map((item) => `- ${item}`).join('\n');

/** Blocks with an empty line between; null without any. */
export const stack = (blocks: readonly (string | null)[]): string | null =>
  blocks.filter((block) => block !== null).join('\n\n') || null;

/** A part of the page: folded in a comment, under a heading in the job summary. Null without a body. */
export const section = (title: string, body: string | null, detail: Detail): string | null => {
  if (body === null) return null;
  return detail === 'full'
    ? `#### ${title}\n\n${body}`
    : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
};
