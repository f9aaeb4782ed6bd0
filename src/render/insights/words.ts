import type { Insights, Spend } from '../../analysis/report-insights.ts';
import { METRICS, type Metric } from '../../analysis/report-metrics.ts';
import { count, percent, plural, tokens, usd } from '../format.ts';

/** A value of a metric for people. */
export const METRIC_TEXT: Readonly<Record<Metric, (value: number) => string>> = {
  cost: usd,
  turns: (value) => count(Math.round(value)),
  peakContext: tokens,
  cacheEfficiency: percent,
  resentShare: percent,
};

export const METRIC_NAMES: Readonly<Record<Metric, string>> = {
  cost: 'Cost',
  turns: 'Turns',
  peakContext: 'Peak context',
  cacheEfficiency: 'Cache efficiency',
  resentShare: 'Re-reading / cost',
};

const costText = ({ cost }: Insights): string => {
  if (cost.totalUsd !== null) return (cost.isFloor ? '≥ ' : '') + usd(cost.totalUsd);
  return `cost unknown${cost.knownUsd > 0 ? `, at least ${usd(cost.knownUsd)}` : ''}`;
};

/** `66 sessions · $717.93 · 11,414 turns`. */
export const insightsHeadline = (insights: Insights): string => {
  const { sessions, turns } = insights;
  if (sessions.measured === 0) return 'No usage of Claude Code was found';
  return [plural(sessions.measured, 'session'), costText(insights), plural(turns.total, 'turn')].join(' · ');
};

/** What the figures say, the most important first: a sentence each. */
export const findings = (insights: Insights): readonly string[] => {
  if (insights.sessions.measured === 0) {
    return ['Tollgate reads what Claude Code leaves behind; name its transcripts if they are elsewhere.'];
  }
  return [...spread(insights), ...breaks(insights), ...agents(insights)];
};

const spread = ({ dearest, distributions, sessions }: Insights): readonly string[] => {
  const { cost } = distributions;
  if (dearest === null || cost === null || cost.sessions < 2) return [];
  const few = dearest.sessions === 1 ? 'The dearest session' : `The dearest ${count(dearest.sessions)} sessions (5 %)`;
  const them = sessions.unpriced === 0 ? 'them' : `the ${count(cost.sessions)} with a known price`;
  return [
    `Half of ${them} cost ${usd(cost.p50)} or less. ${few} spent ${usd(dearest.usd)}, ${percent(dearest.share)}.`,
  ];
};

const breaks = ({ cacheBreaks, sessions }: Insights): readonly string[] => {
  if (cacheBreaks.breaks === 0) return ['No session lost anything to a cache break.'];
  const { usd: lost, usdShare, share } = cacheBreaks;
  const where = `in ${count(cacheBreaks.sessions)} of ${plural(sessions.measured, 'session')} (${percent(share)})`;
  if (sessions.unpriced === 0) return [`Cache breaks cost ${usd(lost)}, ${percent(usdShare)} of it, ${where}.`];
  return lost === 0
    ? [`Cache breaks at a cost that is unknown ${where}.`]
    : [`Cache breaks cost at least ${usd(lost)} ${where}.`];
};

const agents = ({ mix, sessions }: Insights): readonly string[] => {
  if (mix.subagents.turns === 0) return [];
  const where = `${count(sessions.withSubagents)} of ${plural(sessions.measured, 'session')} had subagents`;
  return [`Main agents spent ${percent(mix.main.share)}, subagents ${percent(mix.subagents.share)}; ${where}.`];
};

const ABOVE: Readonly<Record<Metric, (value: string, lower: string) => string>> = {
  cost: (value, lower) => `Cost ${value}: dearer than ${lower}`,
  turns: (value, lower) => `${value} turns: more than ${lower}`,
  peakContext: (value, lower) => `Peak context ${value}: larger than ${lower}`,
  cacheEfficiency: (value, lower) => `Cache efficiency ${value}: better than ${lower}`,
  resentShare: (value, lower) => `Re-reading ${value} of the cost: a larger part than ${lower}`,
};

/** Where the run stands, a sentence for each figure that both sides have. */
export const standings = ({ run }: Insights): readonly string[] => {
  if (run === null) return [];
  const lines = METRICS.flatMap((metric) => {
    const standing = run.metrics[metric];
    if (standing === null) return [];
    const value = (metric === 'cost' && run.isFloor ? '≥ ' : '') + METRIC_TEXT[metric](standing.value);
    return [`${ABOVE[metric](value, `${percent(standing.lower)} of ${plural(standing.sessions, 'session')}`)}.`];
  });
  if (lines.length === 0) return ['Nothing of the run can be compared.'];
  const several = `The run has ${count(run.sessions)} sessions; it is compared with single ones.`;
  return run.sessions > 1 ? [...lines, several] : lines;
};

/** From when to when, and when most. Without a first and a last day: nothing. */
export const spendWords = ({ rows, undatedUsd }: Spend): readonly string[] => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = rows.reduce((a, b) => (b.usd > a.usd ? b : a));
  return [
    `From ${first.from} to ${last.from}, most from ${most.from} on: ${usd(most.usd)}.`,
    ...(undatedUsd > 0 ? [`${usd(undatedUsd)} at times that no record tells.`] : []),
  ];
};
