/**
 * Splits a whole number in proportion to whole weights ≥ 0. The running sum is rounded, so that the parts are whole, none is
 * below 0, and they sum to the whole exactly. All 0 where no weight is above 0.
 */
export const apportion = (whole: number, weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    if (weight <= 0) return 0;
    weighed += weight;
    const due = Math.round(whole * (weighed / total));
    const part = due - given;
    given = due;
    return part;
  });
};
