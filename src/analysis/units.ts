import { type Nanos, nanosToUsd } from '../money.ts';

/** Nanodollars to decimal USD; null stays unknown. */
export const usdOrNull = (nanos: Nanos | null): number | null => (nanos === null ? null : nanosToUsd(nanos));

/** A share of 0–1 to four digits, which is 0 for nothing alone and 1 for all alone. */
export const shareOf = (part: number): number => {
  const rounded = Math.round(part * 10_000) / 10_000;
  return part > 0 && part < 1 ? Math.min(0.9999, Math.max(0.0001, rounded)) : rounded;
};

/** Milliseconds since the epoch to ISO 8601 in UTC. */
export const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
