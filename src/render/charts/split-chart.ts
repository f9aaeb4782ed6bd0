import type { Report } from '../../analysis/report.ts';
import { type BucketName, billRows } from '../bill.ts';
import { type Color, diagram, figure, label, pieConfig } from './mermaid.ts';

/** A bucket has its colour in every chart. */
const BUCKET_COLORS: Readonly<Record<BucketName, Color>> = {
  cacheRead: 'blue',
  output: 'green',
  cacheWrite5m: 'amber',
  cacheWrite1h: 'purple',
  input: 'red',
  webSearch: 'teal',
  unattributed: 'grey',
};

const heading = ({ cost }: Report): string => (cost.totalUsd === null ? 'Known cost by bucket' : 'Cost by bucket');

/**
 * The bill as a pie, with the same points as its table: a fenced Mermaid block. Buckets of less than half a point have no
 * slice. Null below two slices.
 */
export const splitChart = (report: Report): string | null => {
  const rows = billRows(report.cost).filter(({ points }) => points > 0);
  if (rows.length < 2) return null;
  const slices = rows.map((row) => `  ${label(`${row.label}, ${row.cost}`)} : ${figure(row.points)}`);
  return diagram(pieConfig(rows.map(({ bucket }) => BUCKET_COLORS[bucket])), [
    `pie title ${heading(report)}`,
    ...slices,
  ]);
};
