/** Median with the least and the greatest: on a shared machine the spread says how far to trust the middle. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** Throws on an empty list: a figure from no runs is not a figure. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (min === undefined || max === undefined || lower === undefined || upper === undefined) throw new Error('no runs');
  return { median: (lower + upper) / 2, min, max };
};

/** Combines two series round by round: neighbours in time share the machine's other load, averages do not. */
export const pairwise = (
  subject: readonly number[],
  peer: readonly number[],
  combine: (subject: number, peer: number) => number,
): number[] => {
  if (subject.length !== peer.length) throw new Error(`${subject.length} runs cannot be paired with ${peer.length}`);
  return subject.map((value, round) => combine(value, peer[round] ?? Number.NaN));
};
