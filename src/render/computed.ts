import type { Basis, Report } from '../analysis/report.ts';
import { percent, plural, usd } from './format.ts';
import { hasRequests, isMeasured } from './headline.ts';
import type { Quote } from './quote.ts';
import { safeDay, safeModel, safePath, safeVersion } from './safe-name.ts';

const WHY_FIGURES_DIFFER =
  'Known reasons: old versions price 1-hour cache writes at the 5-minute rate, leave out the premium of a cloud region, or guess the price of a model they do not know; an organisation may have prices of its own.';

const TOTALS: Readonly<Record<Exclude<Basis, 'requests'>, string>> = {
  'cost-state': "Claude Code's saved totals",
  result: "Claude Code's result",
};

const prices = ({ prices }: Report): string =>
  `list prices of ${safeDay(prices.asOf)}${prices.overrides ? ' and your own' : ''}`;

const requests = (report: Report): string =>
  !hasRequests(report)
    ? 'No request is on disk.'
    : `${plural(report.turns.total, 'request')} on disk, each counted once and priced by its own time, size and cache lifetime at ${prices(report)}: ${usd(report.cost.requestsUsd)}${report.cost.totalUsd === null ? ', without those of unknown price' : ''}.`;

const unattributed = (report: Report, quote: Quote): readonly string[] => {
  const { cost } = report;
  if (cost.basis === 'requests') return [];
  if (cost.unattributedUsd === 0) return [`Nothing beyond the requests is in ${TOTALS[cost.basis]}.`];
  const models = cost.unattributed.map((row) => quote(safeModel(row.model))).slice(0, 5);
  const by = models.length === 0 ? '' : `, of ${models.join(', ')}`;
  return [
    `Unattributed: ${usd(cost.unattributedUsd)} in ${TOTALS[cost.basis]} but in no request on disk${by}.${hasRequests(report) ? ' Compaction, web search and titles leave no record.' : ''}`,
  ];
};

const figure = ({ cost: { totalUsd, reportedUsd } }: Report): string => {
  if (reportedUsd === null) return 'Claude Code left no figure of its own to hold the total against.';
  if (totalUsd === null || totalUsd === 0) return `Claude Code's own figure is ${usd(reportedUsd)}.`;
  const share = reportedUsd / totalUsd - 1;
  if (Math.abs(share) < 0.000_001) return `Claude Code's own figure is the same, ${usd(reportedUsd)}.`;
  return `Claude Code's own figure is ${usd(reportedUsd)}, ${percent(Math.abs(share))} ${share > 0 ? 'above' : 'below'} the total.`;
};

/** What the origin of that name means, where it is more than one percent of the cost. */
const unseen = ({ origins }: Report): readonly string[] =>
  origins
    .filter(({ origin, share }) => origin === 'unseen' && share >= 0.01)
    .map(({ usd: cost }) => `In no record: ${usd(cost)} for what prompts grew by while no record says what it was.`);

/** Claude Code's own figure and, where it is another, why: one line. */
const reported = (report: Report, foreign: Quote): string =>
  [figure(report), ...whyDifferent(report, foreign)].join(' ');

/** Why Claude Code's figure is another, where that is known of this run, else in general; empty unless flagged. */
const whyDifferent = ({ quality }: Report, foreign: Quote): readonly string[] => {
  if (!quality.flags.includes('price-mismatch')) return [];
  const known = quality.issues.filter(({ code }) => code === 'price-mismatch').map(({ message }) => foreign(message));
  return known.length > 0 ? known : [WHY_FIGURES_DIFFER];
};

const turns = ({ turns }: Report, quote: Quote): string => {
  const theirs =
    turns.reported === null
      ? ''
      : `; Claude Code's ${quote('num_turns')}, ${turns.reported}, counts messages of the user role`;
  return `A turn is one response of the API${theirs}.`;
};

const versions = ({ sessions }: Report): readonly string[] => {
  const known = [
    ...new Set(sessions.flatMap(({ cliVersion }) => (cliVersion === null ? [] : [safeVersion(cliVersion)]))),
  ];
  return known.length === 0 ? [] : [`Written by Claude Code ${known.slice(0, 5).join(', ')}.`];
};

const files = ({ sources, quality }: Report): string => {
  const skipped = quality.linesSkipped === 0 ? 'none skipped' : `${plural(quality.linesSkipped, 'line')} skipped`;
  return `${plural(quality.recordsRead, 'record')} read from ${plural(sources.length, 'file')}, ${skipped}.`;
};

/** `Settings from .github/tollgate.json.`; empty where no config file was read. */
export const configFact = ({ config }: Report, quote: Quote): readonly string[] =>
  config === null ? [] : [`Settings from ${quote(safePath(config.file))}.`];

/**
 * What the requests do not show, and Claude Code's own figure beside the total; a sentence each, none without usage.
 * `quote` sets a name apart; `foreign` makes a foreign sentence harmless for where it is printed.
 */
export const reconciliation = (report: Report, quote: Quote, foreign: Quote): readonly string[] =>
  isMeasured(report) ? [...unattributed(report, quote), ...unseen(report), reported(report, foreign)] : [];

/** What the total is made of and rests on, a sentence each. */
export const computedFacts = (report: Report, quote: Quote, foreign: Quote): readonly string[] =>
  isMeasured(report)
    ? [
        requests(report),
        ...reconciliation(report, quote, foreign),
        turns(report, quote),
        ...versions(report),
        files(report),
        ...configFact(report, quote),
      ]
    : [files(report), ...configFact(report, quote)];

const REQUESTS = 'the requests on disk';

const basis = (report: Report): string => {
  const { basis } = report.cost;
  if (basis === 'requests') return REQUESTS;
  return hasRequests(report) ? `${REQUESTS} and ${TOTALS[basis]}` : TOTALS[basis];
};

/** What the numbers rest on, in one line. */
export const footerLine = (report: Report): string => {
  const rests = isMeasured(report) ? ` · ${prices(report)} · from ${basis(report)}` : '';
  return `Tollgate ${safeVersion(report.tool.version)}${rests}`;
};
