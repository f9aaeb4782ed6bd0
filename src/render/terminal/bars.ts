import { displayWidth } from '../display-width.ts';
import { clip, pad } from './layout.ts';
import type { Paint } from './paint.ts';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

const NARROWEST = 4;
const WIDEST = 40;

/** A share (0–1) of `width` columns, to the eighth of a column; anything above nothing shows. */
export const bar = (share: number, width: number): string => {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
};

const widest = (cells: readonly string[]): number => Math.max(0, ...cells.map(displayWidth));

/** A line of a split, and what stands beside its bar. */
export type BarRow = {
  readonly label: string;
  readonly amount: string;
  readonly usd: number;
  readonly cost: string;
  readonly share: string;
};

const HEADINGS = { share: 'Share', cost: 'Cost', amount: 'Tokens' };

type Widths = { readonly label: number; readonly bar: number; readonly share: number; readonly cost: number } & {
  /** Null: there is no room for tokens. */
  readonly amount: number | null;
};

const widthsOf = (title: string, rows: readonly BarRow[], width: number): Widths => {
  const share = widest([HEADINGS.share, ...rows.map((row) => row.share)]);
  const cost = widest([HEADINGS.cost, ...rows.map((row) => row.cost)]);
  const label = Math.min(widest([title, ...rows.map((row) => row.label)]), width - share - cost - 4);
  const amount = widest([HEADINGS.amount, ...rows.map((row) => row.amount)]);
  const fixed = label + share + cost + 6;
  const hasAmounts = rows.some((row) => row.amount !== '') && fixed + amount + 2 + 2 * NARROWEST <= width;
  const bars = Math.min(WIDEST, width - fixed - (hasAmounts ? amount + 2 : 0));
  return { label, bar: bars >= NARROWEST ? bars : 0, share, cost, amount: hasAmounts ? amount : null };
};

type Cells = Pick<BarRow, 'label' | 'share' | 'cost' | 'amount'> & { readonly drawn: string };

/** The cells of a row side by side; colours take no room. */
const line = (cells: Cells, widths: Widths, paint: Paint): string =>
  [
    pad(clip(cells.label, widths.label), widths.label, 'left'),
    ...(widths.bar === 0 ? [] : [paint('cyan', cells.drawn) + ' '.repeat(widths.bar - displayWidth(cells.drawn))]),
    pad(cells.share, widths.share, 'right'),
    paint('bold', pad(cells.cost, widths.cost, 'right')),
    ...(widths.amount === null || cells.amount === '' ? [] : [paint('dim', pad(cells.amount, widths.amount, 'right'))]),
  ]
    .join('  ')
    .trimEnd();

/**
 * A split of the bill under its headings, a bar for each row; the tokens go first where space is short, then the bars.
 * `title` is what the rows are.
 */
export const billBars = (title: string, rows: readonly BarRow[], width: number, paint: Paint): readonly string[] => {
  if (rows.length === 0) return [];
  const widths = widthsOf(title, rows, width);
  const largest = Math.max(...rows.map((row) => row.usd));
  const drawn = ({ usd }: BarRow): string => (largest > 0 ? bar(usd / largest, widths.bar) : '');
  return [
    paint(
      'dim',
      line({ ...HEADINGS, label: title, drawn: '' }, widths, (_, text) => text),
    ),
    ...rows.map((row) => line({ ...row, drawn: drawn(row) }, widths, paint)),
  ];
};
