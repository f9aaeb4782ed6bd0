import { type Nanos, nanosToUsd } from '../../money.ts';
import type { Spend } from '../report-insights.ts';
import type { Tally } from './tally.ts';

/** A chart has no room for more steps. */
const MOST_STEPS = 120;
const DAY = 86_400_000;
/** Times beyond are no times: JavaScript has no dates there. */
const LAST_DAY = 100_000_000;

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, -14);

/** The first day of the Monday week. Day 0 was a Thursday. */
const weekOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const START: Readonly<Record<Spend['step'], (day: number) => string>> = {
  day: dayText,
  week: (day) => dayText(Math.max(-LAST_DAY, weekOf(day))),
  month: (day) => `${dayText(day).slice(0, -3)}-01`,
  year: (day) => `${dayText(day).slice(0, -6)}-01-01`,
};

const stepFor = (days: number): Spend['step'] => {
  if (days <= MOST_STEPS) return 'day';
  if (days <= 7 * MOST_STEPS) return 'week';
  return days <= 30 * MOST_STEPS ? 'month' : 'year';
};

/** Spend by day, or by as long a step as it takes to have few. */
export const spendOf = ({ days, counters }: Pick<Tally, 'days' | 'counters'>): Spend => {
  const dated = [...days].filter(([day]) => Math.abs(day) <= LAST_DAY).sort(([a], [b]) => a - b);
  const undated = [...days].reduce((sum, [day, nanos]) => (Math.abs(day) <= LAST_DAY ? sum : sum + nanos), 0);
  const step = stepFor((dated.at(-1)?.[0] ?? 0) - (dated[0]?.[0] ?? 0) + 1);
  const rows = new Map<string, Nanos>();
  for (const [day, nanos] of dated) rows.set(START[step](day), (rows.get(START[step](day)) ?? 0) + nanos);
  return {
    step,
    rows: [...rows].map(([from, nanos]) => ({ from, usd: nanosToUsd(nanos) })),
    undatedUsd: nanosToUsd(undated + counters.undatedNanos),
  };
};
