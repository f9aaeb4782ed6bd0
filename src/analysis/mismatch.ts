import { usdToNanos } from '../money.ts';
import type { ReadIssue } from '../transcript/model.ts';
import type { SessionBill } from './bill.ts';

/** Differences up to this share of our figure are not worth a word. */
const TOLERATED = 0.01;

/**
 * Whether Claude Code's own figure differs from ours for the same requests by more than 1 %, and why where that can be
 * known. Null: the two agree, or they cannot be compared.
 */
export const mismatchOf = (bills: readonly SessionBill[]): ReadIssue | null => {
  const reported = bills.reduce((sum, bill) => sum + (bill.session.reported?.usd ?? 0), 0);
  const comparable = bills.filter((bill) => bill.session.reported !== null);
  if (comparable.length === 0) return null;
  const unknown = comparable.some((bill) => bill.comparableNanos === null);
  const ours = comparable.reduce((sum, bill) => sum + (bill.comparableNanos ?? 0), 0);
  if (!unknown && Math.abs(usdToNanos(reported) - ours) <= TOLERATED * Math.max(ours, 1)) return null;
  const reasons = reasonsFor(comparable, unknown);
  const why = reasons.length === 0 ? 'it follows from no price list we know' : reasons.join('; ');
  return { code: 'price-mismatch', file: null, line: null, message: `Claude Code's own figure differs from ours: ${why}.` };
};

const reasonsFor = (bills: readonly SessionBill[], hasUnknown: boolean): readonly string[] => {
  const lines = bills.flatMap((bill) => bill.requests.flatMap((priced) => priced.lines));
  const guessed = bills.some((bill) => bill.session.reported?.hasUnknownModel === true);
  const isUncounted = lines.some((line) => (line.kind === 'compaction' || line.kind === 'declined') && (line.nanos ?? 0) > 0);
  const isFallback = lines.some((line) => line.kind === 'declined');
  const isRegional = lines.some((line) => line.kind === 'response' && (line.nanos ?? 0) > (line.cliNanos ?? 0));
  const hourWrites = bills.some(
    ({ session, requests }) => isOld(session.cliVersion) && requests.some(({ request }) => request.usage.cacheWrite1h > 0),
  );
  return [
    ...(guessed || hasUnknown ? ['it guesses the price of a model that no price list knows'] : []),
    ...(isFallback ? ['it prices a fallback response as the model that was asked for and leaves out declined attempts'] : []),
    ...(isUncounted && !isFallback ? ['it leaves out server-side compaction'] : []),
    ...(isRegional && !isFallback ? ['it leaves out the regional premium of 10 %'] : []),
    ...(hourWrites ? ['its version prices one-hour cache writes at the five-minute rate'] : []),
  ];
};

/** One-hour writes were priced as five-minute writes up to 2.1.168 and right from 2.1.176 on. */
const isOld = (version: string | null): boolean => {
  const [major = 0, minor = 0, patch = 0] = (version ?? '9').split('.').map(Number);
  return major < 2 || (major === 2 && (minor < 1 || (minor === 1 && patch < 176)));
};
