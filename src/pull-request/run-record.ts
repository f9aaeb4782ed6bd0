import * as z from 'zod/mini';
import { FLAGS, type Flag } from '../analysis/report.ts';
import type { VerdictState } from '../budget/verdict.ts';
import type { Nanos } from '../money.ts';
import type { Spend } from './spend.ts';

/**
 * One job's report in numbers, as a pull request remembers it: what its comment shows and its budgets need. No content
 * and no name out of a transcript. Workflow, job, matrix key and run id are its identity.
 */
export type RunRecord = {
  readonly workflow: string;
  readonly job: string;
  /** Tells the jobs of a matrix apart; empty without one. */
  readonly matrix: string;
  readonly runId: number;
  /** Counts from 1. A rerun keeps the identity and stands for its run. */
  readonly attempt: number;
  /** When it was measured: ISO 8601, UTC, whole seconds. */
  readonly at: string;
  readonly spend: Spend;
  /** Null: folded. Of an old run only the cost is kept. */
  readonly details: RunDetails | null;
};

export type RunDetails = {
  /** Commit the run was about; null where the event names none, as a comment's. */
  readonly sha: string | null;
  readonly turns: number;
  /** The main thread's, in tokens; null: no request was seen. */
  readonly peakTokens: number | null;
  readonly windowTokens: number | null;
  /** By the run's own budgets; null: none was set. */
  readonly verdict: VerdictState | null;
  readonly flags: readonly Flag[];
  /** The first few: a session that two runs measured was paid once. */
  readonly sessionIds: readonly string[];
  /** Who let the run pass over its budget, by login; null: nobody had to, or nobody did. */
  readonly approvedBy: string | null;
  /** The numbers are a fork's own: their shape was checked, their truth cannot be. */
  readonly isClaim: boolean;
};

export const LONGEST_NAME = 100;
/** Of turns and tokens. */
export const LARGEST_COUNT = 1_000_000_000;
export const MOST_SESSIONS = 10;

/** Control characters, line separators and halves of surrogate pairs. Fixed sets: no newer Unicode makes a name invalid. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Exact for sums, as all money; 9,007,199 dollars. */
const NanosSchema: z.ZodMiniType<Nanos> = z.int().check(z.minimum(0));
export const SpendSchema: z.ZodMiniType<Spend> = z.strictObject({
  nanos: NanosSchema,
  certainty: z.enum(['exact', 'unmeasured', 'floor', 'unknown']),
});
export const RunIdSchema = z.int().check(z.positive());

const Name = z.string().check(
  z.maxLength(LONGEST_NAME),
  z.refine((name) => !UNPRINTABLE.test(name)),
);
/** A person's or a bot's login; those of enterprises may have an underscore. */
export const LOGIN = /^[A-Za-z0-9_-]{1,64}(?:\[bot\])?$/;

const Count = z.int().check(z.minimum(0), z.maximum(LARGEST_COUNT));
const Time = z.iso.datetime({ precision: 0 });
const Details: z.ZodMiniType<RunDetails> = z.strictObject({
  sha: z.nullable(z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))),
  turns: Count,
  peakTokens: z.nullable(Count),
  windowTokens: z.nullable(Count.check(z.positive())),
  verdict: z.nullable(z.enum(['pass', 'warn', 'fail', 'unmeasured'])),
  flags: z.array(z.enum(FLAGS)).check(z.maxLength(FLAGS.length)),
  sessionIds: z.array(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))).check(z.maxLength(MOST_SESSIONS)),
  approvedBy: z.nullable(z.string().check(z.regex(LOGIN))),
  isClaim: z.boolean(),
});

/** Strict: whoever may write to a comment or an artifact may have written this. */
export const RunRecordSchema: z.ZodMiniType<RunRecord> = z.strictObject({
  workflow: Name,
  job: Name,
  matrix: Name,
  runId: RunIdSchema,
  attempt: z.int().check(z.positive(), z.maximum(1_000_000)),
  at: Time,
  spend: SpendSchema,
  details: z.nullable(Details),
});
