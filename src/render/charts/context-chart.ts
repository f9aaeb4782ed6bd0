import type { Report } from '../../analysis/report.ts';
import type { TimelineRow } from '../../analysis/report-timeline.ts';
import type { Judgement, Verdict } from '../../budget/verdict.ts';
import { peakThread } from '../curve.ts';
import { count, plural, tokens, tokensApart } from '../format.ts';
import { type Column, columnsOf } from './columns.ts';
import { type Color, diagram, drawable, figure, figures, label, xyConfig } from './mermaid.ts';

const MOST_COLUMNS = 60;
/** Up to here the names of all turns have room below their columns. */
const MOST_NAMED = 20;
const HEIGHT = 320;
/** A limit that is further away than this many peaks would press the curve flat; it is not drawn. */
const FARTHEST_LIMIT = 3;

/** The budget that the context is held against: the one that fails, else the one that warns. Null: none with a known limit. */
const contextBudget = ({ verdicts }: Judgement): (Verdict & { readonly limit: number }) | null => {
  const named = (name: Verdict['budget']): readonly (Verdict & { readonly limit: number })[] =>
    verdicts.flatMap((verdict) =>
      verdict.budget === name && verdict.limit !== null ? [{ ...verdict, limit: verdict.limit }] : [],
    );
  return [...named('max-peak-context'), ...named('warn-peak-context')][0] ?? null;
};

const highest = (turns: readonly TimelineRow[]): TimelineRow | undefined =>
  turns.reduce<TimelineRow | undefined>((a, b) => (a && a.contextTokens >= b.contextTokens ? a : b), undefined);

/** The axis's end, in tokens: a little above all that is drawn, so that marks stand out above every column. */
const axisEnd = (largest: number): number => {
  const top = Math.max(drawable(largest), 1);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(top)) - 1);
  return Math.ceil((top * 1.05) / step) * step;
};

/** A series of the chart, in thousands of tokens. Later ones are drawn over earlier ones. */
type Series = { readonly kind: 'bar' | 'line'; readonly color: Color; readonly values: readonly number[] };

/** A mark is a column of the whole height behind the context's own. */
const marks = (columns: readonly Column[], mark: Column['mark'], color: Color, height: number): readonly Series[] =>
  columns.some((column) => column.mark === mark)
    ? [{ kind: 'bar', color, values: columns.map((column) => (column.mark === mark ? height : 0)) }]
    : [];

const seriesOf = (columns: readonly Column[], end: number, limit: number | null): readonly Series[] => [
  ...marks(columns, 'compaction', 'purple', end),
  ...marks(columns, 'cache-break', 'yellow', end),
  { kind: 'bar', color: 'blue', values: columns.map(({ contextTokens }) => contextTokens) },
  ...(limit === null ? [] : [{ kind: 'line' as const, color: 'red' as const, values: columns.map(() => limit) }]),
];

const NAMES: Partial<Record<Color, string>> = { purple: 'compaction', yellow: 'cache break', red: 'limit' };

/** `Turns 1 to 112 (purple: compaction, yellow: cache break, red: limit)`; Mermaid has no legend here. */
const axisTitle = (columns: readonly Column[], series: readonly Series[], isNamed: boolean): string => {
  const turns = isNamed ? 'Turn' : `Turns ${count(columns[0]?.turn ?? 1)} to ${count(columns.at(-1)?.turn ?? 1)}`;
  const legend = series.flatMap(({ color }) => (NAMES[color] === undefined ? [] : [`${color}: ${NAMES[color]}`]));
  return legend.length === 0 ? turns : `${turns} (${legend.join(', ')})`;
};

const title = (peak: TimelineRow, limit: number | null): string => {
  const [actual, budget] = limit === null ? [tokens(peak.contextTokens)] : tokensApart(peak.contextTokens, limit);
  return `Context: peak ${actual} at turn ${count(peak.turn)}${budget === undefined ? '' : `, limit ${budget}`}`;
};

/**
 * The context of the peak's thread, turn by turn, with compactions, cache breaks and the budget: a fenced Mermaid block of
 * at most 60 columns. Null below two turns.
 */
export const contextChart = (report: Report, judgement: Judgement): string | null => {
  const turns = peakThread(report);
  const peak = highest(turns);
  if (peak === undefined || turns.length < 2) return null;
  const limit = contextBudget(judgement)?.limit ?? null;
  const drawn = limit !== null && limit <= FARTHEST_LIMIT * peak.contextTokens ? limit : null;
  const columns = columnsOf(turns, MOST_COLUMNS);
  const end = axisEnd(Math.max(peak.contextTokens, drawn ?? 0));
  const series = seriesOf(columns, end, drawn);
  const isNamed = columns.length <= MOST_NAMED;
  const decimals = end >= 100_000 ? 0 : end >= 10_000 ? 1 : 3;
  return diagram(
    xyConfig(
      HEIGHT,
      series.map(({ color }) => color),
      isNamed,
    ),
    [
      'xychart-beta',
      `  title ${label(title(peak, limit))}`,
      `  x-axis ${label(axisTitle(columns, series, isNamed))} ${figures(columns.map(({ turn }) => turn))}`,
      `  y-axis ${label('k tokens')} 0 --> ${figure(end / 1000, decimals)}`,
      ...series.map(
        ({ kind, values }) =>
          `  ${kind} ${figures(
            values.map((value) => value / 1000),
            decimals,
          )}`,
      ),
    ],
  );
};

const MOST_TOLD = 3;

/** `turn 5`, `turns 5, 9 and 12`, `turns 5, 9, 12 and 4 more`. */
const turnList = (turns: readonly number[]): string => {
  const told = turns.slice(0, MOST_TOLD).map(count);
  const more = turns.length > told.length ? `${count(turns.length - told.length)} more` : told.pop();
  return `turn${turns.length === 1 ? '' : 's'} ${told.length === 0 ? more : `${told.join(', ')} and ${more}`}`;
};

const afterCompactions = (turns: readonly TimelineRow[]): readonly string[] => {
  const dips = turns.filter(({ event }) => event === 'compaction');
  const told = dips
    .slice(0, MOST_TOLD)
    .map((row) => `${tokens(row.contextTokens)} after the compaction at turn ${count(row.turn)}`);
  return dips.length > told.length ? [...told, plural(dips.length - told.length, 'more compaction')] : told;
};

const cacheBreaks = (turns: readonly TimelineRow[]): string => {
  const breaks = turns.filter(({ event }) => event === 'cache-break').map(({ turn }) => turn);
  if (breaks.length === 0) return '';
  return ` Cache ${breaks.length === 1 ? 'break' : 'breaks'} at ${turnList(breaks)}.`;
};

/**
 * The chart for readers of plain text: `Context: 21k at turn 1, peak 171k at turn 78, 29k after the compaction at turn 79,
 * 88k at the end. Cache breaks at turns 41 and 97. The limit is 160k.` Null where there is no chart.
 */
export const contextLine = (report: Report, judgement: Judgement): string | null => {
  const turns = peakThread(report);
  const [peak, first, last] = [highest(turns), turns[0], turns.at(-1)];
  if (peak === undefined || first === undefined || last === undefined || turns.length < 2) return null;
  const limit = contextBudget(judgement)?.limit ?? null;
  const [actual, budget] = limit === null ? [tokens(peak.contextTokens)] : tokensApart(peak.contextTokens, limit);
  const told = [
    ...(first === peak ? [] : [`${tokens(first.contextTokens)} at turn ${count(first.turn)}`]),
    `peak ${actual} at turn ${count(peak.turn)}`,
    ...afterCompactions(turns),
    ...(last === peak || last.event === 'compaction' ? [] : [`${tokens(last.contextTokens)} at the end`]),
  ];
  const whose = report.sessions.length > 1 ? 'Context of the dearest session' : 'Context';
  const held = budget === undefined ? '' : ` The limit is ${budget}.`;
  return `${whose}: ${told.join(', ')}.${cacheBreaks(turns)}${held}`;
};
