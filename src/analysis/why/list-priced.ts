import type { SessionBill } from '../bill.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { byThread } from '../by-thread.ts';

/**
 * The threads of a bill at list (or overridden) prices. Its requests are those that were billed: one that does not say what
 * was asked for is asked for as the session's total says, here too. Managed prices are no list prices.
 */
export const listPriced = (bill: SessionBill, prices: Prices): readonly PricedThread[] =>
  byThread(bill).map(({ thread, requests }) => ({
    thread,
    turns: bill.isManaged ? requests.map(({ request }) => prices.price(request)) : requests,
  }));
