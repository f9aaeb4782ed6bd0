import type { Insights } from '../../analysis/report-insights.ts';
import { type Distribution, METRICS } from '../../analysis/report-metrics.ts';
import { count, percent, plural, tokens, usd, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeModel } from '../safe-name.ts';
import type { Column } from '../tables/column.ts';
import { minor, numbers, words } from '../tables/column.ts';
import { dearest } from '../tables/dearest.ts';
import { CAUSES } from '../why/cause-words.ts';
import { METRIC_NAMES, METRIC_TEXT } from './words.ts';

const MOST_ROWS = 8;

const LEVELS: readonly (readonly [string, Exclude<keyof Distribution, 'sessions'>, boolean])[] = [
  ['p10', 'p10', false],
  ['p25', 'p25', true],
  ['p50', 'p50', false],
  ['p75', 'p75', true],
  ['p90', 'p90', false],
  ['p99', 'p99', true],
  ['Highest', 'highest', true],
];

/** A row for each metric, a column for each percentile. */
export const distributionColumns = ({ distributions }: Insights): readonly Column[] => {
  const known = METRICS.flatMap((metric) => {
    const distribution = distributions[metric];
    return distribution === null ? [] : [{ metric, distribution }];
  });
  const column = ([title, level, isMinor]: (typeof LEVELS)[number]): Column => {
    const cells = known.map(({ metric, distribution }) => METRIC_TEXT[metric](distribution[level]));
    return isMinor ? minor(numbers(title, cells)) : numbers(title, cells);
  };
  const names = known.map(({ metric }) => METRIC_NAMES[metric]);
  return [words('A session', names), ...LEVELS.map(column)];
};

export const bandColumns = ({ bands }: Insights): readonly Column[] => [
  words(
    'Cost',
    bands.map(({ name, uptoUsd }, index) => {
      const range = uptoUsd === null ? `above ${usd(bands[index - 1]?.uptoUsd ?? 0)}` : `up to ${usd(uptoUsd)}`;
      return name === null || name === 'beyond' ? range : `${range}, ${name}`;
    }),
  ),
  numbers(
    'Sessions',
    bands.map(({ sessions }) => count(sessions)),
  ),
  minor(
    numbers(
      'Of all',
      bands.map(({ share }) => percent(share)),
    ),
  ),
  numbers('Spent', usdColumn(bands.map((band) => band.usd))),
  numbers(
    'Of all',
    bands.map(({ usdShare }) => percent(usdShare)),
  ),
];

export const causeColumns = ({ cacheBreaks: { causes }, sessions: { unpriced } }: Insights): readonly Column[] => [
  words(
    'Cause',
    causes.map(({ cause }) => CAUSES[cause].name),
  ),
  numbers(
    'Sessions',
    causes.map(({ sessions }) => count(sessions)),
  ),
  numbers(
    'Breaks',
    causes.map((row) => count(row.breaks)),
  ),
  minor(
    numbers(
      'Tokens rewritten',
      causes.map(({ rewrittenTokens }) => tokens(rewrittenTokens)),
    ),
  ),
  numbers('Lost', usdColumn(causes.map(({ usd }) => (usd === 0 && unpriced > 0 ? null : usd)))),
];

export const mixColumns = ({ mix }: Insights): readonly Column[] => {
  const rows = [...mix.families, { family: 'all', main: mix.main, subagents: mix.subagents }];
  const side = (title: string, name: 'main' | 'subagents'): readonly Column[] => [
    numbers(title, usdColumn(rows.map((row) => row[name].usd))),
    minor(
      numbers(
        'Of all',
        rows.map((row) => percent(row[name].share)),
      ),
    ),
  ];
  return [
    words(
      'Family',
      rows.map(({ family }) => family),
    ),
    ...side('Main agents', 'main'),
    ...side('Subagents', 'subagents'),
  ];
};

export const modelColumns = ({ models }: Insights, quote: Quote): readonly Column[] => {
  const rows = dearest(models, MOST_ROWS);
  return [
    words(
      'Model',
      rows.cells(
        ({ model }) => quote(safeModel(model)),
        (others) => plural(others.length, 'more model'),
      ),
    ),
    minor(
      numbers(
        'Sessions',
        rows.cells(
          ({ sessions }) => count(sessions),
          () => '',
        ),
      ),
    ),
    numbers('Requests', rows.sums(({ requests }) => requests).map(count)),
    minor(numbers('Tokens', rows.sums((row) => row.tokens).map(tokens))),
    numbers('Cost', usdColumn(rows.costs)),
  ];
};
