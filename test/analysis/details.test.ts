import { expect, test } from 'vitest';
import { addRecording } from '../../src/analysis/add-recording.ts';
import { buildReport } from '../../src/analysis/build-report.ts';
import type { Report } from '../../src/analysis/report.ts';
import { newRun } from '../../src/analysis/run.ts';
import { lineupOf } from '../../src/analysis/what-if/lineup.ts';
import { createPricer } from '../../src/pricing/pricer.ts';
import { PRICE_TABLE } from '../../src/pricing/table.ts';
import type { Session } from '../../src/transcript/model.ts';
import { thread, turn } from './origins/build.ts';

const pricer = createPricer({ overrides: null, cloudRegion: null });

const sessionOf = (id: string, turns: number): Session => ({
  id,
  threads: [
    {
      ...thread(Array.from({ length: turns }, (_, line) => turn(line + 1, { cacheRead: 1000 + line, output: 10 }))),
      sessionId: id,
    },
  ],
  cliVersion: '2.1.330',
  startedAt: null,
  endedAt: null,
  reported: null,
  isCovered: () => false,
  inherited: [],
  reportedTurns: null,
  windows: new Map(),
  isIncomplete: false,
  isError: false,
});

const reportOf = (...sessions: readonly Session[]): Report => {
  const run = newRun();
  for (const session of sessions) {
    addRecording(run, { ...run.evidence, sessions: [session] }, pricer);
  }
  const lineup = lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf);
  return buildReport({ ...run, pricer, lineup, version: '0.0.0', configFile: null, issues: run.issues });
};

test('a run of 10,000 turns is told turn by turn, with its reasons', () => {
  const report = reportOf(sessionOf('a', 6000), sessionOf('b', 4000));
  expect(report.timeline).toHaveLength(10_000);
  expect(report.composition?.tokens).toHaveLength(10_000);
  expect(report.origins.length).toBeGreaterThan(0);
  expect(report.whatIf?.models.length).toBeGreaterThan(5);
  expect(report.quality.issues).toEqual([]);
});

test('one turn more is a corpus: its bill is whole, its details are left out and that is said', () => {
  const report = reportOf(sessionOf('a', 6000), sessionOf('b', 4000), sessionOf('c', 1), sessionOf('d', 9));
  expect(report.turns.total).toBe(10_010);
  expect(report.cost.knownUsd).toBeGreaterThan(reportOf(sessionOf('a', 6000)).cost.knownUsd);
  expect(report.timeline).toEqual([]);
  expect(report.composition).toBeNull();
  expect(report.origins).toEqual([]);
  expect(report.whatIf).toBeNull();
  expect(report.quality.issues.map(({ code }) => code)).toEqual(['no-timeline']);
});

test('parts of one session in two recordings are all told of', () => {
  const { turns, timeline, origins, cost } = reportOf(sessionOf('one', 2), sessionOf('other', 1), sessionOf('one', 3));
  expect([timeline.length, timeline.filter(({ sessionId }) => sessionId === 'one').length]).toEqual([turns.total, 5]);
  expect(origins.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(cost.knownUsd, 9);
});
