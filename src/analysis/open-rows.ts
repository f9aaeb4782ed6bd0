import { usdToNanos } from '../money.ts';
import type { ReportedUsage } from '../transcript/model.ts';
import type { Gap } from './bill.ts';
import type { Booked, ReportedModel } from './booked.ts';
import { tolerance } from './gap-price.ts';

/**
 * Models whose row of Claude Code's total has a count that is none (R62) and dollars beyond the bill, or none that could
 * tell: what the count would have shown is in no figure.
 */
export const openRows = (
  rows: ReadonlyMap<string, ReportedModel>,
  booked: ReadonlyMap<string, Booked>,
  gaps: readonly Gap[],
): ReadonlySet<string> => {
  const isOpen = ([model, { row }]: readonly [string, ReportedModel]): boolean => {
    const gap = gaps.find((each) => each.model === model)?.nanos ?? 0;
    return row.hasBadCount && !isPaid(row, (booked.get(model)?.nanos ?? 0) + gap);
  };
  return new Set([...rows].filter(isOpen).map(([model]) => model));
};

/** Dollars at prices of an organisation's own cannot be held against ours. */
const isPaid = ({ costUsd, basis }: ReportedUsage, billed: number): boolean => {
  const stated = usdToNanos(costUsd);
  return stated > 0 && (basis === null || basis === 'list') && billed >= stated - tolerance(stated);
};
