import type { Report } from '../../analysis/report.ts';
import { plural, usdColumn } from '../format.ts';
import { asIs } from '../quote.ts';
import { originName } from '../why/origin-label.ts';
import { diagram, drawable, figure, figures, label, xyConfig } from './mermaid.ts';

const MOST_ORIGINS = 6;
/** Of a name beside its bar, in characters. */
const LONGEST_NAME = 28;

type Bar = {
  /** Null: all the others together. */
  readonly name: string | null;
  readonly others: number;
  readonly usd: number;
};

/** The dearest origins by their harmless names, those of one name together, and what is left as one. */
const barsOf = ({ origins }: Report): readonly Bar[] => {
  const sums = new Map<string, number>();
  for (const { origin, usd } of origins) {
    const name = originName(origin, asIs);
    if (usd > 0) sums.set(name, (sums.get(name) ?? 0) + usd);
  }
  const all = [...sums].sort(([, a], [, b]) => b - a).map(([name, usd]) => ({ name, others: 0, usd }));
  if (all.length <= MOST_ORIGINS + 1) return all;
  const rest = all.slice(MOST_ORIGINS);
  return [
    ...all.slice(0, MOST_ORIGINS),
    { name: null, others: rest.length, usd: rest.reduce((sum, { usd }) => sum + usd, 0) },
  ];
};

const cut = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Mermaid draws two bars of one name as one: the later gets a number. */
const apart = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });

const heading = ({ cost }: Report): string => (cost.totalUsd === null ? 'Known cost by origin' : 'Cost by origin');

/** What put the money on the bill: the six dearest origins and the others, as a fenced Mermaid block. Null below two. */
export const originsChart = (report: Report): string | null => {
  const bars = barsOf(report);
  if (bars.length < 2) return null;
  const costs = usdColumn(bars.map(({ usd }) => usd));
  const names = bars.map(
    ({ name, others }, index) => `${name === null ? plural(others, 'other') : cut(name)}, ${costs[index]}`,
  );
  const whole = bars.reduce((sum, { usd }) => sum + usd, 0);
  const shares = bars.map(({ usd }) => (usd / whole) * 100);
  return diagram(xyConfig(110 + 32 * bars.length, ['blue']), [
    'xychart-beta horizontal',
    `  title ${label(heading(report))}`,
    `  x-axis [${apart(names).map(label).join(', ')}]`,
    `  y-axis ${label('% of the cost')} 0 --> ${figure(Math.ceil(Math.max(1, ...shares.map(drawable))))}`,
    `  bar ${figures(shares, 1)}`,
  ]);
};
