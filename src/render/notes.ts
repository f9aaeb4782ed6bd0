import type { Flag, QualityIssue, Report } from '../analysis/report.ts';
import { plural } from './format.ts';
import { isMeasured } from './headline.ts';
import type { Quote } from './quote.ts';
import { safeFile, safeModel } from './safe-name.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const MOST_MODELS = 5;

/** Models whose tokens have no price, requests and unattributed alike; the first few. */
const unpricedModels = ({ models, cost }: Report): readonly string[] => {
  const names = [...models, ...cost.unattributed].filter((row) => row.usd === null).map((row) => safeModel(row.model));
  return [...new Set(names)].slice(0, MOST_MODELS);
};

const HIGHER = 'the true bill can only be higher';

/** What may be more than the record says. */
const doubtful = ({ quality }: Report): string =>
  quality.issues.some(({ code }) => code === 'bad-count')
    ? 'Some token counts on disk are none, or placeholders from the start of a stream'
    : 'Some output counts on disk are placeholders from the start of a stream';

/** Why the record is incomplete. */
const cut = ({ quality }: Report): string =>
  quality.issues.some(({ code }) => code.startsWith('unreadable-'))
    ? `Not every file could be read: ${HIGHER}.`
    : `The run was cut short: ${HIGHER}.`;

/** What must be known to read the total rightly; at most two sentences, empty for an ordinary run. */
export const caveats = (report: Report, quote: Quote): readonly string[] => {
  if (!isMeasured(report)) {
    return [
      'Nothing that was read tells of a request. Tollgate reads what Claude Code leaves behind, after it ran: name its transcripts if they are elsewhere.',
    ];
  }
  const unpriced = unpricedModels(report);
  const unknown = `No price is known for ${list(unpriced.map(quote)) || 'one of the models'}: state one with ${quote('pricing')} (${quote('--prices')} on the command line).`;
  const floor = report.quality.flags.includes('incomplete') ? cut(report) : `${doubtful(report)}: ${HIGHER}.`;
  return [...(report.cost.totalUsd === null ? [unknown] : []), ...(report.cost.isFloor ? [floor] : [])];
};

/** Told elsewhere: by the headline, and beside Claude Code's figure (`computed.ts`). */
type Told = 'no-usage' | 'price-mismatch';

const isUntold = (flag: Flag): flag is Exclude<Flag, Told> => flag !== 'no-usage' && flag !== 'price-mismatch';

const FLAGS: Readonly<Record<Exclude<Flag, Told>, (report: Report, quote: Quote) => string>> = {
  incomplete: cut,
  provisional: (report) =>
    report.cost.isFloor
      ? `${doubtful(report)}: ${HIGHER}.`
      : `${doubtful(report)}; Claude Code's own totals stand in for them.`,
  'unknown-model': (report, quote) =>
    `No price is known for ${list(unpricedModels(report).map(quote)) || 'one of the models'}: tokens are shown, their cost is in no figure.`,
  'error-result': () => 'The run ended with a limit or an API error; its cost data are complete.',
  'execution-file-incomplete': () =>
    'The execution file misses usage that the transcripts hold; the transcripts were counted.',
  'managed-prices': () => "Claude Code's figure uses prices of the organisation's own.",
};

/** A problem of a file, for where `quote` and `foreign` make text harmless. */
export const problem = ({ file, line, message }: QualityIssue, quote: Quote, foreign: Quote): string => {
  const at = line === null ? '' : `:${line}`;
  return file === null ? foreign(message) : `${quote(safeFile(file) + at)}: ${foreign(message)}`;
};

/**
 * What is to be said of the data: a sentence for each flag that is not told elsewhere, then the first problems of the
 * files.
 */
export const qualityNotes = (report: Report, quote: Quote, foreign: Quote): readonly string[] => {
  const { flags, issues, issueCount } = report.quality;
  const problems = issues.filter(({ code }) => code !== 'price-mismatch');
  const more = issueCount - issues.length;
  return [
    ...flags.filter(isUntold).map((flag) => FLAGS[flag](report, quote)),
    ...problems.map((issue) => problem(issue, quote, foreign)),
    ...(more > 0 ? [`${plural(more, 'more problem')} in the files.`] : []),
  ];
};
