import type { PricedRequest, Pricer } from '../pricing/model.ts';
import type { Request, Session } from '../transcript/model.ts';
import { askedIds, canonical } from './booked.ts';

export type PricedSession = {
  /** Thread by thread, in file order. */
  readonly requests: readonly PricedRequest[];
  /** Those of them that are provisional. */
  readonly placeholders: readonly PricedRequest[];
  /** Of the session this one was forked from. */
  readonly inherited: readonly PricedRequest[];
};

export const priceSession = (session: Session, pricer: Pricer): PricedSession => {
  const price = pricing(session, pricer);
  const requests: PricedRequest[] = [];
  const placeholders: PricedRequest[] = [];
  for (const thread of session.threads) {
    for (const request of thread.requests) {
      const priced = price(request);
      requests.push(priced);
      if (request.provisional) placeholders.push(priced);
    }
  }
  return { requests, placeholders, inherited: session.inherited.map(price) };
};

/** Records that do not say what was asked for are priced by what the session's total says: a regional profile costs more. */
const pricing = ({ reported }: Session, pricer: Pricer): ((request: Request) => PricedRequest) => {
  if (reported === null) return pricer.price;
  const asked = askedIds(reported.models, pricer);
  if (asked.size === 0) return pricer.price;
  return (request) => {
    const id = request.requestedModel === null ? asked.get(canonical(pricer, request.model)) : undefined;
    return pricer.price(id === undefined ? request : { ...request, requestedModel: id });
  };
};
