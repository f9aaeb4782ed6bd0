import type { Report } from '../../analysis/report.ts';
import type { CompactionRow } from '../../analysis/report-timeline.ts';
import type { CacheBreakRow } from '../../analysis/report-why.ts';
import { count, percent, plural, tokens, usd, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeTool } from '../safe-name.ts';
import { type Column, minor, numbers, words } from '../tables/column.ts';
import { causeText } from './cause-words.ts';
import { ownerOf, placeOf } from './place.ts';

const byLoss = (a: CacheBreakRow, b: CacheBreakRow): number => (b.wastedUsd ?? 0) - (a.wastedUsd ?? 0);

/** Cache breaks, dearest first; those beyond `most` are left to the sum. */
export const breakColumns = (report: Report, most: number, quote: Quote): readonly Column[] => {
  const rows = report.cacheBreaks.toSorted(byLoss).slice(0, most);
  return [
    words('Cache break', rows.map(causeText)),
    minor(
      words(
        'Evidence',
        rows.map(({ evidence }) => evidence),
      ),
    ),
    minor(
      words(
        'At',
        rows.map((row) => placeOf(row, report, quote)),
      ),
    ),
    minor(
      numbers(
        'Written again',
        rows.map(({ rewrittenTokens }) => tokens(rewrittenTokens)),
      ),
    ),
    numbers('Lost', usdColumn(rows.map(({ wastedUsd }) => wastedUsd))),
  ];
};

/** « cost $0.44», « cost at least $0.44» where some of them have no price; '' where none has. */
const lostText = ({ cacheBreaks, losses }: Report): string => {
  if (cacheBreaks.every(({ wastedUsd }) => wastedUsd === null)) return '';
  const each = cacheBreaks.some(({ wastedUsd }) => wastedUsd === null) ? ' at least' : '';
  return ` cost${each} ${usd(losses.usd)}`;
};

/** «2 cache breaks cost $0.44» */
export const breakTitle = (report: Report): string =>
  plural(report.cacheBreaks.length, 'cache break') + lostText(report);

/** «2 cache breaks cost $0.44, 19 % of the requests.» Null: there was none. */
export const breakSum = (report: Report): string | null => {
  const { cacheBreaks, losses } = report;
  if (cacheBreaks.length === 0) return null;
  if (lostText(report) === '') return `${breakTitle(report)}, at a cost that is unknown.`;
  const share = losses.share === null ? '' : `, ${percent(losses.share)} of what the requests cost`;
  return `${breakTitle(report)}${share}.`;
};

const MOST_FACTS = 5;

/** What a compaction cost and spared, as far as that is known. */
const compactionFact = (row: CompactionRow, report: Report, quote: Quote): string | null => {
  const { afterTurn, contextBefore, contextAfter, coldTurnUsd, summaryUsdAtLeast, avoidedUsd } = row;
  if (contextBefore === null || contextAfter === null) return null;
  const place = placeOf({ ...row, turn: afterTurn }, report, quote);
  const costs = [
    ...(summaryUsdAtLeast === null ? [] : [`its summary at least ${usd(summaryUsdAtLeast)}`]),
    ...(coldTurnUsd === null ? [] : [`the turn after it ${usd(coldTurnUsd)}`]),
  ].join(', ');
  const spared = avoidedUsd === null ? '' : `; later turns were spared ${usd(avoidedUsd)} of re-reading`;
  const price = costs === '' ? '' : `: ${costs}${spared}`;
  return `The compaction after ${place} took the context from ${tokens(contextBefore)} to ${tokens(contextAfter)}${price}.`;
};

const list = <Row>(rows: readonly Row[], sentence: (row: Row) => string | null, more: string): readonly string[] => {
  const told = rows.slice(0, MOST_FACTS).flatMap((row) => sentence(row) ?? []);
  return rows.length > MOST_FACTS ? [...told, `${plural(rows.length - MOST_FACTS, `more ${more}`)}.`] : told;
};

const priced = (value: number | null): string => (value === null ? '' : ` (${usd(value)})`);

const MOST_TURNS = 6;

const turnsText = (turns: readonly number[]): string => {
  const different = [...new Set(turns)];
  const shown = different.slice(0, MOST_TURNS).map(count).join(', ');
  return different.length > MOST_TURNS ? `${shown}, …` : shown;
};

const repeatedFact = (row: Report['waste']['repeatedCalls'][number], report: Report, quote: Quote): string => {
  const turn = new Set(row.turns).size > 1 ? 'turns' : 'turn';
  const owner = ownerOf(row, report, quote);
  return `${quote(safeTool(row.tool))} was called ${plural(row.times, 'time')} with the same input: ${turn} ${turnsText(row.turns)}${owner}.`;
};

/** Compactions and waste, a sentence each. Whether the waste could be avoided is for people to say. */
export const lossFacts = (report: Report, quote: Quote): readonly string[] => {
  const { repeatedCalls, cutOutputs, retries } = report.waste;
  const where = (row: { readonly sessionId: string; readonly thread: string; readonly turn: number }): string =>
    placeOf(row, report, quote);
  return [
    ...list(report.compactions, (row) => compactionFact(row, report, quote), 'compaction'),
    ...list(
      retries,
      (row) =>
        row.kind === 'declined'
          ? `An attempt of ${where(row)} was declined by its model and paid for${priced(row.usd)}.`
          : `The response of ${where(row)} was thrown away: the same prompt was sent again${priced(row.usd)}.`,
      'retry',
    ),
    ...list(
      cutOutputs,
      (row) =>
        `The output of ${where(row)} was cut at its limit of ${tokens(row.outputTokens)} tokens${priced(row.usd)}.`,
      'cut output',
    ),
    ...list(repeatedCalls, (row) => repeatedFact(row, report, quote), 'repeated call'),
  ];
};
