import type { PricedRequest } from '../pricing/model.ts';
import type { Thread } from '../transcript/model.ts';
import type { SessionBill } from './bill.ts';

/** A thread and its part of the bill, in file order. */
export type BilledThread = { readonly thread: Thread; readonly requests: readonly PricedRequest[] };

/** The requests of a bill stand thread by thread. */
export const byThread = ({ session, requests }: SessionBill): readonly BilledThread[] => {
  let from = 0;
  return session.threads.map((thread) => {
    const own = requests.slice(from, from + thread.requests.length);
    from += thread.requests.length;
    return { thread, requests: own };
  });
};
