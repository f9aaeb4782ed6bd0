import type { Cost } from '../analysis/report.ts';
import { apportion, count, plural, usdColumn } from './format.ts';

export type BucketName = keyof Cost['buckets'];

/** One line of the bill. */
export type BillRow = {
  readonly bucket: BucketName;
  readonly label: string;
  /** `35,700`, or `2 searches`; empty where no request shows any. */
  readonly amount: string;
  readonly usd: number;
  readonly cost: string;
  /** Percentage points; those of all rows sum to 100. */
  readonly points: number;
  /** `66 %`, of the known cost; `–` where the cost is unknown. */
  readonly share: string;
};

const BUCKETS: Readonly<Record<BucketName, { readonly label: string; readonly inWords: string }>> = {
  cacheRead: { label: 'Cache read', inWords: 'Re-reading cached context' },
  cacheWrite5m: { label: 'Cache write (5m)', inWords: 'Writing context to the cache' },
  cacheWrite1h: { label: 'Cache write (1h)', inWords: 'Writing context to the cache' },
  output: { label: 'Output', inWords: 'What the model wrote' },
  input: { label: 'Input', inWords: 'Fresh input' },
  webSearch: { label: 'Web search', inWords: 'Web search' },
  unattributed: { label: 'Unattributed', inWords: 'Spend that no request shows' },
};

const quantity = ({ buckets }: Cost, bucket: BucketName): number =>
  bucket === 'unattributed' ? 0 : bucket === 'webSearch' ? buckets.webSearch.requests : buckets[bucket].tokens;

const amount = (cost: Cost, bucket: BucketName): string => {
  if (bucket === 'unattributed') return '';
  const value = quantity(cost, bucket);
  return bucket === 'webSearch' ? plural(value, 'search', 'searches') : count(value);
};

/**
 * The buckets that hold tokens or dollars, dearest first; equals in the order of the labels. Where the bill holds tokens
 * of unknown price, a bucket without any dollars is of unknown cost, never free.
 */
export const billRows = (cost: Cost): readonly BillRow[] => {
  const names = (Object.keys(BUCKETS) as BucketName[])
    .filter((bucket) => quantity(cost, bucket) > 0 || cost.buckets[bucket].usd > 0)
    .sort((a, b) => cost.buckets[b].usd - cost.buckets[a].usd);
  const known = names.map((bucket) => cost.buckets[bucket].usd || (cost.totalUsd === null ? null : 0));
  const costs = usdColumn(known);
  const shares = apportion(known.map((usd) => usd ?? 0));
  return names.map((bucket, index) => {
    const { label } = BUCKETS[bucket];
    const { usd } = cost.buckets[bucket];
    const points = shares[index] ?? 0;
    const share = known[index] === null ? '–' : points === 0 && usd > 0 ? '< 1 %' : `${points} %`;
    return { bucket, label, amount: amount(cost, bucket), usd, cost: costs[index] ?? '', points, share };
  });
};

/** Where most of the money went: `Re-reading cached context was 66 % of it.` Null without any cost. */
export const mainDriver = (cost: Cost, rows: readonly BillRow[]): string | null => {
  const drivers = new Map<string, { readonly usd: number; readonly points: number }>();
  for (const { bucket, usd, points } of rows) {
    const { inWords } = BUCKETS[bucket];
    const driver = drivers.get(inWords) ?? { usd: 0, points: 0 };
    drivers.set(inWords, { usd: driver.usd + usd, points: driver.points + points });
  }
  const [largest] = [...drivers].sort(([, a], [, b]) => b.usd - a.usd);
  if (largest === undefined || largest[1].usd === 0) return null;
  if (cost.requestsUsd === 0 && cost.unattributedUsd === cost.totalUsd)
    return "No request is on record: the total is Claude Code's own.";
  return `${largest[0]} was ${largest[1].points} % of ${cost.totalUsd === null ? 'the known cost' : 'it'}.`;
};
