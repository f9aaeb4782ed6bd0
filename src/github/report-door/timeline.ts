import * as z from 'zod/mini';
import { safeTrigger } from '../../render/safe-name.ts';
import { Count, Id, Model, name, Time, Usd } from './values.ts';

export const TimelineRow = z.object({
  turn: Count,
  sessionId: Id,
  thread: Id,
  at: z.nullable(Time),
  model: Model,
  contextTokens: Count,
  outputTokens: Count,
  usd: z.nullable(Usd),
  costs: z.nullable(z.object({ input: Usd, output: Usd, cacheRead: Usd, cacheWrite: Usd, webSearch: Usd })),
  event: z.nullable(z.enum(['compaction', 'cache-break'])),
});

export const CompactionRow = z.object({
  sessionId: Id,
  thread: Id,
  afterTurn: Count,
  at: z.nullable(Time),
  trigger: z.nullable(name(safeTrigger)),
  preTokens: z.nullable(Count),
  postTokens: z.nullable(Count),
  contextBefore: z.nullable(Count),
  contextAfter: z.nullable(Count),
  coldTurnUsd: z.nullable(Usd),
  summaryUsdAtLeast: z.nullable(Usd),
  avoidedUsd: z.nullable(Usd),
});
