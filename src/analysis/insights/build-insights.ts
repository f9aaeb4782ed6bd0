import { type Nanos, nanosToUsd } from '../../money.ts';
import type { Pricer } from '../../pricing/model.ts';
import type { ReadIssue } from '../../transcript/model.ts';
import type { Insights, InsightsCost, InsightsQuality, SessionCounts } from '../report-insights.ts';
import { bandsOf, concentrationOf } from './bands.ts';
import { byMetric, distributionsOf, knownValues } from './metrics.ts';
import { mixOf } from './mix.ts';
import { referenceOf } from './reference.ts';
import { breakSums, folderRows, modelRows, originRows, topSessions } from './rows.ts';
import type { SessionFacts } from './session-facts.ts';
import { spendOf } from './spend.ts';
import { type RunFigures, standingOf } from './standing.ts';
import type { Tally } from './tally.ts';

export type InsightsInput = {
  readonly tally: Tally;
  readonly pricer: Pick<Pricer, 'asOf' | 'hasOverrides'>;
  /** Tollgate's own version. */
  readonly version: string;
  /** Problems met outside of any file. */
  readonly issues: readonly ReadIssue[];
  /** Upper limits of the cost bands, in USD, ascending. */
  readonly bands: readonly number[];
  readonly run: RunFigures | null;
  /** The published reference set was asked for. */
  readonly withReference: boolean;
};

/** What the sessions add up to, as numbers. */
export const buildInsights = (input: InsightsInput): Insights => {
  const { tally, pricer, version, bands } = input;
  const { facts } = tally;
  // What lies in a folder that cannot be opened is missing from the sum.
  const isCut = tally.isCut || input.issues.some(({ code }) => code === 'unreadable-folder');
  const knownNanos = facts.reduce((sum, { nanos }) => sum + nanos, 0);
  const costs = knownValues(facts, 'cost');
  const distributions = distributionsOf(facts);
  const median = byMetric((metric) => distributions[metric]?.p50 ?? null);
  return {
    schemaVersion: 1,
    kind: 'insights',
    tool: { name: 'tollgate', version },
    prices: { asOf: pricer.asOf, overrides: pricer.hasOverrides },
    sessions: countsOf(tally),
    cost: costOf(tally, knownNanos, isCut),
    turns: turnsOf(facts),
    distributions,
    dearest: concentrationOf(costs),
    bands: costs.length === 0 ? [] : bandsOf(costs, bands),
    cacheBreaks: breakSums(tally, knownNanos),
    mix: mixOf(tally.models, knownNanos),
    models: modelRows(tally),
    origins: originRows(tally),
    spend: spendOf(tally),
    folders: folderRows(facts, knownNanos),
    top: topSessions(facts),
    run: input.run === null ? null : standingOf(input.run, facts),
    reference: input.withReference ? referenceOf(median, input.run?.values ?? null) : null,
    quality: qualityOf(tally, input.issues, isCut),
  };
};

const numberOf = (facts: readonly SessionFacts[], holds: (each: SessionFacts) => boolean): number =>
  facts.reduce((count, each) => count + Number(holds(each)), 0);

const countsOf = ({ facts, counters }: Tally): SessionCounts => ({
  measured: facts.length,
  unpriced: numberOf(facts, ({ isPriced }) => !isPriced),
  floors: numberOf(facts, ({ isFloor }) => isFloor),
  withSubagents: numberOf(facts, ({ turns, mainTurns }) => turns > mainTurns),
  empty: counters.empty,
  leftOut: counters.leftOut,
});

const costOf = ({ facts }: Tally, knownNanos: Nanos, isCut: boolean): InsightsCost => ({
  totalUsd: facts.length > 0 && facts.every(({ isPriced }) => isPriced) ? nanosToUsd(knownNanos) : null,
  knownUsd: nanosToUsd(knownNanos),
  isFloor: isCut || facts.some(({ isFloor }) => isFloor),
  unattributedUsd: nanosToUsd(facts.reduce((sum, { gapNanos }) => sum + gapNanos, 0)),
});

const turnsOf = (facts: readonly SessionFacts[]): Insights['turns'] => {
  const total = facts.reduce((sum, { turns }) => sum + turns, 0);
  const main = facts.reduce((sum, { mainTurns }) => sum + mainTurns, 0);
  return { total, main, subagents: total - main };
};

const qualityOf = ({ facts, counters, issues }: Tally, own: readonly ReadIssue[], isCut: boolean): InsightsQuality => ({
  files: counters.files,
  recordsRead: counters.records,
  linesSkipped: counters.linesSkipped,
  isCut,
  cutShort: numberOf(facts, (each) => each.isCutShort),
  withPlaceholders: numberOf(facts, (each) => each.hasPlaceholders),
  endedInError: numberOf(facts, (each) => each.isError),
  atManagedPrices: numberOf(facts, (each) => each.isManaged),
  mismatched: numberOf(facts, (each) => each.isMismatched),
  issueCount: own.length + counters.issues,
  issues: [...own, ...issues].slice(0, 20),
});
