import type { Spend } from '../../analysis/report-insights.ts';
import { sparkline } from '../curve.ts';

const MOST_POINTS = 1000;

/** The first day of the step after this one, YYYY-MM-DD. */
const nextStep = (from: string, step: Spend['step']): string => {
  const at = new Date(`${from}T00:00:00Z`);
  if (step === 'day') at.setUTCDate(at.getUTCDate() + 1);
  if (step === 'week') at.setUTCDate(at.getUTCDate() + 7);
  if (step === 'month') at.setUTCMonth(at.getUTCMonth() + 1);
  if (step === 'year') at.setUTCFullYear(at.getUTCFullYear() + 1);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, -14);
};

/** USD of every step from the first to the last, 0 where nothing was spent. Clocks that were wrong by ages: no gaps. */
export const spendSeries = ({ rows, step }: Spend): readonly number[] => {
  const known = new Map(rows.map(({ from, usd }) => [from, usd]));
  const last = rows.at(-1)?.from;
  const points: number[] = [];
  for (let from = rows[0]?.from; from !== undefined && from !== ''; from = nextStep(from, step)) {
    points.push(known.get(from) ?? 0);
    if (from === last) return points;
    if (points.length === MOST_POINTS) break;
  }
  return rows.map(({ usd }) => usd);
};

/** Spend in at most `columns` characters: neighbours are added up where there are more steps, and no spend is a blank. */
export const spendCurve = (spend: Spend, columns: number): string => {
  const series = spendSeries(spend);
  const group = Math.max(1, Math.ceil(series.length / columns));
  const points = Array.from({ length: Math.ceil(series.length / group) }, (_, index) =>
    series.slice(index * group, (index + 1) * group).reduce((sum, usd) => sum + usd, 0),
  );
  const curve = sparkline(points, columns);
  return [...curve].map((level, index) => (points[index] === 0 ? ' ' : level)).join('');
};
