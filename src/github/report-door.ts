import * as z from 'zod/mini';
import { FLAGS, type Report } from '../analysis/report.ts';
import { safeAgentType, safeVersion } from '../render/safe-name.ts';
import { CompactionRow, TimelineRow } from './report-door/timeline.ts';
import { Count, Id, Model, name, Share, Time, Usd } from './report-door/values.ts';
import { WhyFields } from './report-door/why.ts';

/*
 * The door for a report that a run of a fork made: its maker may be an attacker. Every number has a range, every text a
 * shape. Sentences and file names do not come in at all, and neither do verdicts: who receives a report judges it.
 */

const Bucket = z.object({ tokens: Count, usd: Usd, share: Share });
const Tokens = z.object({ input: Count, output: Count, cacheRead: Count, cacheWrite5m: Count, cacheWrite1h: Count });

const Cost = z.object({
  totalUsd: z.nullable(Usd),
  knownUsd: Usd,
  isFloor: z.boolean(),
  basis: z.enum(['requests', 'cost-state', 'result']),
  requestsUsd: Usd,
  reportedUsd: z.nullable(Usd),
  unattributedUsd: Usd,
  buckets: z.object({
    input: Bucket,
    output: Bucket,
    cacheRead: Bucket,
    cacheWrite5m: Bucket,
    cacheWrite1h: Bucket,
    webSearch: z.object({ requests: Count, usd: Usd, share: Share }),
    unattributed: z.object({ usd: Usd, share: Share }),
  }),
  unattributed: z.array(z.object({ model: Model, tokens: Tokens, webSearches: Count, usd: z.nullable(Usd) })),
});

const Rows = {
  models: z.array(
    z.object({ model: Model, requests: Count, usd: z.nullable(Usd), tokens: Tokens, webSearches: Count }),
  ),
  threads: z.array(
    z.object({
      sessionId: Id,
      id: Id,
      agentType: z.nullable(name(safeAgentType)),
      parentId: z.nullable(Id),
      models: z.array(Model),
      turns: Count,
      usd: z.nullable(Usd),
      peakContextTokens: Count,
    }),
  ),
  sessions: z.array(
    z.object({
      sessionId: Id,
      usd: z.nullable(Usd),
      turns: Count,
      cliVersion: z.nullable(name(safeVersion)),
      startedAt: z.nullable(Time),
      endedAt: z.nullable(Time),
      finished: z.boolean(),
    }),
  ),
  timeline: z.array(TimelineRow),
  compactions: z.array(CompactionRow),
};

const Door: z.ZodMiniType<Report> = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('tollgate'), version: name(safeVersion) }),
  prices: z.object({ asOf: z.iso.date(), overrides: z.boolean() }),
  config: z.pipe(
    z.optional(z.unknown()),
    z.transform(() => null),
  ),
  sources: z.array(
    z.object({
      kind: z.enum(['transcript', 'stream', 'execution-file', 'result']),
      file: z.pipe(
        z.string(),
        z.transform(() => ''),
      ),
      sessionId: z.nullable(Id),
    }),
  ),
  cost: Cost,
  turns: z.object({ total: Count, main: Count, subagents: Count, reported: z.nullable(Count) }),
  context: z.object({
    peakTokens: z.nullable(Count),
    peakTurn: z.nullable(Count),
    windowTokens: z.nullable(Count.check(z.positive())),
    averageTokens: z.nullable(Count),
    peakAnyThreadTokens: z.nullable(Count),
  }),
  cacheEfficiency: z.nullable(Share),
  ...Rows,
  ...WhyFields,
  quality: z.object({
    flags: z.array(z.enum(FLAGS)).check(z.maxLength(FLAGS.length)),
    issues: z.pipe(
      z.array(z.unknown()),
      z.transform(() => []),
    ),
    issueCount: Count,
    recordsRead: Count,
    linesSkipped: Count,
  }),
});

/** A report out of an artifact, with nothing in it but numbers and names of a known shape. Null: it is none. Never throws. */
export const receiveReport = (text: string): Report | null => {
  try {
    const parsed = Door.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
