import type { Cost } from '../../analysis/report.ts';
import type { BillRow } from '../bill.ts';
import { billRows } from '../bill.ts';
import { bar, swatch, TONES } from './bars.ts';
import type { Markup } from './element.ts';
import { section } from './element.ts';
import { left, right, table } from './table.ts';

const wholeOf = (rows: readonly BillRow[]): number => rows.reduce((sum, { usd }) => sum + usd, 0);

/** The split of the bill by bucket, as one bar and in numbers. */
export const bill = (cost: Cost): Markup | null => {
  const rows = billRows(cost);
  const whole = wholeOf(rows);
  const segments = rows.map(({ bucket, usd }) => ({ tone: TONES[bucket], share: whole === 0 ? 0 : usd / whole }));
  return section(
    'bill',
    'Where the money went',
    whole === 0 ? null : bar(segments, 'split'),
    table('The bill by bucket, dearest first', [
      left(
        'Bucket',
        rows.map(({ bucket, label }) => [swatch(TONES[bucket]), label]),
      ),
      right(
        'Tokens',
        rows.map(({ amount }) => amount || '–'),
      ),
      right(
        'Cost',
        rows.map(({ cost }) => cost),
      ),
      right(
        'Share',
        rows.map(({ share }) => share),
      ),
    ]),
  );
};
