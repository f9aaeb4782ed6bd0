/** A table of text, column by column, before it is Markdown or terminal: cells are safe, not yet escaped or padded. */
export type Column = {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** First to go where space is short. */
  readonly minor: boolean;
  readonly cells: readonly string[];
};

export const words = (title: string, cells: readonly string[]): Column => ({
  title,
  align: 'left',
  minor: false,
  cells,
});
export const numbers = (title: string, cells: readonly string[]): Column => ({
  title,
  align: 'right',
  minor: false,
  cells,
});
export const minor = (column: Column): Column => ({ ...column, minor: true });

/** The same table row by row. */
export const rowsOf = (columns: readonly Column[]): readonly (readonly string[])[] =>
  (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? ''));
