import type { SessionBill } from '../bill.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { byThread } from '../by-thread.ts';

/**
 * The threads of a bill at list (or overridden) prices, as `priceThreads` makes them. Where the bill itself is at those
 * prices, its requests are not priced again.
 */
export const listPriced = (bill: SessionBill, prices: Prices): readonly PricedThread[] =>
  byThread(bill).map(({ thread, requests }) => ({
    thread,
    turns: thread.requests.map((request, turn) => {
      const billed = bill.isManaged ? undefined : requests[turn];
      // A request that does not say what was asked for is billed as the session's total says.
      return billed?.request === request ? billed : prices.price(request);
    }),
    before: null,
  }));
