import type { TimelineRow } from '../../analysis/report-timeline.ts';

type Turn = Pick<TimelineRow, 'turn' | 'contextTokens' | 'event'>;

/** One column of the context chart: a turn, and what is marked there. */
export type Column = { readonly turn: number; readonly contextTokens: number; readonly mark: Turn['event'] };

/** A stretch of turns is drawn as its lowest, its highest and one more. */
const COLUMNS_OF_A_STRETCH = 3;

const least = (turns: readonly Turn[]): Turn | undefined =>
  turns.reduce<Turn | undefined>((a, b) => (a === undefined || b.contextTokens < a.contextTokens ? b : a), undefined);

const most = (turns: readonly Turn[]): Turn | undefined =>
  turns.reduce<Turn | undefined>((a, b) => (a === undefined || b.contextTokens > a.contextTokens ? b : a), undefined);

/** Of the turns that are left, those nearest the middle: columns stand at equal distances. */
const fillers = (turns: readonly Turn[], taken: ReadonlySet<Turn>): readonly Turn[] => {
  const middle = (turns.length - 1) / 2;
  return turns
    .map((turn, index) => ({ turn, away: Math.abs(index - middle) }))
    .filter(({ turn }) => !taken.has(turn))
    .sort((a, b) => a.away - b.away)
    .map(({ turn }) => turn);
};

/** A cache break whose own turn is not shown is marked at the nearest that is, beside a compaction. */
const breakColumns = (turns: readonly Turn[], shown: readonly Turn[], dip: Turn | undefined): ReadonlySet<Turn> => {
  const free = shown.filter((turn) => turn !== dip);
  const away = (a: Turn, b: Turn): number => Math.abs(turns.indexOf(a) - turns.indexOf(b));
  const breaks = turns.filter(({ event }) => event === 'cache-break');
  return new Set(breaks.flatMap((at) => free.toSorted((a, b) => away(a, at) - away(b, at)).slice(0, 1)));
};

/** Lowest, highest, and the lowest of the turns that follow a compaction; in their order. */
const stretch = (turns: readonly Turn[]): readonly Column[] => {
  const dip = least(turns.filter(({ event }) => event === 'compaction'));
  const kept = new Set([least(turns), most(turns), dip].filter((turn) => turn !== undefined));
  const shown = new Set([...kept, ...fillers(turns, kept)].slice(0, COLUMNS_OF_A_STRETCH));
  const inOrder = turns.filter((turn) => shown.has(turn));
  const broken = breakColumns(turns, inOrder, dip);
  return inOrder.map((turn) => ({
    turn: turn.turn,
    contextTokens: turn.contextTokens,
    mark: turn === dip ? 'compaction' : broken.has(turn) ? 'cache-break' : null,
  }));
};

/**
 * Turns as at most `limit` columns, in their order. Of more turns than that, equal stretches keep their lowest, their
 * highest and their deepest fall at a compaction, so that no peak and no dip is lost; each stretch with a cache break marks one.
 */
export const columnsOf = (turns: readonly Turn[], limit: number): readonly Column[] => {
  if (turns.length <= limit) {
    return turns.map(({ turn, contextTokens, event }) => ({ turn, contextTokens, mark: event }));
  }
  const stretches = Math.floor(limit / COLUMNS_OF_A_STRETCH);
  const edge = (index: number): number => Math.floor((index * turns.length) / stretches);
  return Array.from({ length: stretches }, (_, index) => stretch(turns.slice(edge(index), edge(index + 1)))).flat();
};
