import type { Insights } from '../../analysis/report-insights.ts';
import { METRICS } from '../../analysis/report-metrics.ts';
import { count, percent, plural, tokens, usdColumn } from '../format.ts';
import { asIs, type Quote } from '../quote.ts';
import { safeDay, safeId } from '../safe-name.ts';
import type { Column } from '../tables/column.ts';
import { minor, numbers, words } from '../tables/column.ts';
import { dearest } from '../tables/dearest.ts';
import { originName } from '../why/origin-label.ts';
import { METRIC_NAMES } from './words.ts';

const MOST_FOLDERS = 8;

/** The few sessions that matter, dearest first. */
export const topColumns = ({ top }: Insights, quote: Quote): readonly Column[] => {
  const costs = usdColumn(top.map(({ knownUsd }) => knownUsd));
  return [
    words(
      'Session',
      top.map(({ sessionId }) => quote(safeId(sessionId))),
    ),
    minor(
      words(
        'Started',
        top.map(({ startedAt }) => (startedAt === null ? '–' : safeDay(startedAt))),
      ),
    ),
    numbers(
      'Turns',
      top.map(({ turns }) => count(turns)),
    ),
    numbers(
      'Peak',
      top.map(({ peakTokens }) => (peakTokens === null ? '–' : tokens(peakTokens))),
    ),
    minor(
      numbers(
        'Cached',
        top.map(({ cacheEfficiency }) => (cacheEfficiency === null ? '–' : percent(cacheEfficiency))),
      ),
    ),
    minor(
      words(
        'Most of it',
        top.map(({ topOrigin }) => (topOrigin === null ? '–' : originName(topOrigin, asIs))),
      ),
    ),
    numbers(
      'Lost',
      usdColumn(top.map(({ usd, lostUsd, breaks }) => (usd === null && lostUsd === 0 && breaks > 0 ? null : lostUsd))),
    ),
    numbers(
      'Cost',
      top.map(({ usd, knownUsd, isFloor }, index) => {
        if (usd === null && knownUsd === 0) return 'unknown';
        return `${usd === null || isFloor ? '≥ ' : ''}${costs[index] ?? ''}`;
      }),
    ),
  ];
};

/** Project folders, dearest first. Their names are paths, so each is known by its dearest session. */
export const folderColumns = ({ folders }: Insights, quote: Quote): readonly Column[] => {
  const rows = dearest(folders, MOST_FOLDERS);
  return [
    words(
      'Folder that has session',
      rows.cells(
        ({ dearestSessionId }) => quote(safeId(dearestSessionId)),
        (others) => plural(others.length, 'more folder'),
      ),
    ),
    numbers('Sessions', rows.sums(({ sessions }) => sessions).map(count)),
    numbers('Cost', usdColumn(rows.costs)),
    minor(numbers('Of all', rows.sums(({ share }) => share).map(percent))),
  ];
};

/** Percentiles in the published reference set, 1–99. */
export const referenceColumns = ({ reference }: Insights): readonly Column[] => {
  if (reference === null) return [];
  const place = (value: number | null | undefined): string => (typeof value === 'number' ? `p${count(value)}` : '–');
  const { median, run } = reference;
  const runs = numbers(
    'This run',
    METRICS.map((metric) => place(run?.[metric])),
  );
  return [
    words(
      'A session',
      METRICS.map((metric) => METRIC_NAMES[metric]),
    ),
    numbers(
      'Median here',
      METRICS.map((metric) => place(median[metric])),
    ),
    ...(run === null ? [] : [runs]),
  ];
};
