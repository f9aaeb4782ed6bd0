const PLACES = 10_000;

/**
 * Shares of a whole, rounded to four digits so that they sum to exactly 1 (largest remainder first, then the earlier);
 * all 0 for a whole of 0.
 */
export const sharesOf = (parts: readonly number[]): readonly number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / whole) * PLACES);
  const floors = exact.map(Math.floor);
  let left = PLACES - floors.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors.map((part) => part / PLACES);
};
