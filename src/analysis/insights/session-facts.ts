import type { Nanos } from '../../money.ts';
import type { Session } from '../../transcript/model.ts';
import { gapNanos, isWhollyPriced, knownNanos, type SessionBill } from '../bill.ts';
import type { CacheBreak } from '../breaks/cache-break.ts';
import { peakOf } from '../context.ts';
import { isApart } from '../mismatch.ts';
import type { OriginSum } from '../origins/origin.ts';
import { promptTokens } from '../tokens.ts';

/** All that is kept of a session: a corpus has tens of thousands. Money in nanodollars, times in milliseconds. */
export type SessionFacts = {
  readonly id: string;
  /** Project folder, where the file lies in one. Never shown: its name is a path. */
  readonly folder: string | null;
  readonly startedAt: number | null;
  /** Of what has a price. */
  readonly nanos: Nanos;
  readonly gapNanos: Nanos;
  readonly isPriced: boolean;
  readonly turns: number;
  readonly mainTurns: number;
  /** Null: no request of the main thread was seen. */
  readonly peakTokens: number | null;
  /** Σ over the requests' own prompts. */
  readonly promptTokens: number;
  readonly readTokens: number;
  readonly readNanos: Nanos;
  readonly breaks: number;
  readonly lostNanos: Nanos;
  readonly topOrigin: string | null;
  readonly isCutShort: boolean;
  readonly isFloor: boolean;
  readonly hasPlaceholders: boolean;
  readonly isError: boolean;
  readonly isManaged: boolean;
  readonly isMismatched: boolean;
};

/** Nothing was measured: no request, and no total that states any spend. */
export const isUnused = ({ session, requests, gaps }: SessionBill): boolean =>
  requests.length === 0 && gaps.length === 0 && (session.reported?.usd ?? 0) === 0;

const mainOf = ({ threads }: Session) => threads.find(({ id }) => id === 'main');

/** What a bill and its origins and breaks come down to. */
export const factsOf = (
  bill: SessionBill,
  folder: string | null,
  origins: readonly OriginSum[],
  breaks: readonly CacheBreak[],
): SessionFacts => {
  const { session } = bill;
  const main = mainOf(session);
  const gaps = gapNanos(bill.gaps);
  const top = origins[0];
  return {
    id: session.id,
    folder,
    startedAt: session.startedAt,
    nanos: knownNanos(bill.requests) + gaps,
    gapNanos: gaps,
    isPriced: isWhollyPriced(bill),
    turns: bill.requests.length,
    mainTurns: main?.requests.length ?? 0,
    peakTokens: main === undefined ? null : peakOf(main).tokens,
    ...readsOf(bill),
    breaks: breaks.length,
    lostNanos: breaks.reduce((sum, { lostNanos }) => sum + (lostNanos ?? 0), 0),
    topOrigin: top === undefined || top.nanos === 0 ? null : top.origin,
    ...traitsOf(bill),
  };
};

const readsOf = ({ requests }: SessionBill): Pick<SessionFacts, 'promptTokens' | 'readTokens' | 'readNanos'> => {
  let [allPrompts, readTokens, readNanos] = [0, 0, 0];
  for (const { request, lines } of requests) {
    readTokens += request.usage.cacheRead;
    allPrompts += promptTokens(request.usage);
    for (const { cost } of lines) readNanos += cost?.cacheRead ?? 0;
  }
  return { promptTokens: allPrompts, readTokens, readNanos };
};

const traitsOf = ({ session, placeholders, openPlaceholders, isManaged, comparableNanos }: SessionBill) => ({
  isCutShort: session.isIncomplete,
  isFloor: session.isIncomplete || openPlaceholders > 0,
  hasPlaceholders: placeholders > 0,
  isError: session.isError,
  isManaged,
  isMismatched: session.reported !== null && isApart(session.reported.usd, comparableNanos),
});
