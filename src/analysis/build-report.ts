import type { Pricer } from '../pricing/model.ts';
import { promptTokens } from '../transcript/usage.ts';
import type { ReadIssue, Recording } from '../transcript/model.ts';
import type { SessionBill } from './bill.ts';
import { contextOf } from './context.ts';
import { costOf } from './cost.ts';
import { isFloor, qualityOf } from './quality.ts';
import { reconcile } from './reconcile.ts';
import type { Report, Turns } from './report.ts';
import { compactionRows, modelRows, sessionRows, threadRows, timelineRows } from './rows.ts';

export type ReportInput = {
  readonly recording: Recording;
  readonly pricer: Pricer;
  /** Tollgate's own version. */
  readonly version: string;
  /** Problems met before any file was read. */
  readonly issues: readonly ReadIssue[];
};

/** Priced requests and Claude Code's totals to the one report that everything else reads. */
export const buildReport = ({ recording, pricer, version, issues }: ReportInput): Report => {
  const bills = recording.sessions.map((session) => reconcile(session, pricer));
  return {
    schemaVersion: 1,
    tool: { name: 'tollgate', version },
    prices: { asOf: pricer.asOf, overrides: pricer.hasOverrides },
    sources: recording.sources,
    cost: costOf(bills, isFloor(recording, bills)),
    turns: turnsOf(bills),
    context: contextOf(recording.sessions, pricer),
    cacheEfficiency: cacheEfficiency(bills),
    models: modelRows(bills),
    threads: threadRows(bills),
    sessions: sessionRows(bills),
    timeline: timelineRows(bills),
    compactions: compactionRows(recording.sessions),
    quality: qualityOf(recording, bills, issues),
  };
};

const turnsOf = (bills: readonly SessionBill[]): Turns => {
  const total = bills.reduce((sum, bill) => sum + bill.requests.length, 0);
  const main = bills.reduce((sum, bill) => sum + bill.requests.filter(({ request }) => request.threadId === 'main').length, 0);
  const stated = bills.flatMap(({ session }) => session.reportedTurns ?? []);
  const reported = stated.length === 0 ? null : stated.reduce((sum, turns) => sum + turns, 0);
  return { total, main, subagents: total - main, reported };
};

/** Σ cache read / Σ prompt, token-weighted (R45). */
const cacheEfficiency = (bills: readonly SessionBill[]): number | null => {
  let read = 0;
  let prompt = 0;
  for (const { requests } of bills) {
    for (const { request } of requests) {
      read += request.usage.cacheRead;
      prompt += promptTokens(request.usage);
    }
  }
  return prompt === 0 ? null : Math.round((read / prompt) * 10_000) / 10_000;
};
