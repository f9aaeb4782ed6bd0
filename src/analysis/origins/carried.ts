import type { BucketNanos, PriceLine } from '../../pricing/model.ts';
import type { Tokens } from '../../transcript/model.ts';
import type { Call } from './calls.ts';
import { REGIONS } from './charge.ts';
import type { Addition } from './growth.ts';
import type { CarriedPiece, Origin } from './origin.ts';
import { chargeUpTo, cutSegments, push, type Segments } from './segments.ts';

/** How many single pieces are told of: a headline needs one. */
const MOST_PIECES = 5;

type Label = Omit<CarriedPiece, 'timesResent' | 'nanos'> & { readonly firstCall: number };

/** The single pieces of a context; `null` labels stand for what no single record put there. */
export type Carried = {
  readonly owner: Pick<CarriedPiece, 'sessionId' | 'threadId'>;
  readonly segments: Segments<Label | null>;
  calls: number;
  readonly found: CarriedPiece[];
};

export const newCarried = (owner: Carried['owner']): Carried => ({ owner, segments: [], calls: 0, found: [] });

/** Puts an addition at the context's end, under the origin that it goes by. The next call is the first to send it. */
export const carry = (carried: Carried, origin: Origin, addition: Addition, turn: number): void => {
  const { owner, segments, calls } = carried;
  const { tokens, isEstimated, isPiece } = addition;
  const { sessionId, threadId } = owner;
  const firstCall = calls + 1;
  push(segments, isPiece ? { sessionId, threadId, turn, origin, tokens, isEstimated, firstCall } : null, tokens);
};

/** Ends the pieces behind a position. */
export const drop = (carried: Carried, length: number): void =>
  cutSegments(carried.segments, length, (label, nanos) => {
    if (label === null) return;
    const { firstCall, ...piece } = label;
    carried.found.push({ ...piece, timesResent: carried.calls - firstCall, nanos });
    if (carried.found.length >= 4 * MOST_PIECES)
      carried.found.splice(0, Number.POSITIVE_INFINITY, ...dearest(carried.found));
  });

/** Charges a call to the pieces it sent, at the mean rate of each bucket of its response. */
export const chargeCall = (carried: Carried, call: Call, rates: Rates): void => {
  carried.calls += 1;
  let position = 0;
  for (let index = 0; index < REGIONS.length; index += 1) {
    const region = REGIONS[index];
    if (region === undefined) continue;
    position += call[region.bucket];
    chargeUpTo(carried.segments, position, (rates[index] ?? 0) - (rates[index + 1] ?? 0));
  }
};

/** Nanodollars per token, region by region as `REGIONS` stand. */
export type Rates = readonly number[];

export const ratesOf = ({ tokens, cost }: PriceLine): Rates => [
  rateOf(cost, tokens, 'cacheRead'),
  rateOf(cost, tokens, 'cacheWrite1h'),
  rateOf(cost, tokens, 'cacheWrite5m'),
  rateOf(cost, tokens, 'input'),
];

const rateOf = (cost: BucketNanos | null, tokens: Tokens, bucket: (typeof REGIONS)[number]['bucket']): number =>
  cost === null || tokens[bucket] === 0 ? 0 : cost[bucket] / tokens[bucket];

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
