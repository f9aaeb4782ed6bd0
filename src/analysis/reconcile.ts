import { type Nanos, nanosToUsd } from '../money.ts';
import type { PricedRequest, Pricer } from '../pricing/model.ts';
import type { ReadIssue, Request, RunTotal, Session } from '../transcript/model.ts';
import { type Gap, gapNanos, type SessionBill } from './bill.ts';
import { bookedModels, reportedModels } from './booked.ts';
import { EXCESS, excessOf } from './excess.ts';
import { modelGaps, wholeGap } from './gaps.ts';
import { atManagedPrices } from './managed.ts';
import { openOutputs } from './open-outputs.ts';
import { type PricedSession, priceSession } from './price-session.ts';

/**
 * Holds the priced requests of a session against Claude Code's own total (R33–R39). The bill is the requests plus, per model
 * and token category, what the total shows beyond them; where the total shows less, the requests stand.
 */
export const reconcile = (session: Session, pricer: Pricer): SessionBill => {
  const priced = priceSession(session, pricer);
  const { reported } = session;
  return reported === null ? withoutTotal(session, priced) : withTotal(session, priced, reported, pricer);
};

const withoutTotal = (session: Session, { requests, placeholders }: PricedSession): SessionBill => ({
  session,
  requests,
  gaps: [],
  placeholders: placeholders.length,
  openPlaceholders: placeholders.length,
  reportedUsd: null,
  comparableNanos: null,
  isManaged: false,
  issues: [],
});

const withTotal = (
  session: Session,
  { requests, placeholders, inherited }: PricedSession,
  reported: RunTotal,
  pricer: Pricer,
): SessionBill => {
  const stated = [...inherited, ...requests.filter(({ request }) => session.isCovered(request))];
  const rows = reportedModels(reported.models, pricer);
  const booked = bookedModels(stated, rows, pricer);
  const found = reported.models.size === 0 ? wholeGap(reported, stated) : modelGaps(rows, booked, session, pricer);
  const gaps = found.map(({ gap }) => gap);
  const managed = atManagedPrices({ requests, gaps, rows, booked, pricer });
  const excess = excessOf(reported, rows, booked);
  const [foreign, ours] = partition(inherited, ({ request }) => isBeforeRun(request, session));
  return {
    session,
    ...managed,
    gaps: excess === null ? managed.gaps : [...managed.gaps, excess],
    ...openOutputs(placeholders, { session, reported, rows, booked, gaps }),
    reportedUsd: Math.max(0, reported.usd - nanosToUsd(cliNanosOf(foreign))),
    comparableNanos: comparable([...ours, ...managed.requests], managed.gaps, session),
    issues: [
      ...(found.some(({ isExplained }) => !isExplained) ? [UNEXPLAINED] : []),
      ...(excess === null ? [] : [EXCESS]),
      ...(foreign.length > 0 && gaps.length > 0 ? [UNKNOWN_BASE] : []),
    ],
  };
};

/** Not of this run: of an earlier job, or of a forked session that is not in it. */
const isBeforeRun = ({ at }: Request, { startedAt }: Session): boolean =>
  at !== null && startedAt !== null && at < startedAt;

const partition = (
  requests: readonly PricedRequest[],
  isFirst: (priced: PricedRequest) => boolean,
): readonly [readonly PricedRequest[], readonly PricedRequest[]] => [
  requests.filter(isFirst),
  requests.filter((priced) => !isFirst(priced)),
];

const cliNanosOf = (requests: readonly PricedRequest[]): Nanos =>
  requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.cliNanos ?? 0), 0), 0);

const comparable = (requests: readonly PricedRequest[], gaps: readonly Gap[], session: Session): Nanos | null => {
  const covered = requests.filter(({ request }) => request.sessionId !== session.id || session.isCovered(request));
  if (covered.some(({ nanos }) => nanos === null) || gaps.some(({ nanos }) => nanos === null)) return null;
  return covered.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0) + gapNanos(gaps);
};

const UNKNOWN_BASE: ReadIssue = {
  code: 'unknown-base',
  file: null,
  line: null,
  message:
    'No saved total tells what the session had spent before this run: what no request shows of that is in the bill.',
};

const UNEXPLAINED: ReadIssue = {
  code: 'reported-price',
  file: null,
  line: null,
  message: "Claude Code's dollars for a model do not follow from its tokens; the tokens were billed at list price.",
};
