import type { Nanos } from '../money.ts';
import type { Thread } from '../transcript/model.ts';
import type { ThreadRow } from './report.ts';
import { usdOrNull } from './units.ts';

/** What the requests of a thread come to. */
export type ThreadSums = {
  readonly thread: Thread;
  /** Models that answered, in the order of their first turns. */
  readonly models: Set<string>;
  nanos: Nanos | null;
  /** Largest context in tokens and its turn, counted from 1; 0 and 0 without requests. */
  peakTokens: number;
  peakTurn: number;
  /** Σ of all contexts, in tokens. */
  contextTokens: number;
};

export const newThreadSums = (thread: Thread): ThreadSums => ({
  thread,
  models: new Set(),
  nanos: 0,
  peakTokens: 0,
  peakTurn: 0,
  contextTokens: 0,
});

export const threadRow = ({ thread, models, nanos, peakTokens }: ThreadSums): ThreadRow => ({
  sessionId: thread.sessionId,
  id: thread.id,
  agentType: thread.agentType,
  parentId: thread.parentId,
  models: [...models],
  turns: thread.requests.length,
  usd: usdOrNull(nanos),
  peakContextTokens: peakTokens,
});
