import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/analysis/report.ts';
import type { Insights } from '../../../src/analysis/report-insights.ts';
import { CORPUS, hasCorpus, reportOf } from '../../corpus/shared.ts';
import { surveyPaths } from './survey.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/recorded');

const nanos = (usd: number): number => Math.round(usd * 1e9);

/** What both documents say must be the same, to the nanodollar. */
const expectAgreement = (insights: Insights, report: Report): void => {
  expect(nanos(insights.cost.knownUsd)).toBe(nanos(report.cost.knownUsd));
  expect(nanos(insights.cost.unattributedUsd)).toBe(nanos(report.cost.unattributedUsd));
  expect(insights.cost.isFloor).toBe(report.cost.isFloor);
  expect(insights.cost.totalUsd === null).toBe(report.cost.totalUsd === null || insights.sessions.measured === 0);
  const { total, main, subagents } = report.turns;
  expect(insights.turns).toEqual({ total, main, subagents });
  expect(insights.models.map(({ model, usd, requests }) => ({ model, usd, requests }))).toEqual(
    report.models.map(({ model, usd, requests }) => ({ model, usd, requests })),
  );
  const resent = insights.distributions.resentShare?.sessions === 1 ? insights.distributions.resentShare.p50 : null;
  if (resent !== null) expect(resent).toBeCloseTo(report.cost.buckets.cacheRead.share, 3);
  if (report.sessions.length === 1 && insights.sessions.measured === 1) {
    expect(insights.distributions.peakContext?.p50 ?? null).toBe(report.context.peakTokens);
    expect(insights.distributions.cacheEfficiency?.p50 ?? null).toBe(report.cacheEfficiency);
  }
};

/** The origins and breaks of a corpus are those of its sessions. Reports of many turns do not have them. */
const expectSameCauses = (insights: Insights, report: Report): void => {
  if (report.origins.length === 0) return;
  const sums = (rows: readonly { readonly origin: string; readonly usd: number }[]) =>
    new Map(rows.map(({ origin, usd }) => [origin, nanos(usd)]));
  expect(sums(insights.origins)).toEqual(sums(report.origins));
  expect(nanos(insights.cacheBreaks.usd)).toBe(nanos(report.losses.usd));
  expect(insights.cacheBreaks.breaks).toBe(report.cacheBreaks.length);
  const causes = insights.cacheBreaks.causes.map(({ sessions: _, ...row }) => row);
  expect(new Set(causes)).toEqual(new Set(report.losses.causes));
};

describe('insights agree with the report on the same files', () => {
  test('recorded runs', () => {
    expectAgreement(surveyPaths([FIXTURES]), reportOf(FIXTURES));
    expectSameCauses(surveyPaths([FIXTURES]), reportOf(FIXTURES));
  });

  test
    .skipIf(!hasCorpus)
    .each([
      '514-labs__agent-evals',
      'AVGVSTVS96__assistant-ui',
      'Codagent-AI__agent-evals',
      'chiphuyen__sniffly',
      'entireio__cli',
      'iansherr__claude-code-log',
      'sjarmak__CodeContextBench',
      'recorded',
    ])('%s', (name) => {
    const [insights, report] = [surveyPaths([join(CORPUS, name)]), reportOf(join(CORPUS, name))];
    expectAgreement(insights, report);
    expectSameCauses(insights, report);
  });

  test.skipIf(!hasCorpus)('all of it', () => {
    expectAgreement(surveyPaths([CORPUS]), reportOf(CORPUS));
  });
});
