import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/analysis/report.ts';
import { hasCorpus, isFolder, measurePaths, RECORDED, readJson } from './shared.ts';

/** The part of `expected.json` that a report must equal; its README explains the fields. */
type Expected = {
  readonly runStartedAt?: string;
  readonly inputs?: { readonly vertexRegion?: string };
  readonly bestTotalUsd: number | null;
  readonly lowerBoundUsd?: number;
  readonly visibleInTranscript: {
    readonly costUsd: number | null;
    readonly tokens: Readonly<Record<string, number>>;
    readonly turns: number;
    readonly turnsMain: number;
    readonly turnsSubagents: number;
    readonly peakContextMain: number | null;
    readonly peakContextAnyThread: number | null;
  };
  readonly flags: readonly string[];
};

const FLAGS: Readonly<Record<string, Flag>> = {
  incomplete: 'incomplete',
  provisional: 'provisional',
  unknownModel: 'unknown-model',
  errorResult: 'error-result',
  executionFileIncomplete: 'execution-file-incomplete',
};

const scenarios = hasCorpus ? readdirSync(RECORDED).filter((name) => isFolder(join(RECORDED, name))) : [];

const inputsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name === 'home' || name === 'runner-temp' || name.startsWith('stdout'))
    .map((name) => join(folder, name));

/** Each scenario of the recorded runs against the true bill. There is no list of exceptions. */
describe.skipIf(!hasCorpus)('recorded runs', () => {
  test('are there', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
  });

  test.each(scenarios)('%s', (name) => {
    const folder = join(RECORDED, name);
    const expected = readJson<Expected>(join(folder, 'expected.json'));
    const { report, judgement } = measurePaths(inputsOf(folder), {
      since:
        expected.runStartedAt === undefined ? { kind: 'all' } : { kind: 'time', at: Date.parse(expected.runStartedAt) },
      cloudRegion: expected.inputs?.vertexRegion ?? null,
      budgets: { maxCostUsd: 1000, warnCostUsd: null, maxPeakContext: null, warnPeakContext: null, maxTurns: null },
    });
    const { visibleInTranscript: visible } = expected;
    const { cost } = report;
    const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch } = cost.buckets;

    if (expected.bestTotalUsd === null) {
      expect(cost.totalUsd).toBeNull();
      expect(cost.knownUsd).toBeCloseTo(expected.lowerBoundUsd ?? 0, 6);
      expect(judgement.verdict).not.toBe('pass');
    } else {
      expect(Math.abs((cost.totalUsd ?? Number.NaN) - expected.bestTotalUsd)).toBeLessThanOrEqual(1e-6);
      expect(judgement.verdict).toBe('pass');
    }
    if (visible.costUsd !== null) expect(Math.abs(cost.requestsUsd - visible.costUsd)).toBeLessThanOrEqual(1e-6);
    expect({
      input: input.tokens,
      output: output.tokens,
      cacheRead: cacheRead.tokens,
      cacheWrite5m: cacheWrite5m.tokens,
      cacheWrite1h: cacheWrite1h.tokens,
      webSearch: webSearch.requests,
    }).toEqual(visible.tokens);
    expect(report.turns).toMatchObject({
      total: visible.turns,
      main: visible.turnsMain,
      subagents: visible.turnsSubagents,
    });
    expect(report.context.peakTokens ?? 0).toBe(visible.peakContextMain ?? 0);
    expect(report.context.peakAnyThreadTokens ?? 0).toBe(visible.peakContextAnyThread ?? 0);
    const known = new Set(Object.values(FLAGS));
    expect(report.quality.flags.filter((flag) => known.has(flag)).sort()).toEqual(
      expected.flags.map((flag) => FLAGS[flag]).sort(),
    );
  });
});
