import type { Column } from '../tables/column.ts';
import { grid, wrap } from './layout.ts';
import { type Paint, painter } from './paint.ts';

export type TerminalOptions = {
  /** Columns of the terminal; held between 40 and 120. */
  readonly width: number;
  readonly color: boolean;
};

/** What lines are laid out on. `width` is the room of what stands `INDENT` deep. */
export type Page = { readonly paint: Paint; readonly width: number };

export const INDENT = '  ';

export const pageOf = ({ width, color }: TerminalOptions): Page => ({
  paint: painter(color),
  width: Math.min(120, Math.max(40, width)) - INDENT.length,
});

/** A paragraph over the whole width. */
export const paragraph = (text: string, { width }: Page): readonly string[] =>
  wrap(text, width + INDENT.length, INDENT);

/** Lines under their title; nothing for none. */
export const block = (title: string, lines: readonly string[], page: Page): readonly string[] =>
  lines.length === 0
    ? []
    : ['', ...paragraph(title, page).map((line) => page.paint('bold', line)), ...lines.map((line) => INDENT + line)];

export const sentences = (items: readonly string[], { width }: Page): readonly string[] =>
  items.flatMap((item) => wrap(item, width, INDENT));

/** A table under its title; nothing without rows. */
export const tableBlock = (title: string, columns: readonly Column[], page: Page): readonly string[] => {
  const [header, ...rows] = grid(columns, page.width);
  return header === undefined ? [] : block(title, [page.paint('dim', header), ...rows], page);
};
