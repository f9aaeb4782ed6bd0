import type { Composition } from '../../analysis/report-why.ts';
import { count, plural, tokens, usdColumn } from '../format.ts';
import { originName } from '../why/origin-label.ts';
import type { Markup } from './element.ts';
import { el } from './element.ts';
import { COST_SERIES } from './page-data.ts';
import type { PageColumn } from './table.ts';
import { left, right, table } from './table.ts';
import type { Thread, Turn } from './threads.ts';

/** Rows of such a table, more or less: a thread never shares one. */
const MOST_ROWS = 200;

/** Turns that share a row. */
type Stretch = { readonly thread: string; readonly turns: readonly Turn[] };

/** Neighbouring turns of a thread, as many to a stretch as leaves about `most` of them. */
const stretchesOf = (threads: readonly Thread[], most: number): readonly Stretch[] => {
  const all = threads.reduce((sum, { turns }) => sum + turns.length, 0);
  const length = Math.max(1, Math.ceil(all / most));
  return threads.flatMap(({ label, turns }) =>
    Array.from({ length: Math.ceil(turns.length / length) }, (_, index) => ({
      thread: label,
      turns: turns.slice(index * length, (index + 1) * length),
    })),
  );
};

const largest = ({ turns }: Stretch): Turn | undefined =>
  turns.reduce<Turn | undefined>(
    (best, turn) => (best === undefined || turn.row.contextTokens > best.row.contextTokens ? turn : best),
    undefined,
  );

const sumOf = ({ turns }: Stretch, amountOf: (turn: Turn) => number): number =>
  turns.reduce((sum, turn) => sum + amountOf(turn), 0);

const costOf = ({ turns }: Stretch): number | null =>
  turns.reduce<number | null>((sum, { row }) => (sum === null || row.usd === null ? null : sum + row.usd), 0);

const EVENTS = { compaction: 'compaction', 'cache-break': 'cache break' } as const;

const eventsOf = ({ turns }: Stretch): string =>
  (['compaction', 'cache-break'] as const)
    .map((event) => [event, turns.filter(({ row }) => row.event === event).length] as const)
    .filter(([, times]) => times > 0)
    .map(([event, times]) => (turns.length === 1 ? EVENTS[event] : plural(times, EVENTS[event])))
    .join(', ');

const span = ({ turns }: Stretch): string => {
  const [first, last] = [turns[0]?.row.turn ?? 0, turns.at(-1)?.row.turn ?? 0];
  return first === last ? count(first) : `${count(first)}–${count(last)}`;
};

/** What names a row: the turns, and the thread where there are several. */
const places = (stretches: readonly Stretch[]): readonly PageColumn[] => {
  const isOne = new Set(stretches.map(({ thread }) => thread)).size === 1;
  return [
    right('Turn', stretches.map(span)),
    ...(isOne
      ? []
      : [
          left(
            'Thread',
            stretches.map(({ thread }) => thread),
          ),
        ]),
  ];
};

const folded = (summary: string, body: Markup | null): Markup | null =>
  body === null ? null : el('details', {}, el('summary', {}, summary), body);

const isShared = (stretches: readonly Stretch[]): boolean => stretches.some(({ turns }) => turns.length > 1);

const caption = (what: string, shared: string, stretches: readonly Stretch[]): string =>
  isShared(stretches) ? `${what}. Turns are many: each row stands for several, with ${shared}` : what;

/** The three charts' numbers for those who read rather than look, folded. */
export const turnTables = (threads: readonly Thread[], composition: Composition | null) => {
  const rows = stretchesOf(threads, MOST_ROWS);
  const costs = usdColumn(rows.map(costOf));
  const context = table(caption('Context by turn', 'the largest context of them', rows), [
    ...places(rows),
    right(
      'Context',
      rows.map((row) => tokens(largest(row)?.row.contextTokens ?? 0)),
    ),
    right(
      'Output',
      rows.map((row) => tokens(sumOf(row, ({ row }) => row.outputTokens))),
    ),
    left('Before it', rows.map(eventsOf)),
  ]);
  const cost = table(caption('Cost by turn', 'their sum', rows), [
    ...places(rows),
    right('Cost', costs),
    ...COST_SERIES.map(({ field, label }) =>
      right(label, usdColumn(rows.map((row) => sumOf(row, ({ row }) => row.costs?.[field] ?? 0)))),
    ),
  ]);
  const origins =
    composition === null
      ? null
      : table(caption('Context by origin, in tokens', 'what made up the largest context of them', rows), [
          ...places(rows),
          ...composition.origins.map((origin, column) =>
            right(
              originName(origin, (name) => name),
              rows.map((row) => tokens(composition.tokens[largest(row)?.index ?? -1]?.[column] ?? 0)),
            ),
          ),
        ]);
  return {
    context: folded('Context as a table', context),
    cost: folded('Cost as a table', cost),
    origins: folded('Origins as a table', origins),
  };
};
