import { type Nanos, nanosToUsd } from '../money.ts';
import { gapNanos, type SessionBill } from './bill.ts';
import type { SessionRow } from './report.ts';
import { isoOrNull } from './units.ts';

/** `nanos`: of all its requests; null: some have no price. */
export const sessionRow = ({ session, requests, gaps }: SessionBill, nanos: Nanos | null): SessionRow => ({
  sessionId: session.id,
  usd: nanos === null || gaps.some((gap) => gap.nanos === null) ? null : nanosToUsd(nanos + gapNanos(gaps)),
  turns: requests.length,
  cliVersion: session.cliVersion,
  startedAt: isoOrNull(session.startedAt),
  endedAt: isoOrNull(session.endedAt),
  finished: !session.isIncomplete,
});
