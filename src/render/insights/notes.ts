import type { Insights } from '../../analysis/report-insights.ts';
import { plural, usd } from '../format.ts';
import { problem } from '../notes.ts';
import type { Quote } from '../quote.ts';
import { safeDay, safeVersion } from '../safe-name.ts';

const MOST_PROBLEMS = 3;

/** `Cut short: 2 sessions.` and what follows from it; nothing for none. */
const sessions = (what: string, count: number, consequence: string): readonly string[] =>
  count === 0 ? [] : [`${what}: ${plural(count, 'session')}${consequence === '' ? '' : `; ${consequence}`}.`];

/** What must be known to read the figures rightly; empty for an ordinary corpus. */
export const insightsNotes = (insights: Insights, quote: Quote, foreign: Quote): readonly string[] => {
  const { sessions: counts, cost, quality } = insights;
  const higher = 'their true cost can only be higher';
  return [
    ...sessions('Without a known price', counts.unpriced, 'in no distribution of cost and in no band'),
    ...sessions('Cut short, or with placeholders for output counts', counts.floors, higher),
    ...(cost.unattributedUsd > 0 ? [unattributed(cost.unattributedUsd)] : []),
    ...sessions('Ended with a limit or an API error', quality.endedInError, 'their cost data are complete'),
    ...sessions("At prices of the organisation's own", quality.atManagedPrices, ''),
    ...sessions("Claude Code's own figure over 1 % apart from ours", quality.mismatched, ''),
    ...sessions('Left out, for they have no usage', counts.empty, ''),
    ...sessions('Left out, for they are not of the time or the ids asked for', counts.leftOut, ''),
    ...(quality.isCut ? [CUT] : []),
    ...problems(insights, quote, foreign),
  ];
};

const CUT = 'A file ends inside a record, or could not be read: what it held beyond is in no figure.';

const unattributed = (cost: number): string =>
  `${usd(cost)} is in Claude Code's totals and in no request: it counts in every cost, and for no model.`;

const problems = ({ quality }: Insights, quote: Quote, foreign: Quote): readonly string[] => {
  const shown = quality.issues.slice(0, MOST_PROBLEMS);
  const more = quality.issueCount - shown.length;
  return [
    ...shown.map((issue) => problem(issue, quote, foreign)),
    ...(more > 0 ? [`${plural(more, 'more problem')} in the files.`] : []),
  ];
};

/** What the figures rest on, in one line. */
export const insightsFooter = ({ tool, prices, quality }: Insights): string => {
  const list = prices.overrides ? 'your own prices and list prices of' : 'list prices of';
  return `Tollgate ${safeVersion(tool.version)} · ${list} ${safeDay(prices.asOf)} · ${plural(quality.files, 'file')}`;
};
