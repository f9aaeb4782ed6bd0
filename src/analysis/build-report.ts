import type { Pricer } from '../pricing/model.ts';
import type { ReadIssue } from '../transcript/model.ts';
import { combineContexts } from './context.ts';
import { costOf } from './cost.ts';
import { type Evidence, isFloor, qualityOf } from './quality.ts';
import type { Report, Turns } from './report.ts';
import { modelRows } from './rows.ts';
import type { SessionSummary } from './summary.ts';

export type ReportInput = {
  readonly sessions: readonly SessionSummary[];
  readonly evidence: Evidence;
  readonly pricer: Pick<Pricer, 'asOf' | 'hasOverrides'>;
  /** Tollgate's own version. */
  readonly version: string;
  /** The config file that was read; null: none. */
  readonly configFile: string | null;
  /** Problems met outside of any file. */
  readonly issues: readonly ReadIssue[];
};

/** Summaries of sessions to the one report that everything else reads. */
export const buildReport = ({
  sessions: unsorted,
  evidence,
  pricer,
  version,
  configFile,
  issues,
}: ReportInput): Report => {
  const sessions = [...unsorted].sort(byStart);
  return {
    schemaVersion: 1,
    tool: { name: 'tollgate', version },
    prices: { asOf: pricer.asOf, overrides: pricer.hasOverrides },
    config: configFile === null ? null : { file: configFile },
    sources: evidence.sources,
    cost: costOf(sessions, isFloor(evidence, sessions)),
    turns: turnsOf(sessions),
    context: combineContexts(sessions.map(({ context }) => context)),
    cacheEfficiency: cacheEfficiency(sessions),
    models: modelRows(sessions.map(({ models }) => models)),
    threads: sessions.flatMap(({ threads }) => threads),
    sessions: sessions.map(({ row }) => row),
    timeline: sessions.flatMap(({ timeline }) => timeline),
    compactions: sessions.flatMap(({ compactions }) => compactions),
    quality: qualityOf(evidence, sessions, issues, pricer.hasOverrides),
  };
};

const byStart = (a: SessionSummary, b: SessionSummary): number => {
  const [first, second] = [a.row.startedAt ?? '', b.row.startedAt ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.row.sessionId < b.row.sessionId ? -1 : 1;
};

const turnsOf = (sessions: readonly SessionSummary[]): Turns => {
  const total = sessions.reduce((sum, { row }) => sum + row.turns, 0);
  const main = sessions.reduce((sum, { mainTurns }) => sum + mainTurns, 0);
  const stated = sessions.flatMap(({ reportedTurns }) => reportedTurns ?? []);
  const reported = stated.length === 0 ? null : stated.reduce((sum, turns) => sum + turns, 0);
  return { total, main, subagents: total - main, reported };
};

/** Σ cache read / Σ prompt, token-weighted (R45). */
const cacheEfficiency = (sessions: readonly SessionSummary[]): number | null => {
  const read = sessions.reduce((sum, { promptTokens }) => sum + promptTokens.cacheRead, 0);
  const prompt = sessions.reduce((sum, { promptTokens }) => sum + promptTokens.all, 0);
  return prompt === 0 ? null : Math.round((read / prompt) * 10_000) / 10_000;
};
