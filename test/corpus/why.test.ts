import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { CORPUS, filesBelow, hasCorpus, isFolder, measurePaths, RECORDED, readJson, reportOf } from './shared.ts';

/** The part of `expected.json` about breaks and compactions; turns count from 0 there. */
type Expected = {
  readonly runStartedAt?: string;
  readonly inputs?: { readonly vertexRegion?: string };
  readonly cacheBreaks: readonly {
    readonly turnIndex: number;
    readonly rewrittenTokens: number;
    readonly cause: string;
  }[];
  readonly compactions: readonly { readonly turnIndex: number; readonly preTokens: number }[];
};

const folders = hasCorpus
  ? [CORPUS, RECORDED]
      .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))
      .filter((path) => isFolder(path) && path !== RECORDED)
  : [];

const isUsage = (path: string): boolean =>
  /\.(jsonl|json|txt)$/.test(path) && !/(\.meta|corpus|expected)\.json$|billed\.jsonl$/.test(path);

const nanos = (usd: number | null): number => Math.round((usd ?? 0) * 1e9);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const parts = ({ writeUsd, carryUsd, freshUsd, outputUsd, otherUsd }: Report['origins'][number]): readonly number[] =>
  [writeUsd, carryUsd, freshUsd, outputUsd, otherUsd].map(nanos);

describe.skipIf(!hasCorpus)('why, over every real and recorded transcript', () => {
  test.each(folders.map((path) => [relative(CORPUS, path), path]))('%s', (_, folder) => {
    const files = filesBelow(folder).filter(isUsage);
    const report = reportOf(...files);
    const { origins, cost, timeline, composition, cacheBreaks, losses, whatIf, advice } = report;

    expect(sum(origins.map(({ usd }) => nanos(usd)))).toBe(nanos(cost.knownUsd));
    for (const origin of origins) expect(sum(parts(origin))).toBe(nanos(origin.usd));
    const shares = sum(origins.map(({ share }) => Math.round(share * 10_000)));
    expect(shares).toBe(cost.knownUsd > 0 ? 10_000 : 0);

    expect(composition?.tokens).toHaveLength(timeline.length);
    const isWhole = ({ contextTokens }: Report['timeline'][number], index: number): boolean =>
      sum(composition?.tokens[index] ?? []) === contextTokens;
    expect(timeline.filter((row, index) => !isWhole(row, index) && row.contextTokens > 0)).toEqual([]);

    for (const { usd, costs } of timeline) {
      if (costs === null) expect(usd).toBeNull();
      else expect(sum(Object.values(costs).map(nanos))).toBe(nanos(usd));
    }

    const marked = timeline.filter(({ event }) => event === 'cache-break');
    expect(marked).toHaveLength(cacheBreaks.length);
    expect(sum(losses.causes.map(({ usd }) => nanos(usd)))).toBe(nanos(losses.usd));
    expect(sum(losses.causes.map(({ breaks }) => breaks))).toBe(cacheBreaks.length);

    if (whatIf !== null && whatIf.actualUsd !== null) {
      for (const { usd, savedUsd } of whatIf.models) expect(nanos(usd) + nanos(savedUsd)).toBe(nanos(whatIf.actualUsd));
      const isManaged = report.quality.flags.includes('managed-prices');
      if (!isManaged) expect(nanos(whatIf.actualUsd)).toBe(nanos(cost.requestsUsd));
    }
    expect(advice.length).toBeLessThanOrEqual(3);
    for (const { usd } of advice) expect(usd).toBeGreaterThanOrEqual(0.01);
    expect(advice.map(({ usd }) => usd)).toEqual(advice.map(({ usd }) => usd).toSorted((a, b) => b - a));
  });
});

const scenarios = hasCorpus ? readdirSync(RECORDED).filter((name) => isFolder(join(RECORDED, name))) : [];

describe.skipIf(!hasCorpus)('the report of a recorded run names its breaks and compactions and no others', () => {
  test.each(scenarios)('%s', (name) => {
    const folder = join(RECORDED, name);
    const { runStartedAt, inputs, ...expected } = readJson<Expected>(join(folder, 'expected.json'));
    const given = readdirSync(folder).filter((each) => /^(home|runner-temp|stdout.*)$/.test(each));
    const { report } = measurePaths(
      given.map((each) => join(folder, each)),
      {
        since: runStartedAt === undefined ? { kind: 'all' } : { kind: 'time', at: Date.parse(runStartedAt) },
        cloudRegion: inputs?.vertexRegion ?? null,
      },
    );
    expect(report.cacheBreaks.map(({ turn, rewrittenTokens, cause }) => [turn - 1, rewrittenTokens, cause])).toEqual(
      expected.cacheBreaks.map(({ turnIndex, rewrittenTokens, cause }) => [turnIndex, rewrittenTokens, cause]),
    );
    expect(report.compactions.map(({ afterTurn, preTokens }) => [afterTurn, preTokens])).toEqual(
      expected.compactions.map(({ turnIndex, preTokens }) => [turnIndex, preTokens]),
    );
  });
});
