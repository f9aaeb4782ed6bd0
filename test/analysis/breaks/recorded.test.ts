import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compactionEffects } from '../../../src/analysis/breaks/compactions.ts';
import { lossesOf } from '../../../src/analysis/breaks/losses.ts';
import { locatePaths } from '../../../src/transcript/locate.ts';
import type { Session } from '../../../src/transcript/model.ts';
import { readRun } from '../../../src/transcript/read-run.ts';
import { hasCorpus, isFolder, RECORDED, readJson } from '../../corpus/shared.ts';
import { priceThreads } from '../price-threads.ts';
import { prices } from './build.ts';

type Found = { readonly sessionId: string; readonly threadId: string; readonly turnIndex: number };

/** The part of `expected.json` about breaks and compactions; the folder's README explains the fields. */
type Expected = {
  readonly runStartedAt?: string;
  readonly cacheBreaks: readonly (Found & { readonly rewrittenTokens: number; readonly cause: string })[];
  readonly compactions: readonly (Found & {
    readonly trigger: string;
    readonly preTokens: number;
    readonly postTokens: number;
  })[];
};

const scenarios = hasCorpus ? readdirSync(RECORDED).filter((name) => isFolder(join(RECORDED, name))) : [];

const sessionsOf = (folder: string, since: number | null): readonly Session[] => {
  const inputs = readdirSync(folder).filter((name) => /^(home|runner-temp|stdout.*)$/.test(name));
  const { files } = locatePaths(
    inputs.map((name) => join(folder, name)),
    '/',
  );
  return [...readRun(files, { since, sessionIds: [] }, () => {})].flatMap(({ sessions }) => sessions);
};

const threadsIn = (folder: string, since: number | null) =>
  sessionsOf(folder, since).flatMap((session) => priceThreads(session, prices));

/** Turns count from 1 here and from 0 there. */
describe.skipIf(!hasCorpus)('recorded runs: each break and compaction, and none that is not there', () => {
  test('are there', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
    const all = scenarios.map((name) => readJson<Expected>(join(RECORDED, name, 'expected.json')));
    expect(all.flatMap(({ cacheBreaks }) => cacheBreaks)).toHaveLength(9);
    expect(all.flatMap(({ compactions }) => compactions)).toHaveLength(5);
  });

  test.each(scenarios)('%s', (name) => {
    const folder = join(RECORDED, name);
    const { cacheBreaks, compactions, runStartedAt } = readJson<Expected>(join(folder, 'expected.json'));
    const threads = threadsIn(folder, runStartedAt === undefined ? null : Date.parse(runStartedAt));
    const losses = lossesOf(threads, prices);
    const effects = threads.flatMap((thread) => compactionEffects(thread, prices));
    expect(
      losses.breaks.map(({ sessionId, thread, turn, rewrittenTokens, cause }) => ({
        sessionId,
        threadId: thread,
        turnIndex: turn - 1,
        rewrittenTokens,
        cause,
      })),
    ).toEqual(cacheBreaks);
    expect(
      effects.map(({ sessionId, thread, afterTurn, preTokens, postTokens, trigger }) => ({
        sessionId,
        threadId: thread,
        preTokens,
        postTokens,
        trigger,
        turnIndex: afterTurn,
      })),
    ).toEqual(compactions);
    for (const { lostNanos, rewrittenTokens } of losses.breaks) expect(lostNanos).toBeGreaterThan(rewrittenTokens);
  });
});
