import type { Report } from '../../analysis/report.ts';
import type { OriginRow } from '../../analysis/report-why.ts';
import { plural, times, tokens, usdColumn } from '../format.ts';
import { dearest } from '../tables/dearest.ts';
import { originLabel } from '../why/origin-label.ts';
import { originShares } from '../why/origins.ts';
import { pieceFacts } from '../why/pieces.ts';
import type { Segment } from './bars.ts';
import { bar } from './bars.ts';
import type { Markup } from './element.ts';
import { bullets, code, el, section } from './element.ts';
import type { PageColumn } from './table.ts';
import { left, right, table } from './table.ts';

/** The parts of an origin's cost in the colours of the bill, where carrying is reading from the cache. */
const PARTS = [
  { field: 'carryUsd', tone: 'k0' },
  { field: 'writeUsd', tone: 'k1' },
  { field: 'outputUsd', tone: 'k3' },
  { field: 'freshUsd', tone: 'k4' },
  { field: 'otherUsd', tone: 'k6' },
] as const;

const segmentsOf = (row: OriginRow, most: number): readonly Segment[] =>
  PARTS.map(({ field, tone }) => ({ tone, share: most === 0 ? 0 : row[field] / most }));

/** The same as columns. The last two are small in nearly every run and share one. */
const COLUMNS: readonly (readonly [title: string, usdOf: (row: OriginRow) => number])[] = [
  ['Re-reading', ({ carryUsd }) => carryUsd],
  ['Writing', ({ writeUsd }) => writeUsd],
  ['Output', ({ outputUsd }) => outputUsd],
  ['Other', ({ freshUsd, otherUsd }) => freshUsd + otherUsd],
  ['Cost', ({ usd }) => usd],
];

const howMany = ({ tokens: all, estimatedTokens }: OriginRow): string =>
  all === 0 ? '–' : `${estimatedTokens > 0 ? '≈ ' : ''}${tokens(all)}`;

const resent = ({ timesResent }: OriginRow): string => (timesResent === 0 ? '–' : times(timesResent));

/** All costs have the same decimals. What nothing was spent on has no column. */
const costColumns = (rows: readonly OriginRow[]): readonly PageColumn[] => {
  const used = COLUMNS.filter(([, usdOf]) => rows.some((row) => usdOf(row) > 0));
  const texts = usdColumn(used.flatMap(([, usdOf]) => rows.map(usdOf)));
  return used.map(([title, usdOf], column) =>
    right(
      title,
      rows.map((row, place) => {
        const text = usdOf(row) === 0 ? '–' : (texts[column * rows.length + place] ?? '');
        return title === 'Cost' ? el('strong', {}, text) : text;
      }),
    ),
  );
};

const MOST_ORIGINS = 14;

const sumOf = (rows: readonly OriginRow[], amountOf: (row: OriginRow) => number): number =>
  rows.reduce((sum, row) => sum + amountOf(row), 0);

/** The least of many origins as one. */
const together = (rows: readonly OriginRow[]): OriginRow => {
  const tokens = sumOf(rows, (row) => row.tokens);
  const resent = sumOf(rows, (row) => row.tokens * row.timesResent);
  return {
    origin: 'other',
    tokens,
    estimatedTokens: sumOf(rows, (row) => row.estimatedTokens),
    timesResent: tokens === 0 ? 0 : resent / tokens,
    writeUsd: sumOf(rows, (row) => row.writeUsd),
    carryUsd: sumOf(rows, (row) => row.carryUsd),
    freshUsd: sumOf(rows, (row) => row.freshUsd),
    outputUsd: sumOf(rows, (row) => row.outputUsd),
    otherUsd: sumOf(rows, (row) => row.otherUsd),
    usd: sumOf(rows, (row) => row.usd),
    share: sumOf(rows, (row) => row.share),
  };
};

const originTable = (all: readonly OriginRow[]): Markup | null => {
  const { cells } = dearest(all, MOST_ORIGINS);
  const rows = cells((row) => row, together);
  const names = cells(
    (row) => originLabel(row.origin, code),
    (others) => plural(others.length, 'more origin'),
  );
  const most = rows.reduce((largest, row) => Math.max(largest, row.usd), 0);
  return table(CAPTION, [
    left('Origin', names),
    left(
      'Cost, split',
      rows.map((row) => bar(segmentsOf(row, most), 'bar')),
    ),
    right('Tokens', rows.map(howMany)),
    right('Re-sent', rows.map(resent)),
    ...costColumns(rows),
    right('Share', originShares(rows.map(({ usd }) => usd))),
  ]);
};

const CAPTION =
  'The known cost by what put the tokens there. ≈: partly an estimate; Other: fresh input, fees and what no request shows';

const pieces = (report: Report): Markup | null => {
  const list = bullets(pieceFacts(report, code));
  return list === null ? null : el('div', {}, el('h3', {}, 'The dearest single pieces'), list);
};

/** What put the tokens on the bill, and the pieces that cost most. */
export const origins = (report: Report): Markup | null =>
  section('origins', 'What put it there', originTable(report.origins), pieces(report));
