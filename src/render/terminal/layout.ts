import { displayWidth } from '../display-width.ts';
import type { Column } from '../tables/column.ts';

const GAP = 2;

export const pad = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
};

/** Cuts to `width` columns, with an ellipsis. */
export const clip = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
};

/** A paragraph in lines of at most `width` columns, broken at spaces but the one before `%`; continued lines stand `indent` deep. */
export const wrap = (text: string, width: number, indent = ''): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!%)/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = clip(indent + word, width);
    } else {
      line = clip(longer, width);
    }
  }
  return [...lines, line];
};

const widthOf = ({ title, cells }: Column): number => Math.max(displayWidth(title), ...cells.map(displayWidth));

const total = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + widthOf(column) + GAP, -GAP);

/** Without its minor columns, from the left, until it fits. */
const withoutMinor = (columns: readonly Column[], width: number): readonly Column[] => {
  const first = columns.findIndex((column) => column.minor);
  return total(columns) <= width || first === -1 ? columns : withoutMinor(columns.toSpliced(first, 1), width);
};

/** A table in lines of at most `width` columns, the titles first: minor columns go, then the first column is cut. */
export const grid = (columns: readonly Column[], width: number): readonly string[] => {
  const fitting = withoutMinor(columns, width);
  const tooWide = Math.max(0, total(fitting) - width);
  const widths = fitting.map((column, index) => Math.max(4, widthOf(column) - (index === 0 ? tooWide : 0)));
  const line = (cellOf: (column: Column) => string): string =>
    fitting
      .map((column, index) => pad(clip(cellOf(column), widths[index] ?? 0), widths[index] ?? 0, column.align))
      .join(' '.repeat(GAP))
      .trimEnd();
  const rows = fitting[0]?.cells.length ?? 0;
  return rows === 0
    ? []
    : [line(({ title }) => title), ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row] ?? ''))];
};
