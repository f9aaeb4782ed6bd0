import type { Report } from '../../analysis/report.ts';
import type { OriginRow } from '../../analysis/report-why.ts';
import { count, percent, times as timesText, tokens, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { type Column, minor, numbers, words } from '../tables/column.ts';
import { dearest } from '../tables/dearest.ts';
import { originLabel } from './origin-label.ts';

type Sums = { readonly label: string; readonly tokens: number; readonly times: number | null; readonly usd: number };

/** Whether its tokens stand in prompts, so that it can be re-sent at all. */
export const isCarried = ({ origin }: { readonly origin: string }): boolean =>
  !['output', 'unattributed', 'advisor', 'compaction', 'declined'].includes(origin);

const rowOf = (row: OriginRow, quote: Quote): Sums => ({
  label: originLabel(row.origin, quote),
  tokens: row.tokens,
  times: isCarried(row) && row.tokens > 0 ? row.timesResent : null,
  usd: row.usd,
});

/**
 * Of costs, each one's share rounded by itself: tables and charts show more or fewer origins, and one origin has the same
 * share in all of them.
 */
export const originShares = (costs: readonly number[]): readonly string[] => {
  const whole = costs.reduce((sum, usd) => sum + usd, 0);
  return costs.map((usd) => percent(whole === 0 ? 0 : usd / whole));
};

/** One line of the origins, its cells as text. */
export type OriginLine = { readonly label: string; readonly amount: string; readonly resent: string } & {
  readonly usd: number;
  readonly cost: string;
  readonly share: string;
};

/** Whether there is more to tell than that no record tells. */
const isTold = ({ origins }: Report): boolean =>
  origins.some(({ origin, usd }) => usd > 0 && origin !== 'unattributed');

/** The origins that cost something, dearest first; those beyond `most` in one line. */
export const originLines = (report: Report, most: number, quote: Quote): readonly OriginLine[] => {
  if (!isTold(report)) return [];
  const { cells } = dearest(
    report.origins.filter(({ usd }) => usd > 0),
    most,
  );
  const rows = cells<Sums>(
    (row) => rowOf(row, quote),
    (others) => ({
      label: `${count(others.length)} more`,
      tokens: others.reduce((sum, row) => sum + row.tokens, 0),
      times: null,
      usd: others.reduce((sum, row) => sum + row.usd, 0),
    }),
  );
  const costs = usdColumn(rows.map(({ usd }) => usd));
  const shares = originShares(rows.map(({ usd }) => usd));
  return rows.map(({ label, tokens: size, times, usd }, index) => ({
    label,
    amount: size === 0 ? '' : tokens(size),
    resent: times === null ? '' : timesText(times),
    usd,
    cost: costs[index] ?? '',
    share: shares[index] ?? '',
  }));
};

/** Where the tokens came from that were paid for. */
export const originColumns = (report: Report, most: number, quote: Quote): readonly Column[] => {
  const lines = originLines(report, most, quote);
  const column = (cell: (line: OriginLine) => string): readonly string[] => lines.map((line) => cell(line) || '–');
  return [
    words(
      'Origin',
      column(({ label }) => label),
    ),
    numbers(
      'Tokens',
      column(({ amount }) => amount),
    ),
    minor(
      numbers(
        'Re-sent',
        column(({ resent }) => resent),
      ),
    ),
    numbers(
      'Cost',
      column(({ cost }) => cost),
    ),
    numbers(
      'Share',
      column(({ share }) => share),
    ),
  ];
};
