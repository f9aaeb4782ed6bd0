import type { Gap, SessionBill } from '../bill.ts';
import { byThread } from '../by-thread.ts';
import { allTokens } from '../tokens.ts';
import { dearest } from './carried.ts';
import type { OriginSum } from './origin.ts';
import { originRows, type Sums, sumFor, sumOrigins } from './sums.ts';
import { type ThreadOrigins, threadOrigins } from './thread-origins.ts';

export type RunOrigins = Pick<ThreadOrigins, 'origins' | 'pieces'>;

/** What a session's bill is made of: `origins` sum to its requests and gaps, as far as they have a price. */
export type SessionOrigins = RunOrigins & {
  readonly threads: readonly (Pick<ThreadOrigins, 'origins' | 'contexts'> & { readonly id: string })[];
};

/** Attributes a session's bill, thread by thread; what only Claude Code's totals show is `unattributed`. */
export const sessionOrigins = (bill: SessionBill): SessionOrigins => {
  const threads = byThread(bill).map(({ thread, requests }) => ({ id: thread.id, ...threadOrigins(thread, requests) }));
  return {
    origins: sumOrigins([...threads.map(({ origins }) => origins), unattributed(bill.gaps)]),
    pieces: dearest(threads.flatMap(({ pieces }) => pieces)),
    threads: threads.map(({ id, origins, contexts }) => ({ id, origins, contexts })),
  };
};

/** What a run's bill is made of: its sessions together. */
export const runOrigins = (sessions: readonly RunOrigins[]): RunOrigins => ({
  origins: sumOrigins(sessions.map(({ origins }) => origins)),
  pieces: dearest(sessions.flatMap(({ pieces }) => pieces)),
});

const unattributed = (gaps: readonly Gap[]): readonly OriginSum[] => {
  if (gaps.length === 0) return [];
  const sums: Sums = new Map();
  const sum = sumFor(sums, 'unattributed');
  for (const { tokens, nanos } of gaps) {
    sum.tokens += allTokens(tokens);
    sum.cost.other += nanos ?? 0;
  }
  return originRows(sums);
};
