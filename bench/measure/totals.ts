/** What both tools print, in one form. `requests` and `peakContextTokens` only where a tool tells them. */
export type Totals = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly listCostUsd: number;
  readonly requests?: number;
  readonly peakContextTokens?: number;
};

/** Sums of floating-point dollars may differ in the last digits; a millionth of a dollar is far below one token. */
const USD_TOLERANCE = 1e-6;

/** One sentence per figure that differs; none: the totals agree. */
export const differences = (found: Totals, expected: Required<Totals>): string[] =>
  (Object.keys(expected) as (keyof Totals)[]).flatMap((name) => {
    const value = found[name];
    if (value === undefined || Math.abs(value - expected[name]) <= (name === 'listCostUsd' ? USD_TOLERANCE : 0))
      return [];
    return [`${name} is ${value}, the manifest says ${expected[name]}`];
  });
