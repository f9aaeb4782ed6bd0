import type { Report } from '../analysis/report.ts';
import { nanosToUsd } from '../money.ts';
import { totalsOf } from '../pull-request/totals.ts';
import { hasRequests, isMeasured } from '../render/headline.ts';
import type { Known, Ruling } from './ruling.ts';

/**
 * The step's outputs that come from the measurement, by name. Dollars and shares are plain decimals (`0.0000012`, never
 * `1.2e-6`), counts are integers. Empty: not known, or nothing was measured. Never 0 in their stead.
 */
export const outputsOf = (report: Report, ruling: Ruling, known: Known | null): Readonly<Record<string, string>> => {
  const measured = isMeasured(report);
  const decimal = (value: number | null): string => (measured && value !== null ? plainDecimal(value) : '');
  const { totalUsd, buckets } = report.cost;
  // A model without a price has its part in no bucket: then no bucket is known either.
  const part = (value: number): string => decimal(totalUsd === null ? null : value);
  // Claude Code's totals alone tell neither buckets nor turns.
  const isCounted = hasRequests(report);
  const bucket = (value: number): string => (isCounted ? part(value) : '');
  return {
    'cost-usd': decimal(totalUsd),
    'input-usd': bucket(buckets.input.usd),
    'output-usd': bucket(buckets.output.usd),
    'cache-read-usd': bucket(buckets.cacheRead.usd),
    'cache-write-5m-usd': bucket(buckets.cacheWrite5m.usd),
    'cache-write-1h-usd': bucket(buckets.cacheWrite1h.usd),
    'web-search-usd': bucket(buckets.webSearch.usd),
    'unattributed-usd': part(buckets.unattributed.usd),
    turns: isCounted ? decimal(report.turns.total) : '',
    'peak-context-tokens': decimal(report.context.peakTokens),
    'cache-efficiency': decimal(report.cacheEfficiency),
    'pr-cost-usd': known === null ? '' : pullRequestCost(known),
    verdict: ruling.total.verdict,
    'overridden-by': ruling.approvedBy ?? '',
  };
};

const pullRequestCost = ({ state, isWhole }: Known): string => {
  const { nanos, certainty } = totalsOf(state).spend;
  return isWhole && (certainty === 'exact' || certainty === 'floor') ? plainDecimal(nanosToUsd(nanos)) : '';
};

const plainDecimal = (value: number): string => value.toFixed(9).replace(/\.?0+$/, '');
