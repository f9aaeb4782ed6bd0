import { type Nanos, usdToNanos } from '../money.ts';
import type { ReadIssue } from '../transcript/model.ts';
import type { SessionSummary } from './summary.ts';
import type { Traits } from './traits.ts';

/** As much of a session's summary as is compared. */
type Compared = Pick<SessionSummary, 'reported' | 'comparableNanos' | 'traits'>;

/** Differences up to this share of our figure are not worth a word. */
const TOLERATED = 0.01;

/** Whether Claude Code's own dollars and ours for the same requests differ by more than is tolerated, or cannot be compared (`ours` null). */
export const isApart = (reportedUsd: number, ours: Nanos | null): boolean =>
  ours === null || Math.abs(usdToNanos(reportedUsd) - ours) > TOLERATED * Math.max(ours, 1);

/**
 * Whether Claude Code's own figure differs from ours for the same requests by more than 1 %, and why where that can be
 * known. Null: the two agree, or they cannot be compared.
 */
export const mismatchOf = (sessions: readonly Compared[], hasOverrides: boolean): ReadIssue | null => {
  const compared = sessions.filter(({ reported }) => reported !== null);
  if (compared.length === 0) return null;
  const reported = compared.reduce((sum, session) => sum + (session.reported?.usd ?? 0), 0);
  const isUnknown = compared.some(({ comparableNanos }) => comparableNanos === null);
  const ours = compared.reduce((sum, { comparableNanos }) => sum + (comparableNanos ?? 0), 0);
  if (!isApart(reported, isUnknown ? null : ours)) return null;
  const reasons = hasOverrides ? ['your own prices apply here, list prices there'] : reasonsFor(compared, isUnknown);
  const why = reasons.length === 0 ? 'by no price list we know' : reasons.join('; ');
  const message = `Claude Code prices otherwise: ${why}.`;
  return { code: 'price-mismatch', file: null, line: null, message };
};

const reasonsFor = (sessions: readonly Compared[], isUnknown: boolean): readonly string[] => {
  const some = (trait: keyof Traits): boolean => sessions.some(({ traits }) => traits[trait]);
  const hasFallback = some('hasFallback');
  const reasons: readonly (readonly [boolean, string])[] = [
    [isUnknown || some('guessesPrice'), 'it guesses the price of a model that no price list knows'],
    [hasFallback, 'it prices a fallback response as the model that was asked for and leaves out declined attempts'],
    [!hasFallback && some('hasCompactionRounds'), 'it leaves out server-side compaction'],
    [!hasFallback && some('isRegional'), 'it leaves out the regional premium of 10 %'],
    [some('hasOldHourWrites'), 'its version prices one-hour cache writes at the five-minute rate'],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
};
