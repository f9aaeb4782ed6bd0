import { type Nanos, nanosToUsd } from '../money.ts';

/** Nanodollars to decimal USD; null stays unknown. */
export const usdOrNull = (nanos: Nanos | null): number | null => (nanos === null ? null : nanosToUsd(nanos));

/** Milliseconds since the epoch to ISO 8601 in UTC. */
export const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
