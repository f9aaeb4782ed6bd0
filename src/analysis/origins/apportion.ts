/**
 * Splits a whole number in proportion to whole weights ≥ 0. The running sum is rounded, so that the parts are whole, none is
 * below 0, and they sum to the whole exactly. All 0 where no weight is above 0. `parts` is what they are written to.
 */
export const apportion = (whole: number, weights: readonly number[], parts: number[] = []): readonly number[] => {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += weights[index] ?? 0;
  let weighed = 0;
  let given = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight <= 0) {
      parts[index] = 0;
      continue;
    }
    weighed += weight;
    const due = Math.round(whole * (weighed / total));
    parts[index] = due - given;
    given = due;
  }
  return parts;
};
