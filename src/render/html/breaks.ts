import type { Report } from '../../analysis/report.ts';
import type { CompactionRow } from '../../analysis/report-timeline.ts';
import type { CacheBreakRow } from '../../analysis/report-why.ts';
import { count, percent, plural, tokens, usd, usdColumn } from '../format.ts';
import { safeTrigger } from '../safe-name.ts';
import { causeText } from '../why/cause-words.ts';
import type { Markup } from './element.ts';
import { code, el, section } from './element.ts';
import type { PageColumn } from './table.ts';
import { left, right, table } from './table.ts';
import { threadName } from './threads.ts';

const MOST_BREAKS = 100;

const cost = ({ wastedUsd }: CacheBreakRow): number => wastedUsd ?? Number.MAX_VALUE;

/** The dearest ones, in their order. */
const shownOf = (rows: readonly CacheBreakRow[]): readonly CacheBreakRow[] => {
  const kept = new Set(rows.toSorted((a, b) => cost(b) - cost(a)).slice(0, MOST_BREAKS));
  return rows.filter((row) => kept.has(row));
};

type Place = { readonly sessionId: string; readonly thread: string };

/** Only where it tells anything: a run of one thread has one place. */
const threadColumn = (report: Report, rows: readonly Place[]): readonly PageColumn[] =>
  report.threads.length < 2 ? [] : [left('Thread', rows.map(threadName(report, code)))];

const losses = ({ losses: { usd: lost, share }, cacheBreaks }: Report): string => {
  const of = share === null ? '' : `, ${percent(share)} of what the requests cost`;
  const unpriced = cacheBreaks.filter(({ wastedUsd }) => wastedUsd === null).length;
  const what = `${plural(cacheBreaks.length, 'turn')} wrote again what the cache had held`;
  if (unpriced === cacheBreaks.length) return `${what}, at a cost that is unknown.`;
  return `${what}, for ${unpriced === 0 ? '' : 'at least '}${usd(lost)} more than reading it${of}.`;
};

export const cacheBreaks = (report: Report): Markup | null => {
  const rows = shownOf(report.cacheBreaks);
  if (rows.length === 0) return null;
  const more = report.cacheBreaks.length - rows.length;
  return section(
    'breaks',
    'Cache breaks',
    el('p', {}, losses(report)),
    table(more === 0 ? 'Cache breaks, turn by turn' : `The ${rows.length} dearest cache breaks`, [
      right(
        'Turn',
        rows.map(({ turn }) => count(turn)),
      ),
      ...threadColumn(report, rows),
      right(
        'Written again',
        rows.map(({ rewrittenTokens }) => tokens(rewrittenTokens)),
      ),
      right('Lost', usdColumn(rows.map(({ wastedUsd }) => wastedUsd))),
      left('Why', rows.map(causeText)),
      left(
        'Known by',
        rows.map(({ evidence }) => (evidence === 'reported' ? "the API's word" : 'inference')),
      ),
    ]),
  );
};

const size = (value: number | null): string => (value === null ? '–' : tokens(value));
const dollars = (value: number | null): string => (value === null ? '–' : usd(value));

const compactionColumns = (report: Report, rows: readonly CompactionRow[]): readonly PageColumn[] => [
  right(
    'After turn',
    rows.map(({ afterTurn }) => count(afterTurn)),
  ),
  ...threadColumn(report, rows),
  left(
    'Trigger',
    rows.map(({ trigger }) => (trigger === null ? '–' : safeTrigger(trigger))),
  ),
  right(
    'From',
    rows.map(({ contextBefore, preTokens }) => size(contextBefore ?? preTokens)),
  ),
  right(
    'To',
    rows.map(({ contextAfter, postTokens }) => size(contextAfter ?? postTokens)),
  ),
  right(
    'Summary, at least',
    rows.map(({ summaryUsdAtLeast }) => dollars(summaryUsdAtLeast)),
  ),
  right(
    'Turn after it',
    rows.map(({ coldTurnUsd }) => dollars(coldTurnUsd)),
  ),
  right(
    'Reading it spared',
    rows.map(({ avoidedUsd }) => dollars(avoidedUsd)),
  ),
];

const MOST_COMPACTIONS = 100;

export const compactions = (report: Report): Markup | null =>
  section(
    'compactions',
    'Compactions',
    table(
      'What compactions took away, what they cost and what later turns did not have to read',
      compactionColumns(report, report.compactions.slice(0, MOST_COMPACTIONS)),
    ),
  );
