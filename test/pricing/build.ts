import type { PriceOverrides } from '../../src/pricing/overrides.ts';
import { createPricer } from '../../src/pricing/pricer.ts';
import type { Iteration, Request, Tokens, Usage } from '../../src/transcript/model.ts';

export const NO_TOKENS: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };

export const tokens = (some: Partial<Tokens>): Tokens => ({ ...NO_TOKENS, ...some });

export const iteration = (kind: Iteration['kind'], model: string | null, some: Partial<Tokens>): Iteration => ({
  ...tokens(some),
  kind,
  model,
});

/** A day (YYYY-MM-DD, at its first millisecond) or a full ISO time in UTC. */
export const at = (time: string): number => Date.parse(time.length === 10 ? `${time}T00:00:00Z` : time);

type Parts = Omit<Partial<Request>, 'usage' | 'at'> & { readonly usage?: Partial<Usage>; readonly at?: string | null };

/** A plain response of Opus 5.5 on the table's day, but for what is given. */
export const request = ({ usage, at: time, ...rest }: Parts): Request => ({
  messageId: 'msg_1',
  requestId: 'req_1',
  sessionId: 'session',
  threadId: 'main',
  model: 'claude-opus-5-5',
  requestedModel: null,
  stopReason: 'end_turn',
  refusalCategory: null,
  provisional: false,
  toolUses: [],
  effort: null,
  cacheTtl: null,
  cacheMiss: null,
  file: 0,
  line: 1,
  ...rest,
  at: time === null ? null : at(time ?? '2026-11-22'),
  usage: { ...NO_TOKENS, webSearches: 0, fast: false, geo: null, serviceTier: null, iterations: [], ...usage },
});

export const pricer = (overrides: PriceOverrides | null = null, cloudRegion: string | null = null) =>
  createPricer({ overrides, cloudRegion });

/** Price of one response at list prices, in USD. */
export const usd = (parts: Parts, cloudRegion: string | null = null): number | null => {
  const { nanos } = pricer(null, cloudRegion).price(request(parts));
  return nanos === null ? null : nanos / 1e9;
};
