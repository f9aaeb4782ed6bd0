/** Numbers to text. The only place that rounds; half up, on the decimal value rather than on its binary neighbour. */

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes a hundred times as long as using it, and a report has a handful of them. */
const formatOf = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en-US', options);
  formats.set(key, made);
  return made;
};

const decimal = (value: number, options: Intl.NumberFormatOptions): string => formatOf(options).format(`${value}`);

const twoDigits = (usd: number): string =>
  decimal(usd, { style: 'currency', currency: 'USD', minimumSignificantDigits: 2, maximumSignificantDigits: 2 });

const dollars = (usd: number, decimals: number): string =>
  decimal(usd, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** USD to the cent: `$0.42`, `$1,278.00`; below a cent with two significant digits: `$0.0042`. */
export const usd = (value: number): string =>
  value === 0 || Math.abs(value) >= 0.00995 ? dollars(value, 2) : twoDigits(value);

/** USD of one turn on average: cents from one dollar on, else two significant digits (`$0.011`). */
export const usdEach = (value: number): string =>
  value === 0 || value >= 0.995 ? dollars(value, 2) : twoDigits(value);

/** USD with all its digits, nine at most: `$5.000012`, `$5.00`. */
export const usdExact = (value: number): string =>
  decimal(value, { style: 'currency', currency: 'USD', minimumFractionDigits: 2, maximumFractionDigits: 9 });

/**
 * A column of USD with as many decimals in every row as the sum deserves, so that the points stand below each other:
 * cents from one dollar on, else four, six or nine decimals. What would round to nothing is `< $0.01`; null is unknown.
 */
export const usdColumn = (values: readonly (number | null)[]): readonly string[] => {
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const decimals = sum >= 1 ? 2 : sum >= 0.01 ? 4 : sum >= 0.0001 ? 6 : 9;
  const smallest = 10 ** -decimals;
  return values.map((value) => {
    if (value === null) return 'unknown';
    if (sum === 0) return dollars(value, 2);
    return value > 0 && value < smallest / 2 ? `< ${dollars(smallest, decimals)}` : dollars(value, decimals);
  });
};

/** A count with its separators: `14,006`. */
export const count = (value: number): string => decimal(value, { maximumFractionDigits: 0 });

/** Tokens for people: `999`, `9.2k`, `118k`, `1.2M`. */
export const tokens = (value: number): string => {
  if (value < 1000) return count(value);
  const [scaled, unit] = value < 999_500 ? [value / 1000, 'k'] : [value / 1_000_000, 'M'];
  return decimal(scaled, { maximumFractionDigits: scaled < 9.95 ? 1 : 0 }) + unit;
};

/** How often, on average: `3.1×`, `310×`. */
export const times = (value: number): string => `${decimal(value, { maximumFractionDigits: value < 9.95 ? 1 : 0 })}×`;

/** A number and its noun: `1 turn`, `1,270 turns`. */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** One share (0–1) for itself: `66 %`. Never 0 % for something, never 100 % for less than all. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '< 1 %';
  if (rounded === 100 && share < 1) return '> 99 %';
  return `${count(rounded)} %`;
};

/** The parts of a whole as integers that sum to exactly 100 (largest remainder; the earlier part wins a tie). All 0 without a whole. */
export const apportion = (parts: readonly number[]): readonly number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / whole) * 100);
  const left = 100 - exact.reduce((sum, part) => sum + Math.floor(part), 0);
  const byRemainder = exact.map((part, index) => ({ index, rest: part % 1 })).sort((a, b) => b.rest - a.rest);
  const lifted = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return exact.map((part, index) => Math.floor(part) + (lifted.has(index) ? 1 : 0));
};

/** Two values that differ must not look the same (`$5.00 of $5.00`): rounded if that tells them apart, else exact. */
const apart =
  (rounded: (value: number) => string, exact: (value: number) => string) =>
  (first: number, second: number): readonly [string, string] => {
    const format = first !== second && rounded(first) === rounded(second) ? exact : rounded;
    return [format(first), format(second)];
  };

/** Actual and limit of a cost budget, in USD. */
export const usdApart = apart(usd, usdExact);

/** Actual and limit of a context budget, in tokens. */
export const tokensApart = apart(tokens, count);

/** Actual and limit of a budget of turns. */
export const countApart = apart(count, count);

/** Milliseconds: `45 s`, `3 min 12 s`, `1 h 04 min`. */
export const duration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  const minutes = Math.round(seconds / 60);
  return `${count(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
};
