import type { Nanos } from '../../money.ts';
import type { PriceLine } from '../../pricing/model.ts';
import type { Call } from './calls.ts';
import type { CarriedPiece, Origin } from './origin.ts';
import { chargeUpTo, cutSegments, newSegments, push, type Segments } from './segments.ts';

/** How many single pieces are told of: a headline needs one. */
const MOST_PIECES = 5;

type Label = Pick<CarriedPiece, 'turn' | 'origin' | 'tokens' | 'isEstimated'> & { readonly firstCall: number };

/** The single pieces of a context; `null` labels stand for what no single record put there. */
export type Carried = {
  readonly owner: Pick<CarriedPiece, 'sessionId' | 'threadId'>;
  readonly segments: Segments<Label | null>;
  calls: number;
  readonly found: CarriedPiece[];
  /** Nanodollars below which a piece is none of the dearest. */
  least: Nanos;
};

export const newCarried = (owner: Carried['owner']): Carried => ({
  owner,
  segments: newSegments(),
  calls: 0,
  found: [],
  least: Number.NEGATIVE_INFINITY,
});

/** Puts a piece at the context's end. The next call is the first to send it. */
export const carry = (carried: Carried, turn: number, origin: Origin, tokens: number, isEstimated: boolean): void =>
  push(carried.segments, { turn, origin, tokens, isEstimated, firstCall: carried.calls + 1 }, tokens);

/** Puts tokens there that are no piece. */
export const carryUnnamed = ({ segments }: Carried, tokens: number): void => push(segments, null, tokens);

/** Ends the pieces behind a position. */
export const drop = (carried: Carried, length: number): void =>
  cutSegments(carried.segments, length, (label, nanos) => {
    if (label !== null && nanos >= carried.least) keep(carried, label, nanos);
  });

const keep = (carried: Carried, { turn, origin, tokens, isEstimated, firstCall }: Label, nanos: Nanos): void => {
  const { owner, found, calls } = carried;
  found.push({ ...owner, turn, origin, tokens, isEstimated, timesResent: calls - firstCall, nanos });
  if (found.length < 4 * MOST_PIECES) return;
  found.splice(0, Number.POSITIVE_INFINITY, ...dearest(found));
  carried.least = found.at(-1)?.nanos ?? 0;
};

/** Nanodollars per token, region by region as `REGIONS` stand. */
export type Rates = [cacheRead: number, cacheWrite1h: number, cacheWrite5m: number, input: number];

export const newRates = (): Rates => [0, 0, 0, 0];

/** The mean rates of a response, by bucket. */
export const setRates = (rates: Rates, { tokens, cost }: PriceLine): void => {
  rates[0] = cost === null ? 0 : rateOf(cost.cacheRead, tokens.cacheRead);
  rates[1] = cost === null ? 0 : rateOf(cost.cacheWrite1h, tokens.cacheWrite1h);
  rates[2] = cost === null ? 0 : rateOf(cost.cacheWrite5m, tokens.cacheWrite5m);
  rates[3] = cost === null ? 0 : rateOf(cost.input, tokens.input);
};

const rateOf = (nanos: Nanos, tokens: number): number => (tokens === 0 ? 0 : nanos / tokens);

/** Charges a call to the pieces it sent, region by region, at the rates of its response. */
export const chargeCall = (carried: Carried, call: Call, rates: Readonly<Rates>): void => {
  const { segments } = carried;
  carried.calls += 1;
  // All up to a region's end is charged what the region costs beyond the one behind it.
  let end = call.cacheRead;
  let rate = rates[0];
  if (call.cacheWrite1h > 0) {
    chargeUpTo(segments, end, rate - rates[1]);
    end += call.cacheWrite1h;
    rate = rates[1];
  }
  if (call.cacheWrite5m > 0) {
    chargeUpTo(segments, end, rate - rates[2]);
    end += call.cacheWrite5m;
    rate = rates[2];
  }
  if (call.input > 0) {
    chargeUpTo(segments, end, rate - rates[3]);
    end += call.input;
    rate = rates[3];
  }
  chargeUpTo(segments, end, rate);
};

/** The dearest pieces, then those sent most; among equals by turn, session and thread, whatever order they come in. */
export const dearest = (pieces: readonly CarriedPiece[]): readonly CarriedPiece[] =>
  [...pieces]
    .sort(
      (a, b) =>
        b.nanos - a.nanos || sentTokens(b) - sentTokens(a) || a.turn - b.turn || (nameOf(a) < nameOf(b) ? -1 : 1),
    )
    .slice(0, MOST_PIECES);

const nameOf = ({ sessionId, threadId, origin }: CarriedPiece): string => `${sessionId} ${threadId} ${origin}`;

const sentTokens = ({ tokens, timesResent }: CarriedPiece): number => tokens * (timesResent + 1);
