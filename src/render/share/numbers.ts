import type { Report } from '../../analysis/report.ts';
import { isMeasured } from '../headline.ts';
import { type OriginKind, originKinds, type Part, partsOf } from '../why/origin-kinds.ts';

/**
 * All that a share card may say: numbers and words from the lists below. Nothing in here is a string of the report, so
 * that no name, id, path or message can get onto a card.
 */
export type ShareNumbers = {
  /** The known cost in USD; `isFloor`: the true one is or may be higher. */
  readonly usd: number;
  readonly isFloor: boolean;
  readonly turns: number;
  /** Null: no turn was seen. */
  readonly usdPerTurn: number | null;
  /** 0–1. */
  readonly cacheEfficiency: number | null;
  readonly peakTokens: number | null;
  /** Of the window, 0–1. */
  readonly peakShare: number | null;
  /** Of what the requests cost, 0–1. */
  readonly lostShare: number | null;
  readonly compactions: number;
  /** Percentage points that sum to 100; empty without any cost. */
  readonly split: readonly Part<Bucket>[];
  /** Dearest first, percentage points, each rounded by itself; empty where the report has no origins. */
  readonly origins: readonly Part<OriginKind>[];
  /** In the order of the list. */
  readonly families: readonly Family[];
  /** Three numbers; null: the report's is of another shape. */
  readonly version: readonly number[] | null;
  /** Year, month and day of the prices. */
  readonly pricesAsOf: readonly number[] | null;
};

export const BUCKETS = ['cache reads', 'cache writes', 'output', 'input and other'] as const;
export type Bucket = (typeof BUCKETS)[number];

export const FAMILIES = ['Opus', 'Sonnet', 'Haiku', 'Fable', 'Mythos', 'other models'] as const;
export type Family = (typeof FAMILIES)[number];

const familyOf = (model: string): Family => {
  const found = /(?:^|[./])claude-(?:\d[\d-]*-)?(opus|sonnet|haiku|fable|mythos)(?![a-z])/.exec(model)?.[1];
  return FAMILIES.find((family) => family.toLowerCase() === found) ?? 'other models';
};

const splitOf = ({ cost: { buckets } }: Report): readonly Part<Bucket>[] => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch, unattributed } = buckets;
  const costs: Readonly<Record<Bucket, number>> = {
    'cache reads': cacheRead.usd,
    'cache writes': cacheWrite5m.usd + cacheWrite1h.usd,
    output: output.usd,
    'input and other': input.usd + webSearch.usd + unattributed.usd,
  };
  return partsOf(new Map(BUCKETS.map((bucket) => [bucket, costs[bucket]])));
};

/** The numbers of `1.2.3` or `2026-11-22`. */
const numbersOf = (text: string, shape: RegExp): readonly number[] | null =>
  shape.exec(text)?.slice(1).map(Number) ?? null;

/** What a card may say of a report; null: nothing was measured. */
export const shareNumbers = (report: Report): ShareNumbers | null => {
  if (!isMeasured(report)) return null;
  const { cost, context, turns, models, losses, compactions, tool, prices } = report;
  const usd = cost.totalUsd ?? cost.knownUsd;
  const { peakTokens, windowTokens } = context;
  const used = new Set(models.map(({ model }) => familyOf(model)));
  return {
    usd,
    isFloor: cost.isFloor || cost.totalUsd === null,
    turns: turns.total,
    usdPerTurn: turns.total > 0 ? usd / turns.total : null,
    cacheEfficiency: report.cacheEfficiency,
    peakTokens,
    peakShare: peakTokens === null || !windowTokens ? null : peakTokens / windowTokens,
    lostShare: losses.share,
    compactions: compactions.length,
    split: splitOf(report),
    origins: originKinds(report),
    families: FAMILIES.filter((family) => used.has(family)),
    version: numbersOf(tool.version, /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/),
    pricesAsOf: numbersOf(prices.asOf, /^(\d{4})-(\d\d)-(\d\d)$/),
  };
};
