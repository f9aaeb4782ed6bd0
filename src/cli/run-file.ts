import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import type { RunFigures } from '../analysis/insights/standing.ts';
import { quote } from '../inputs/quote.ts';
import { UserError } from '../user-error.ts';

/** A report tells every turn; a run of ten thousand has a few megabytes. */
const LARGEST = 64 * 1024 * 1024;

const Usd = z.number().check(z.minimum(0), z.maximum(9_000_000));
const Share = z.number().check(z.minimum(0), z.maximum(1));
const Count = z.int().check(z.minimum(0));

/** The figures that are compared; loose, for reports of later versions have more. */
const Door = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('tollgate') }),
  cost: z.object({
    totalUsd: z.nullable(Usd),
    isFloor: z.boolean(),
    buckets: z.object({ cacheRead: z.object({ share: Share }) }),
  }),
  turns: z.object({ total: Count }),
  context: z.object({ peakTokens: z.nullable(Count) }),
  cacheEfficiency: z.nullable(Share),
  sessions: z.array(z.unknown()),
});

/** What a report of one run says, for a comparison. @throws UserError where the file is no such report. */
export const readRunFigures = (path: string): RunFigures => {
  const parsed = Door.safeParse(readJson(path));
  if (!parsed.success) {
    throw new UserError([
      `--run: ${quote(path)} is no report of Tollgate; write one with tollgate report --format json`,
    ]);
  }
  const { cost, turns, context, cacheEfficiency, sessions } = parsed.data;
  const isPaid = cost.totalUsd !== null && cost.totalUsd > 0;
  return {
    sessions: sessions.length,
    isFloor: cost.isFloor,
    values: {
      cost: turns.total === 0 && !isPaid ? null : cost.totalUsd,
      turns: turns.total === 0 ? null : turns.total,
      peakContext: context.peakTokens,
      cacheEfficiency,
      resentShare: isPaid ? cost.buckets.cacheRead.share : null,
    },
  };
};

const readJson = (path: string): unknown => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new UserError([`--run: there is no file ${quote(path)}; write one with tollgate report --format json`]);
  if (!stat.isFile() || stat.size > LARGEST) {
    throw new UserError([`--run: ${quote(path)} is not a file of at most 64 MiB, as every report is`]);
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw new UserError([`--run: ${quote(path)} cannot be read; give this user read permission`], { cause });
  }
};
