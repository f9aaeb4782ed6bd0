import type { Report } from '../analysis/report.ts';
import type { CompactionRow } from '../analysis/report-timeline.ts';
import { count, percent, plural, tokens, usdEach } from './format.ts';
import { safeTrigger, UNNAMED } from './safe-name.ts';

const present = (facts: readonly (string | null)[]): readonly string[] => facts.filter((fact) => fact !== null);

/** `Peak 118k at turn 31, 59 % of the 200k window; 74k on average.` */
const peak = ({ context, sessions }: Report): string | null => {
  const { peakTokens, peakTurn, windowTokens, averageTokens } = context;
  if (peakTokens === null) return null;
  const session = sessions.length > 1 ? ' of the dearest session' : '';
  const turn = peakTurn === null ? '' : ` at turn ${count(peakTurn)}${session}`;
  const window =
    windowTokens === null ? '' : `, ${percent(peakTokens / windowTokens)} of the ${tokens(windowTokens)} window`;
  const average = averageTokens === null ? '' : `; ${tokens(averageTokens)} on average`;
  return `Peak ${tokens(peakTokens)}${turn}${window}${average}.`;
};

const subagentPeak = ({ context: { peakTokens, peakAnyThreadTokens } }: Report): string | null =>
  peakAnyThreadTokens !== null && peakAnyThreadTokens > (peakTokens ?? 0)
    ? `Another thread went higher: ${tokens(peakAnyThreadTokens)}.`
    : null;

const MOST_COMPACTIONS = 3;

/** As measured, as everywhere else in the report; what no turn followed only has Claude Code's estimate. */
const compactedSizes = ({ contextBefore, contextAfter, preTokens, postTokens }: CompactionRow): string => {
  if (contextBefore !== null && contextAfter !== null) return `, ${tokens(contextBefore)} to ${tokens(contextAfter)}`;
  if (preTokens === null || postTokens === null) return '';
  return `, ${tokens(preTokens)} to ${tokens(postTokens)} as Claude Code estimates it`;
};

const compaction = (row: CompactionRow): string => {
  const { thread, afterTurn, trigger } = row;
  const where = `${thread === 'main' ? '' : 'a subagent '}after turn ${count(afterTurn)}`;
  const why = trigger === null || safeTrigger(trigger) === UNNAMED ? '' : ` (${trigger})`;
  return `${where}${why}${compactedSizes(row)}`;
};

const compactions = ({ compactions, sessions }: Report): string | null => {
  if (compactions.length === 0) return null;
  if (sessions.length > 1) return `Compacted ${plural(compactions.length, 'time')} in all sessions.`;
  const more = compactions.length > MOST_COMPACTIONS ? [`${compactions.length - MOST_COMPACTIONS} more`] : [];
  return `Compacted ${[...compactions.slice(0, MOST_COMPACTIONS).map(compaction), ...more].join('; ')}.`;
};

/** `37 turns at $0.011 each: 30 of the main agent, 7 of subagents.` */
const turns = ({ turns, cost: { totalUsd } }: Report): string | null => {
  if (turns.total === 0) return null;
  const each = totalUsd === null ? '' : ` at ${usdEach(totalUsd / turns.total)} each`;
  const split =
    turns.subagents === 0 ? '' : `: ${count(turns.main)} of the main agent, ${count(turns.subagents)} of subagents`;
  return `${plural(turns.total, 'turn')}${each}${split}.`;
};

const cache = ({ cacheEfficiency }: Report): string | null =>
  cacheEfficiency === null
    ? null
    : `Cache efficiency ${percent(cacheEfficiency)}: the share of all context that was read from the cache.`;

/** Context, turns and cache of the run, a sentence each. */
export const contextFacts = (report: Report): readonly string[] =>
  present([peak(report), subagentPeak(report), compactions(report), turns(report), cache(report)]);
