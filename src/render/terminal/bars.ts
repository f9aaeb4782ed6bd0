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

/** A split of the bill, a bar for each row; the tokens go first where space is short, then the bars. */
export const billBars = (rows: readonly BarRow[], width: number, paint: Paint): readonly string[] => {
  const share = widest(rows.map((row) => row.share));
  const cost = widest(rows.map((row) => row.cost));
  const label = Math.min(widest(rows.map((row) => row.label)), width - share - cost - 4);
  const amount = widest(rows.map((row) => row.amount));
  const fixed = label + share + cost + 6;
  const hasAmounts = fixed + amount + 2 + 2 * NARROWEST <= width;
  const room = Math.min(WIDEST, width - fixed - (hasAmounts ? amount + 2 : 0));
  const largest = Math.max(...rows.map((row) => row.usd));
  return rows.map((row) => {
    const drawn = largest > 0 && room >= NARROWEST ? bar(row.usd / largest, room) : '';
    return [
      pad(clip(row.label, label), label, 'left'),
      ...(room >= NARROWEST ? [paint('cyan', drawn) + ' '.repeat(room - displayWidth(drawn))] : []),
      pad(row.share, share, 'right'),
      paint('bold', pad(row.cost, cost, 'right')),
      ...(hasAmounts && row.amount !== '' ? [paint('dim', pad(row.amount, amount, 'right'))] : []),
    ]
      .join('  ')
      .trimEnd();
  });
};
