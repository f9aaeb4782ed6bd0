import type { PricedRequest, PriceLine } from '../pricing/model.ts';
import type { SessionBill } from './bill.ts';
import { contextTokens } from './context.ts';
import { addLine, type GrowingSums } from './model-sums.ts';
import { newThreadSums, type ThreadSums } from './thread-sums.ts';
import { promptTokens } from './tokens.ts';

/** What one pass over a session's requests finds. A corpus has millions of them: nothing is made for a single one. */
export type BillSums = {
  readonly models: GrowingSums;
  readonly threads: readonly ThreadSums[];
  /** Σ over the requests' own tokens, without extra rounds. */
  promptTokens: number;
  readTokens: number;
  hourWriteTokens: number;
  hasCompactionRounds: boolean;
  hasFallback: boolean;
  isRegional: boolean;
};

export const sumBill = ({ session, requests }: SessionBill): BillSums => {
  const sums: BillSums = {
    models: new Map(),
    threads: session.threads.map(newThreadSums),
    promptTokens: 0,
    readTokens: 0,
    hourWriteTokens: 0,
    hasCompactionRounds: false,
    hasFallback: false,
    isRegional: false,
  };
  let from = 0;
  for (const thread of sums.threads) from = addThread(sums, thread, requests, from);
  return sums;
};

/** The requests of a bill stand thread by thread; returns where the next thread's begin. */
const addThread = (sums: BillSums, own: ThreadSums, requests: readonly PricedRequest[], from: number): number => {
  const turns = own.thread.requests.length;
  for (let turn = 1; turn <= turns; turn += 1) {
    const priced = requests[from + turn - 1];
    if (priced === undefined) continue;
    addTurn(own, priced, turn);
    addUsage(sums, priced);
  }
  return from + turns;
};

const addTurn = (own: ThreadSums, { request, lines, nanos }: PricedRequest, turn: number): void => {
  const context = contextTokens(request);
  own.models.add(lines[0].model);
  own.nanos = own.nanos === null || nanos === null ? null : own.nanos + nanos;
  own.contextTokens += context;
  if (context <= own.peakTokens) return;
  own.peakTokens = context;
  own.peakTurn = turn;
};

const addUsage = (sums: BillSums, { request, lines }: PricedRequest): void => {
  const { usage } = request;
  sums.promptTokens += promptTokens(usage);
  sums.readTokens += usage.cacheRead;
  sums.hourWriteTokens += usage.cacheWrite1h;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    addLine(sums.models, line);
    noteKind(sums, line);
  }
};

const noteKind = (sums: BillSums, { kind, nanos, cliNanos }: PriceLine): void => {
  if (kind === 'response') sums.isRegional ||= (nanos ?? 0) > (cliNanos ?? 0);
  else if (kind === 'compaction') sums.hasCompactionRounds ||= (nanos ?? 0) > 0;
  else if (kind === 'declined') sums.hasFallback = true;
};
