import { usdToNanos } from '../money.ts';
import type { BucketNanos, PricedRequest, PriceLine, Pricer } from '../pricing/model.ts';
import type { Gap } from './bill.ts';
import { type Booked, canonical, type ReportedModel } from './booked.ts';

export type ManagedInput = {
  readonly requests: readonly PricedRequest[];
  readonly gaps: readonly Gap[];
  readonly rows: ReadonlyMap<string, ReportedModel>;
  readonly booked: ReadonlyMap<string, Booked>;
  readonly pricer: Pricer;
};

export type ManagedBill = {
  readonly requests: readonly PricedRequest[];
  readonly gaps: readonly Gap[];
  readonly isManaged: boolean;
};

/**
 * An organisation's managed prices (`costBasis: managed`) are in Claude Code's dollars and in no table of ours: its figure
 * is the bill there, spread over the model's requests in proportion to their list cost. A user's own prices go first.
 */
export const atManagedPrices = ({ requests, gaps, rows, booked, pricer }: ManagedInput): ManagedBill => {
  const factors = new Map<string, number>();
  for (const [model, { row }] of rows) {
    if (row.basis !== 'managed' || pricer.hasOverrides) continue;
    const gap = gaps.find((each) => each.model === model)?.nanos ?? 0;
    const list = (booked.get(model)?.nanos ?? 0) + gap;
    if (list > 0) factors.set(model, usdToNanos(row.costUsd) / list);
  }
  if (factors.size === 0) return { requests, gaps, isManaged: false };
  const factorOf = (model: string): number => factors.get(model) ?? 1;
  return {
    requests: requests.map((priced) =>
      scale(priced, factorOf(canonical(pricer, priced.request.requestedModel ?? priced.request.model))),
    ),
    gaps: gaps.map((gap) =>
      gap.nanos === null ? gap : { ...gap, nanos: Math.round(gap.nanos * factorOf(gap.model)) },
    ),
    isManaged: true,
  };
};

const scale = (priced: PricedRequest, factor: number): PricedRequest => {
  if (factor === 1) return priced;
  const [first, ...rest] = priced.lines;
  const lines = [scaleLine(first, factor), ...rest.map((line) => scaleLine(line, factor))] as const;
  const nanos = priced.nanos === null ? null : lines.reduce((sum, line) => sum + (line.nanos ?? 0), 0);
  return { ...priced, lines, nanos };
};

const scaleLine = (line: PriceLine, factor: number): PriceLine => {
  if (line.cost === null) return line;
  const cost: BucketNanos = {
    input: Math.round(line.cost.input * factor),
    output: Math.round(line.cost.output * factor),
    cacheRead: Math.round(line.cost.cacheRead * factor),
    cacheWrite5m: Math.round(line.cost.cacheWrite5m * factor),
    cacheWrite1h: Math.round(line.cost.cacheWrite1h * factor),
    webSearch: Math.round(line.cost.webSearch * factor),
  };
  const nanos = Object.values(cost).reduce((sum, part) => sum + part, 0);
  return { ...line, cost, nanos, cliNanos: nanos };
};
