import { type Nanos, nanosToUsd } from '../../money.ts';
import type { BreakSums, FolderRow, ModelInsight, OriginInsight, TopSession } from '../report-insights.ts';
import { isoOrNull } from '../units.ts';
import { share, VALUES } from './metrics.ts';
import type { SessionFacts } from './session-facts.ts';
import type { OriginTally, Tally } from './tally.ts';

const MOST_ROWS = 100;
const MOST_SESSIONS = 10;

/** Names in one order on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const modelRows = ({ models }: Tally): readonly ModelInsight[] =>
  [...models]
    .map(([model, { sessions, requests, tokens, unpriced, main, subagents }]) => {
      const usd = unpriced > 0 ? null : nanosToUsd(main.nanos + subagents.nanos);
      return { model, sessions, requests, tokens, usd };
    })
    .sort((a, b) => (b.usd ?? -1) - (a.usd ?? -1) || byName(a.model, b.model))
    .slice(0, MOST_ROWS);

const nanosOf = ({ cost }: OriginTally): Nanos => cost.write + cost.carry + cost.fresh + cost.output + cost.other;

export const originRows = ({ origins }: Tally): readonly OriginInsight[] =>
  [...origins]
    .sort(([nameA, a], [nameB, b]) => nanosOf(b) - nanosOf(a) || b.tokens - a.tokens || byName(nameA, nameB))
    .slice(0, MOST_ROWS)
    .map(([origin, row]) => ({
      origin,
      sessions: row.sessions,
      tokens: row.tokens,
      estimatedTokens: row.estimatedTokens,
      timesResent: row.tokens === 0 ? 0 : Math.round((row.resentTokens / row.tokens) * 10) / 10,
      writeUsd: nanosToUsd(row.cost.write),
      carryUsd: nanosToUsd(row.cost.carry),
      freshUsd: nanosToUsd(row.cost.fresh),
      outputUsd: nanosToUsd(row.cost.output),
      otherUsd: nanosToUsd(row.cost.other),
      usd: nanosToUsd(nanosOf(row)),
    }));

export const breakSums = ({ facts, causes }: Tally, knownNanos: Nanos): BreakSums => {
  const lost = facts.reduce((sum, { lostNanos }) => sum + lostNanos, 0);
  const sessions = facts.filter(({ breaks }) => breaks > 0).length;
  return {
    sessions,
    share: share(sessions, facts.length),
    breaks: facts.reduce((sum, { breaks }) => sum + breaks, 0),
    usd: nanosToUsd(lost),
    usdShare: share(lost, knownNanos),
    causes: [...causes]
      .sort(([nameA, a], [nameB, b]) => b.lostNanos - a.lostNanos || b.breaks - a.breaks || byName(nameA, nameB))
      .map(([cause, { lostNanos, ...row }]) => ({ cause, ...row, usd: nanosToUsd(lostNanos) })),
  };
};

const dearestFirst = (a: SessionFacts, b: SessionFacts): number => b.nanos - a.nanos || byName(a.id, b.id);

export const topSessions = (facts: readonly SessionFacts[]): readonly TopSession[] =>
  facts
    .toSorted(dearestFirst)
    .slice(0, MOST_SESSIONS)
    .map((each) => ({
      sessionId: each.id,
      startedAt: isoOrNull(each.startedAt),
      usd: each.isPriced ? nanosToUsd(each.nanos) : null,
      knownUsd: nanosToUsd(each.nanos),
      isFloor: each.isFloor,
      turns: each.turns,
      peakTokens: each.peakTokens,
      cacheEfficiency: each.promptTokens === 0 ? null : share(VALUES.cacheEfficiency(each) ?? 0, 1),
      breaks: each.breaks,
      lostUsd: nanosToUsd(each.lostNanos),
      topOrigin: each.topOrigin,
    }));

export const folderRows = (facts: readonly SessionFacts[], knownNanos: Nanos): readonly FolderRow[] => {
  const folders = new Map<string, { sessions: number; nanos: Nanos; dearest: SessionFacts }>();
  for (const each of facts) {
    if (each.folder === null) continue;
    const known = folders.get(each.folder) ?? { sessions: 0, nanos: 0, dearest: each };
    known.sessions += 1;
    known.nanos += each.nanos;
    if (dearestFirst(each, known.dearest) < 0) known.dearest = each;
    folders.set(each.folder, known);
  }
  if (folders.size < 2) return [];
  return [...folders.values()]
    .sort((a, b) => b.nanos - a.nanos || byName(a.dearest.id, b.dearest.id))
    .slice(0, MOST_ROWS)
    .map(({ sessions, nanos, dearest }) => ({
      dearestSessionId: dearest.id,
      sessions,
      usd: nanosToUsd(nanos),
      share: share(nanos, knownNanos),
    }));
};
