/**
 * Mermaid's own syntax, as far as versions 10.9 to 12.3 agree on it. What they trip over never comes out: a quote inside a
 * label, a number that is below 0, not finite or written with an exponent, `%%` (a comment or a directive).
 */

/**
 * Colours that can be told from white and from GitHub's dark page alike, and under white letters. Mermaid's own vanish on
 * one of the two. Text is left to the theme, which GitHub sets.
 */
export const COLORS = {
  blue: '#1f6feb',
  green: '#1a7f37',
  amber: '#9a6700',
  purple: '#8250df',
  red: '#cf222e',
  teal: '#0e7a8a',
  grey: '#6e7781',
  /** For marks, which hold no letters. */
  yellow: '#bf8700',
} as const;

export type Color = keyof typeof COLORS;

/** The largest number that a chart draws; also what infinity becomes. */
const LARGEST = 1e15;

/** A number that can be drawn: 0 for less than that and for what is none. */
export const drawable = (value: number): number => (Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), LARGEST));

/** Digits of a drawable number, never with an exponent. */
export const figure = (value: number, decimals = 0): string =>
  `${Number(drawable(value).toFixed(Math.min(decimals, 6)))}`;

/** Figures between brackets. */
export const figures = (values: readonly number[], decimals = 0): string =>
  `[${values.map((value) => figure(value, decimals)).join(', ')}]`;

/** Words between quotes; what is neither letter, digit nor plain punctuation is left out. */
export const label = (words: string): string =>
  `"${words
    .replaceAll("'", '’')
    .replace(/[^A-Za-z0-9 .,:;$()_…’%-]/g, '')
    .replace(/%{2,}/g, '%')}"`;

/** A diagram as GitHub draws it. `config` is YAML without its first indent, our own words only. */
export const diagram = (config: readonly string[], lines: readonly string[]): string =>
  ['```mermaid', '---', 'config:', ...config.map((line) => `  ${line}`), '---', ...lines, '```'].join('\n');

/** Settings of an `xychart`: its height in pixels, the colour of each series in its order, whether turns are named below. */
export const xyConfig = (height: number, colors: readonly Color[], hasLabels = true): readonly string[] => [
  'xyChart:',
  '  width: 760',
  `  height: ${height}`,
  ...(hasLabels ? [] : ['  xAxis:', '    showLabel: false', '    showTick: false']),
  'themeVariables:',
  '  xyChart:',
  '    backgroundColor: transparent',
  `    plotColorPalette: "${colors.map((color) => COLORS[color]).join(', ')}"`,
];

/** Settings of a `pie`: the colour of each slice in its order. */
export const pieConfig = (colors: readonly Color[]): readonly string[] => [
  'themeVariables:',
  ...colors.map((color, index) => `  pie${index + 1}: "${COLORS[color]}"`),
  '  pieTitleTextSize: 20px',
  '  pieOpacity: "1"',
  '  pieStrokeWidth: "0px"',
  '  pieOuterStrokeWidth: "0px"',
  '  pieSectionTextColor: "#ffffff"',
];
