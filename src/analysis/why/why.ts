import type { SessionBill } from '../bill.ts';
import { lossesOf } from '../breaks/losses.ts';
import type { Prices } from '../breaks/reprice.ts';
import { runOrigins, sessionOrigins } from '../origins/session-origins.ts';
import type { Why } from '../report-why.ts';
import { adviceFor } from '../what-if/advice.ts';
import type { Lineup } from '../what-if/lineup.ts';
import { whatIf } from '../what-if/what-if.ts';
import { adviceRow } from './advice-row.ts';
import { compositionOf } from './composition.ts';
import { listPriced } from './list-priced.ts';
import { breakRow, lossSums, wasteRows } from './loss-rows.ts';
import { originTable, pieceRow } from './origin-rows.ts';
import { whatIfRows } from './what-if-rows.ts';

/**
 * Why a run cost what it did. `bills` are its sessions in the report's order. Origins share out the bill as it is; breaks,
 * waste and what-ifs are at list (or overridden) prices, also where the bill is at an organisation's managed ones.
 */
export const whyOf = (bills: readonly SessionBill[], prices: Prices, lineup: Lineup): Why => {
  const sessions = bills.map(sessionOrigins);
  const { origins, pieces } = runOrigins(sessions);
  const threads = bills.flatMap((bill) => listPriced(bill, prices));
  const losses = lossesOf(threads, prices);
  const outcomes = whatIf(threads, prices, lineup);
  const hasRequests = threads.some(({ turns }) => turns.length > 0);
  return {
    origins: originTable(origins),
    pieces: pieces.map(pieceRow),
    composition: compositionOf(sessions.flatMap((session) => session.threads.map(({ contexts }) => contexts))),
    cacheBreaks: losses.breaks.map(breakRow),
    losses: lossSums(losses),
    waste: wasteRows(losses.waste),
    whatIf: hasRequests ? whatIfRows(outcomes, threads) : null,
    advice: adviceFor({ threads, losses, whatIf: outcomes, lineup }).map(adviceRow),
  };
};
