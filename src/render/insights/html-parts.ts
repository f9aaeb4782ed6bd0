import { escapeHtml } from '../html/escape.ts';
import type { Column } from '../tables/column.ts';

const classOf = ({ align }: Column): string => (align === 'right' ? ' class="n"' : '');

/** Shares (0–1) that stand as bars at the end of the rows. */
export type Bars = readonly number[] | null;

const barCell = (share: number): string => {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return `<td class="bar">${share > 0 ? `<span style="width:${width}%"></span>` : ''}</td>`;
};

/** The columns as a table; the first one names the rows. */
const table = (columns: readonly Column[], bars: Bars): string => {
  const rows = (columns[0]?.cells ?? []).map((_, row) => {
    const cells = columns.map((column, index) => {
      const text = escapeHtml(column.cells[row] ?? '');
      return index === 0 ? `<th scope="row">${text}</th>` : `<td${classOf(column)}>${text}</td>`;
    });
    return `<tr>${cells.join('')}${bars === null ? '' : barCell(bars[row] ?? 0)}</tr>`;
  });
  const heads = columns.map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.title)}</th>`).join('');
  const last = bars === null ? '' : '<td></td>';
  return `<div class="wide" tabindex="0"><table><thead><tr>${heads}${last}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
};

/** A part of the page with its heading; empty without any content. */
export const section = (title: string, ...content: readonly string[]): string => {
  const parts = content.filter((part) => part !== '');
  return parts.length === 0 ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${parts.join('\n')}\n</section>`;
};

/** A table with its heading; empty without rows. */
export const tableSection = (title: string, columns: readonly Column[], bars: Bars = null): string =>
  (columns[0]?.cells.length ?? 0) === 0 ? '' : section(title, table(columns, bars));

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;

const CHART = { width: 720, height: 96 } as const;

/** A bar for each value, in order; `label` says in words what it shows. */
export const barChart = (values: readonly number[], label: string): string => {
  const top = Math.max(...values, 0);
  if (values.length < 2 || top === 0) return '';
  const step = CHART.width / values.length;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const bars = values.flatMap((value, index) => {
    const height = value > 0 ? Math.max(1, (value / top) * CHART.height) : 0;
    const [x, y, width] = [index * step, CHART.height - height, Math.max(0.5, step * 0.8)].map(round);
    return height === 0 ? [] : [`<rect x="${x}" y="${y}" width="${width}" height="${round(height)}"/>`];
  });
  const size = `viewBox="0 0 ${CHART.width} ${CHART.height}" preserveAspectRatio="none"`;
  return `<svg class="chart" role="img" aria-label="${escapeHtml(label)}" ${size}>${bars.join('')}</svg>`;
};
