import type { Report } from '../../analysis/report.ts';
import type { CacheBreakRow } from '../../analysis/report-why.ts';
import type { Judgement } from '../../budget/verdict.ts';
import { groupBy } from '../../group-by.ts';
import { tokens, usd } from '../format.ts';
import { asIs } from '../quote.ts';
import { safeModel } from '../safe-name.ts';
import { causeText } from '../why/cause-words.ts';
import { originName } from '../why/origin-label.ts';
import type { Markup } from './element.ts';
import { verbatim } from './element.ts';
import type { PageData, ThreadData } from './page-data.ts';
import { COST_SERIES } from './page-data.ts';
import type { Thread, Turn } from './threads.ts';
import { keyOf } from './threads.ts';

const secondsOf = (at: string | null): number | null => {
  const ms = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(ms) ? null : Math.round(ms / 1000);
};

const limitsOf = ({ verdicts }: Judgement): ThreadData['limits'] =>
  verdicts.flatMap(({ budget, limit }) =>
    budget.endsWith('-peak-context') && limit !== null ? [{ label: budget, tokens: limit }] : [],
  );

const lossOf = ({ cause, idleSeconds, rewrittenTokens, wastedUsd }: CacheBreakRow): string => {
  const lost = wastedUsd === null ? '' : `, ${usd(wastedUsd)} lost`;
  return `cache break: ${causeText({ cause, idleSeconds })}; ${tokens(rewrittenTokens)} written again${lost}`;
};

const breaksOf = (turns: readonly Turn[], rows: readonly CacheBreakRow[]): ThreadData['breaks'] => {
  const places = new Map(turns.map(({ row }, at) => [row.turn, at]));
  return rows.flatMap((row) => {
    const at = places.get(row.turn);
    return at === undefined ? [] : [{ at, words: lossOf(row) }];
  });
};

const compactionsOf = (turns: readonly Turn[]): readonly number[] =>
  turns.flatMap(({ row }, at) => (row.event === 'compaction' ? [at] : []));

const partsOf = (turns: readonly Turn[], composition: Report['composition']): ThreadData['parts'] =>
  composition === null
    ? []
    : composition.origins.map((_, column) => turns.map(({ index }) => composition.tokens[index]?.[column] ?? 0));

/** The numbers of `threads` (`threadsOf`), with every name in its safe form. */
export const pageData = (report: Report, judgement: Judgement, threads: readonly Thread[]): PageData => {
  const models = new Map<string, number>();
  const modelOf = (raw: string): number => {
    const place = models.get(raw) ?? models.size;
    models.set(raw, place);
    return place;
  };
  const breaks = groupBy(report.cacheBreaks, keyOf);
  const threadData = ({ label, isHeadline, turns }: Thread): ThreadData => ({
    label,
    window: isHeadline ? report.context.windowTokens : null,
    limits: isHeadline ? limitsOf(judgement) : [],
    turns: turns.map(({ row }) => row.turn),
    times: turns.map(({ row }) => secondsOf(row.at)),
    models: turns.map(({ row }) => modelOf(row.model)),
    context: turns.map(({ row }) => row.contextTokens),
    output: turns.map(({ row }) => row.outputTokens),
    usd: turns.map(({ row }) => row.usd),
    costs: COST_SERIES.map(({ field }) => turns.map(({ row }) => row.costs?.[field] ?? 0)),
    parts: partsOf(turns, report.composition),
    compactions: compactionsOf(turns),
    breaks: breaksOf(turns, turns[0] === undefined ? [] : (breaks.get(keyOf(turns[0].row)) ?? [])),
  });
  const drawn = threads.map(threadData);
  return {
    origins: (report.composition?.origins ?? []).map((origin) => originName(origin, asIs)),
    models: [...models.keys()].map(safeModel),
    threads: drawn,
  };
};

const escapeUnit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON within the page. No `<` and no `>` in it, so no text of it can end the element or begin a comment. */
export const embedded = (data: PageData): Markup =>
  verbatim(
    'script',
    { type: 'application/json', id: 'data' },
    JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeUnit),
  );
