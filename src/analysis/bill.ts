import type { Nanos } from '../money.ts';
import type { PricedRequest } from '../pricing/model.ts';
import type { ReadIssue, Session, Tokens } from '../transcript/model.ts';

/** Tokens that Claude Code's totals show and no request holds, for one model of one session. */
export type Gap = {
  /** Canonical model id; the id as booked where the price table does not know it. */
  readonly model: string;
  readonly tokens: Tokens;
  readonly webSearches: number;
  /** Null: no price for the model. */
  readonly nanos: Nanos | null;
};

/** What one session cost, and what that rests on. */
export type SessionBill = {
  readonly session: Session;
  /** Requests of all threads, the main agent's first, each thread in file order. */
  readonly requests: readonly PricedRequest[];
  readonly gaps: readonly Gap[];
  /** Requests whose placeholder output neither a stream nor a total makes good, and models whose total has a count that is none. */
  readonly openPlaceholders: number;
  /** Requests that carry a placeholder on disk and are not confirmed by the totals, and models as above. */
  readonly placeholders: number;
  /** Claude Code's own figure for this run; null: it left none. */
  readonly reportedUsd: number | null;
  /** Ours for what Claude Code's figure includes; null where it left no figure or a price is unknown. */
  readonly comparableNanos: Nanos | null;
  readonly isManaged: boolean;
  readonly issues: readonly ReadIssue[];
};

/** Σ of what has a price, of requests and their extra lines. */
export const knownNanos = (requests: readonly PricedRequest[]): Nanos =>
  requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.nanos ?? 0), 0), 0);

/** Whether every request and every gap has a price. */
export const isWhollyPriced = ({ requests, gaps }: SessionBill): boolean =>
  requests.every(({ nanos }) => nanos !== null) && gaps.every(({ nanos }) => nanos !== null);

export const gapNanos = (gaps: readonly Gap[]): Nanos => gaps.reduce((sum, gap) => sum + (gap.nanos ?? 0), 0);
