import type { Frame } from './frame.ts';
import type { Stretch } from './sample.ts';
import { px, svg } from './svg.ts';

/** Values to pile up: one list for each series, bottom to top. */
type Series = readonly { readonly tone: string; readonly values: readonly number[] }[];

/** A turn that stands for its stretch. */
export type Column = { readonly stretch: Stretch; readonly at: number };

/** Sums of the series up to and with each one, at one turn. */
const levels = (series: Series, at: number): readonly number[] => {
  let sum = 0;
  return series.map(({ values }) => {
    sum += values[at] ?? 0;
    return sum;
  });
};

/** One path for each series, whatever the number of turns: bars where there is room between them, else closed up. */
export const bars = (frame: Frame, series: Series, columns: readonly Column[]): readonly SVGElement[] => {
  const unit = (frame.right - frame.left) / frame.turns;
  const gap = unit * (columns[0]?.stretch.to ?? 1) >= 4 ? 1 : 0;
  const piles = columns.map(({ at }) => levels(series, at));
  return series.map(({ tone }, place) => {
    const path = columns.map(({ stretch }, column) => {
      const [upper, lower] = [piles[column]?.[place] ?? 0, place === 0 ? 0 : (piles[column]?.[place - 1] ?? 0)];
      if (upper <= lower) return '';
      const [from, to] = [frame.left + stretch.from * unit, frame.left + stretch.to * unit - gap];
      return `M${px(from)} ${px(frame.y(lower))}V${px(frame.y(upper))}H${px(to)}V${px(frame.y(lower))}Z`;
    });
    return svg('path', { class: tone, d: path.join('') });
  });
};

/** The same as areas that end in a line each. */
export const areas = (frame: Frame, series: Series, columns: readonly Column[]): readonly SVGElement[] => {
  const unit = (frame.right - frame.left) / frame.turns;
  const piles = columns.map(({ at }) => levels(series, at));
  const edge = (place: number): readonly string[] =>
    columns.flatMap(({ stretch }, column) => {
      const y = px(frame.y(place < 0 ? 0 : (piles[column]?.[place] ?? 0)));
      return [`${px(frame.left + stretch.from * unit)} ${y}`, `${px(frame.left + stretch.to * unit)} ${y}`];
    });
  return series.map(({ tone }, place) => {
    const d = `M${edge(place).join('L')}L${edge(place - 1)
      .toReversed()
      .join('L')}Z`;
    return svg('path', { class: `${tone} area`, d });
  });
};
