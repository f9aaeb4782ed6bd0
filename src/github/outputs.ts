import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { isMeasured } from '../render/headline.ts';

/**
 * The step's outputs that come from the measurement, by name. Dollars and shares are plain decimals (`0.0000012`, never
 * `1.2e-6`), counts are integers. Empty: not known, or nothing was measured. Never 0 in their stead.
 */
export const outputsOf = (report: Report, judgement: Judgement): Readonly<Record<string, string>> => {
  const measured = isMeasured(report);
  const decimal = (value: number | null): string => (measured && value !== null ? plainDecimal(value) : '');
  const { totalUsd, buckets } = report.cost;
  return {
    'cost-usd': decimal(totalUsd),
    'input-usd': decimal(buckets.input.usd),
    'output-usd': decimal(buckets.output.usd),
    'cache-read-usd': decimal(buckets.cacheRead.usd),
    'cache-write-5m-usd': decimal(buckets.cacheWrite5m.usd),
    'cache-write-1h-usd': decimal(buckets.cacheWrite1h.usd),
    'web-search-usd': decimal(buckets.webSearch.usd),
    'unattributed-usd': decimal(buckets.unattributed.usd),
    turns: decimal(report.turns.total),
    'peak-context-tokens': decimal(report.context.peakTokens),
    'cache-efficiency': decimal(report.cacheEfficiency),
    verdict: judgement.verdict,
  };
};

const plainDecimal = (value: number): string => value.toFixed(9).replace(/\.?0+$/, '');
