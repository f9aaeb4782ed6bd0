import type { Report } from '../analysis/report.ts';

/** Why a value can break a limit but not keep it. */
export type Gap = 'no-usage' | 'no-requests' | 'unknown-price' | 'unknown-window' | 'unpriced-run' | 'unread-runs';

/** What the report says of one measure. */
export type Measurement = {
  /** USD, tokens or turns; null: nothing is known. */
  readonly actual: number | null;
  /** The truth can only be higher. */
  readonly isFloor: boolean;
  readonly gap: Gap | null;
};

/** In USD. With an unknown price, the part that is certain can still break a limit. */
export const measureCost = ({ cost, quality }: Report): Measurement => {
  if (quality.flags.includes('no-usage')) return nothing('no-usage');
  if (cost.totalUsd === null) return { actual: cost.knownUsd, isFloor: true, gap: 'unknown-price' };
  return { actual: cost.totalUsd, isFloor: cost.isFloor, gap: null };
};

/** The main thread's, in tokens. */
export const measurePeakContext = (report: Report): Measurement => measureRequests(report, report.context.peakTokens);

/** Of all threads. Claude Code's totals alone hold no turns: none seen is none known. */
export const measureTurns = (report: Report): Measurement => measureRequests(report, report.turns.total || null);

const measureRequests = ({ quality: { flags } }: Report, actual: number | null): Measurement => {
  if (flags.includes('no-usage')) return nothing('no-usage');
  if (actual === null) return nothing('no-requests');
  return { actual, isFloor: flags.includes('incomplete'), gap: null };
};

const nothing = (gap: Gap): Measurement => ({ actual: null, isFloor: false, gap });
