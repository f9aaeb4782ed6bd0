/** Turns from `from` to before `to` that share a column of pixels. */
export type Stretch = { readonly from: number; readonly to: number };

/** `turns` in at most `columns` stretches as even as can be; one for each turn where there is room. */
export const stretchesOf = (turns: number, columns: number): readonly Stretch[] => {
  const width = Math.max(1, Math.min(turns, Math.floor(columns)));
  const edge = (column: number): number => Math.floor((column * turns) / width);
  return turns === 0
    ? []
    : Array.from({ length: width }, (_, column) => ({ from: edge(column), to: edge(column + 1) }));
};

/** The place of the first largest value within a stretch. */
export const highestIn = (values: readonly number[], { from, to }: Stretch): number => {
  let best = from;
  for (let at = from + 1; at < to; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
};

const lowestIn = (values: readonly number[], { from, to }: Stretch): number => {
  let best = from;
  for (let at = from + 1; at < to; at += 1) if ((values[at] ?? 0) < (values[best] ?? 0)) best = at;
  return best;
};

/** Places to draw a line through: of every stretch its ends, its lowest and its highest value, so no extreme is lost. */
export const outline = (values: readonly number[], stretches: readonly Stretch[]): readonly number[] =>
  stretches.flatMap((stretch) => {
    const places = [stretch.from, lowestIn(values, stretch), highestIn(values, stretch), stretch.to - 1];
    return [...new Set(places)].sort((a, b) => a - b);
  });
