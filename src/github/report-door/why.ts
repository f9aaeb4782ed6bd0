import * as z from 'zod/mini';
import { BREAK_CAUSES } from '../../analysis/report-why.ts';
import { safeOrigin, safeTool } from '../../render/safe-name.ts';
import { Count, Id, Model, name, Share, Time, Usd } from './values.ts';

const Origin = name(safeOrigin);
const Place = { sessionId: Id, thread: Id };

/** What another way would have saved: less than nothing where it is dearer. */
const Saved = z.number().check(z.minimum(-9_000_000), z.maximum(9_000_000));
const outcome = { usd: z.nullable(Usd), savedUsd: z.nullable(Saved) };
const Outcome = z.object(outcome);

const Cut = z.object({
  ...Place,
  afterTurn: Count,
  fromTurn: Count,
  toTurn: Count,
  savedUsdLeast: Usd,
  savedUsdMost: Usd,
});

const Cause = z.enum(BREAK_CAUSES);

const OriginRow = z.object({
  origin: Origin,
  tokens: Count,
  estimatedTokens: Count,
  timesResent: z.number().check(z.minimum(0), z.maximum(1_000_000)),
  writeUsd: Usd,
  carryUsd: Usd,
  freshUsd: Usd,
  outputUsd: Usd,
  otherUsd: Usd,
  usd: Usd,
  share: Share,
});

const PieceRow = z.object({
  ...Place,
  turn: Count,
  origin: Origin,
  tokens: Count,
  estimated: z.boolean(),
  timesResent: Count,
  usd: Usd,
});

const Waste = z.object({
  repeatedCalls: z.array(z.object({ ...Place, tool: name(safeTool), times: Count, turns: z.array(Count) })),
  cutOutputs: z.array(z.object({ ...Place, turn: Count, outputTokens: Count, usd: z.nullable(Usd) })),
  retries: z.array(z.object({ ...Place, turn: Count, kind: z.enum(['declined', 'resent']), usd: z.nullable(Usd) })),
});

const WhatIf = z.object({
  pricesOf: z.iso.date(),
  actualUsd: z.nullable(Usd),
  models: z.array(z.object({ model: Model, ...outcome, windowTokens: Count, turnsOverWindow: Count })),
  subagentsOnHaiku: z.nullable(z.object({ model: Model, ...outcome })),
  splits: z.array(z.object({ planner: Model, executor: Model, ...outcome })),
  noCache: Outcome,
  hourWrites: Outcome,
  fiveMinuteWrites: Outcome,
  compaction: z.nullable(Cut),
  freshSession: z.nullable(Cut),
});

const Advice = z.object({
  code: z.enum([
    'avoid-breaks',
    'hour-writes',
    'five-minute-writes',
    'newer-model',
    'subagents-on',
    'compact',
    'fresh-session',
  ]),
  usd: Usd,
  cause: z.nullable(Cause),
  breaks: z.nullable(Count),
  model: z.nullable(Model),
  cut: z.nullable(Cut),
});

/** Why a fork's run cost what it did, as its report claims. */
export const WhyFields = {
  origins: z.array(OriginRow),
  pieces: z.array(PieceRow),
  composition: z.nullable(z.object({ origins: z.array(Origin), tokens: z.array(z.array(Count)) })),
  cacheBreaks: z.array(
    z.object({
      ...Place,
      turn: Count,
      at: z.nullable(Time),
      rewrittenTokens: Count,
      wastedUsd: z.nullable(Usd),
      cause: Cause,
      evidence: z.enum(['reported', 'inferred']),
      idleSeconds: z.nullable(z.int()),
    }),
  ),
  losses: z.object({
    usd: Usd,
    share: z.nullable(Share),
    causes: z.array(z.object({ cause: Cause, breaks: Count, rewrittenTokens: Count, usd: Usd })),
  }),
  waste: Waste,
  whatIf: z.nullable(WhatIf),
  advice: z.array(Advice).check(z.maxLength(3)),
};
