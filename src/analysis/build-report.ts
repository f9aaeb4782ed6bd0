import type { Pricer } from '../pricing/model.ts';
import type { ReadIssue } from '../transcript/model.ts';
import type { SessionBill } from './bill.ts';
import { combineContexts } from './context.ts';
import { costOf } from './cost.ts';
import { modelRows } from './model-sums.ts';
import { type Evidence, isFloor, qualityOf } from './quality.ts';
import type { Report, Turns } from './report.ts';
import type { Why } from './report-why.ts';
import type { SessionSummary } from './summary.ts';
import { timelineOf } from './timeline.ts';
import { shareOf } from './units.ts';
import type { Lineup } from './what-if/lineup.ts';
import { NO_WHY, WHY_NOTHING } from './why/no-why.ts';
import { whyOf } from './why/why.ts';

export type ReportInput = {
  readonly sessions: readonly SessionSummary[];
  /** The bills of the sessions, in the same order; null: they are too many to say why. */
  readonly bills: readonly SessionBill[] | null;
  /** The models that a run could have been made on. */
  readonly lineup: Lineup;
  readonly evidence: Evidence;
  readonly pricer: Pick<Pricer, 'asOf' | 'hasOverrides' | 'price' | 'quickNanos' | 'together'>;
  /** Tollgate's own version. */
  readonly version: string;
  /** The config file that was read; null: none. */
  readonly configFile: string | null;
  /** Problems met outside of any file. */
  readonly issues: readonly ReadIssue[];
};

/** Summaries of sessions to the one report that everything else reads. */
export const buildReport = (input: ReportInput): Report => {
  const { evidence, pricer, version, configFile, issues } = input;
  // By their places: parts of one session in two project folders have one id.
  const measured = input.sessions
    .map((session, index) => ({ session, bill: input.bills?.[index] }))
    .sort((a, b) => byStart(a.session, b.session));
  const sessions = measured.map(({ session }) => session);
  const bills = input.bills === null ? null : measured.flatMap(({ bill }) => bill ?? []);
  const why = whyOfBills(bills, input);
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
    timeline: timelineOf(bills ?? [], why.cacheBreaks),
    compactions: sessions.flatMap(({ compactions }) => compactions),
    ...why,
    quality: qualityOf(evidence, sessions, issues, pricer.hasOverrides),
  };
};

const whyOfBills = (bills: readonly SessionBill[] | null, { pricer, lineup }: ReportInput): Why => {
  if (bills === null) return NO_WHY;
  return bills.length === 0 ? WHY_NOTHING : whyOf(bills, pricer, lineup);
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
  return prompt === 0 ? null : shareOf(read / prompt);
};
