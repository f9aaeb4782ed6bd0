import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { CORPUS, filesBelow, hasCorpus, readJson, reportOf } from './shared.ts';

const REPOSITORIES = [
  '514-labs__agent-evals',
  'AVGVSTVS96__assistant-ui',
  'Codagent-AI__agent-evals',
  'chiphuyen__sniffly',
  'entireio__cli',
  'entireio__entire-graph',
  'entireio__git-sync',
  'iansherr__claude-code-log',
  'jnarowski__agent-cli-sdk',
  'sjarmak__CodeContextBench',
  'slopus__happy-cli',
];

const usageFiles = (folder: string): readonly string[] =>
  filesBelow(folder).filter((path) => /\.(jsonl|json|txt)$/.test(path) && !/(\.meta|corpus)\.json$/.test(path));

const tokensOf = ({ cost }: Report): number => {
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h } = cost.buckets;
  return input.tokens + output.tokens + cacheRead.tokens + cacheWrite5m.tokens + cacheWrite1h.tokens;
};

const labs = hasCorpus
  ? filesBelow(join(CORPUS, '514-labs__agent-evals')).filter((path) => path.endsWith('session.jsonl'))
  : [];

describe.skipIf(!hasCorpus)('514-labs: each transcript against its sibling result', () => {
  /** One id has only a `stop_reason: null` line: 415 output tokens of Opus 4.6 are in the total alone. */
  const LOST_FINAL_LINE = '1773432172';

  test.each(labs.map((path) => [relative(CORPUS, path), path]))('%s', (_, path) => {
    const raw = path.replace(/session\.jsonl$/, 'agent-raw.json');
    const stated = readJson<{ total_cost_usd: number }>(raw).total_cost_usd;
    const alone = reportOf(path);
    const both = reportOf(path, raw);
    expect(both.cost.totalUsd).toBeCloseTo(stated, 8);
    if (path.includes(LOST_FINAL_LINE)) {
      expect(alone.quality.flags).toContain('provisional');
      expect(alone.cost.isFloor).toBe(true);
      expect(both.cost.unattributed).toMatchObject([{ model: 'claude-opus-4-6', usd: 0.010375 }]);
      expect(both.cost.unattributed[0]?.tokens.output).toBe(415);
      return;
    }
    expect(alone.cost.requestsUsd).toBeCloseTo(stated, 6);
    expect(alone.quality.flags).toEqual([]);
    expect(both.cost.unattributedUsd).toBe(0);
  });
});

describe.skipIf(!hasCorpus)('other runs with a known total', () => {
  /** Repository, files, Claude Code's total, what the requests show, tokens in the total alone by model. */
  const RUNS = [
    ['Codagent-AI__agent-evals', 0.0498468, 0.0463068, { 'claude-opus-5-5': 0.00354 }],
    ['AVGVSTVS96__assistant-ui', 0.1861129, 0, { '': 0.1861129 }],
    ['sjarmak__CodeContextBench', 0.0844475, 0.0693725, { 'claude-opus-4-5-20251101': 0.015075 }],
    [
      'jnarowski__agent-cli-sdk',
      0.12372875,
      0.10431075,
      { 'claude-sonnet-4-5-20250929': 0.01176, 'claude-haiku-4-5-20251001': 0.007658 },
    ],
  ] as const;

  test.each(RUNS)('%s', (repository, total, requests, unattributed) => {
    const report = reportOf(...usageFiles(join(CORPUS, repository)));
    expect(report.cost.totalUsd).toBeCloseTo(total, 7);
    expect(report.cost.requestsUsd).toBeCloseTo(requests, 7);
    const rows = Object.fromEntries(report.cost.unattributed.map(({ model, usd }) => [model, usd]));
    expect(rows).toEqual(unattributed);
  });
});

describe.skipIf(!hasCorpus)('every file of the corpus', () => {
  /** Files of these repeat other files' requests: a session and its resumed copy. */
  const REPEATED: Readonly<Record<string, number>> = { 'slopus__happy-cli': 1 };

  test.each(REPOSITORIES)('%s: files one by one and the folder give the same sum', (repository) => {
    const files = usageFiles(join(CORPUS, repository));
    const together = reportOf(...files);
    const alone = files.map((file) => reportOf(file));
    const sum = (value: (report: Report) => number): number =>
      alone.reduce((total, report) => total + value(report), 0);
    expect(reportOf(join(CORPUS, repository), ...files).cost.knownUsd).toBe(together.cost.knownUsd);
    if (REPEATED[repository] !== undefined || together.cost.unattributedUsd > 0 || together.cost.reportedUsd !== null) {
      expect(together.cost.knownUsd).toBeLessThanOrEqual(sum((report) => report.cost.knownUsd) + 1e-9);
      return;
    }
    expect(together.cost.knownUsd).toBeCloseTo(
      sum((report) => report.cost.knownUsd),
      8,
    );
    expect(tokensOf(together)).toBe(sum(tokensOf));
    expect(together.turns.total).toBe(sum((report) => report.turns.total));
  });

  test('all at once, in either order, is read without a crash and gives one figure', () => {
    const files = REPOSITORIES.flatMap((repository) => usageFiles(join(CORPUS, repository)));
    const forward = reportOf(...files);
    const backward = reportOf(...[...files].reverse());
    expect(forward.turns.total).toBeGreaterThan(1500);
    expect(backward.cost.knownUsd).toBe(forward.cost.knownUsd);
    expect(backward.turns).toEqual(forward.turns);
  });
});
