import type { Nanos } from '../../money.ts';
import type { Pricer } from '../../pricing/model.ts';
import type { Request } from '../../transcript/model.ts';
import { type ChangeTokens, mapRounds } from './rounds.ts';

/** What prices a request, any request: also one that never was. */
export type Prices = Pick<Pricer, 'price' | 'quickNanos' | 'together'>;

/** Nanodollars of a request as it is; null: no price is known. */
export const nanosOf = (request: Request, prices: Prices): Nanos | null =>
  prices.quickNanos(request, request.usage) ?? prices.price(request).nanos;

/** Nanodollars, had the rounds of a request held other tokens. A response of one call is one round. */
export const nanosWith = (request: Request, change: ChangeTokens, prices: Prices): Nanos | null =>
  prices.quickNanos(request, change(request.usage, 0)) ?? prices.price(mapRounds(request, change)).nanos;
