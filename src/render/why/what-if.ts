import type { Report } from '../../analysis/report.ts';
import type { CutRow, Outcome, WhatIf } from '../../analysis/report-why.ts';
import { count, plural, tokens, usd } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeDay, safeModel } from '../safe-name.ts';
import { type Column, numbers, words } from '../tables/column.ts';
import { ownerOf } from './place.ts';

/** What must be known to read the figures below it. */
export const whatIfCaveat = ({ pricesOf }: WhatIf): string =>
  `The same tokens at list prices of ${safeDay(pricesOf)}: arithmetic, no prediction. Another model would take other turns.`;

/** `−$1.60`, `+$0.33`, `the same`. */
const difference = ({ savedUsd }: Outcome): string => {
  if (savedUsd === null) return 'unknown';
  if (Math.abs(savedUsd) < 0.000_000_5) return 'the same';
  return `${savedUsd > 0 ? '−' : '+'}${usd(Math.abs(savedUsd))}`;
};

type ModelRow = WhatIf['models'][number];

const modelName = ({ model, windowTokens, turnsOverWindow }: ModelRow, quote: Quote): string =>
  quote(safeModel(model)) +
  (turnsOverWindow === 0 ? '' : `, but ${plural(turnsOverWindow, 'turn')} over its ${tokens(windowTokens)} window`);

const priced = (value: number | null): string => (value === null ? 'unknown' : usd(value));

/** The run on other models, cheapest first; those whose window is too small last. */
export const modelChoices = ({ whatIf, models }: Report, most: number, quote: Quote): readonly Column[] => {
  if (whatIf === null) return [];
  const [used, ...others] = models;
  const isUsed = ({ model }: ModelRow): boolean => others.length === 0 && model === used?.model;
  const rows = whatIf.models
    .filter((row) => !isUsed(row))
    .toSorted((a, b) => Number(a.turnsOverWindow > 0) - Number(b.turnsOverWindow > 0))
    .slice(0, most);
  const itself = used === undefined || others.length > 0 ? 'As it was' : `As it was: ${quote(safeModel(used.model))}`;
  return [
    words('All of it on', [itself, ...rows.map((row) => modelName(row, quote))]),
    numbers('Cost', [priced(whatIf.actualUsd), ...rows.map((row) => priced(row.usd))]),
    numbers('Difference', ['–', ...rows.map(difference)]),
  ];
};

const outcomeText = (outcome: Outcome): string => `${priced(outcome.usd)} (${difference(outcome)})`;

const changes = ({ savedUsd }: Outcome): boolean => savedUsd !== null && Math.abs(savedUsd) >= 0.005;

/** «after turn 52 (44 to 60 are nearly as good)» */
export const cutPlace = (cut: CutRow, report: Report, quote: Quote): string => {
  const { afterTurn, fromTurn, toTurn } = cut;
  const range = fromTurn === toTurn ? '' : ` (${count(fromTurn)} to ${count(toTurn)} are nearly as good)`;
  return `after turn ${count(afterTurn)}${ownerOf(cut, report, quote)}${range}`;
};

/** `$0.21 to $0.39` */
export const cutWorth = ({ savedUsdLeast, savedUsdMost }: CutRow): string => {
  const [least, most] = [usd(savedUsdLeast), usd(savedUsdMost)];
  return least === most ? least : `${least} to ${most}`;
};

const cutFact = (what: string, cut: CutRow | null, report: Report, quote: Quote): readonly string[] =>
  cut === null || cut.savedUsdMost < 0.005
    ? []
    : [`${what} ${cutPlace(cut, report, quote)} would have saved ${cutWorth(cut)}.`];

const cacheFact = ({ noCache }: WhatIf): readonly string[] => {
  if (noCache.usd === null || noCache.savedUsd === null || !changes(noCache)) return [];
  return noCache.savedUsd < 0
    ? [`The cache saved ${usd(-noCache.savedUsd)}: without it the requests would have cost ${usd(noCache.usd)}.`]
    : [`The cache cost more than it gave: without it the requests would have cost ${usd(noCache.usd)}.`];
};

/** Everything else that could have been done otherwise, a sentence each; nothing where it is not worth half a cent. */
export const whatIfFacts = (report: Report, quote: Quote): readonly string[] => {
  const { whatIf } = report;
  if (whatIf === null) return [];
  const { subagentsOnHaiku: haiku, splits, hourWrites, fiveMinuteWrites } = whatIf;
  return [
    ...(haiku !== null && changes(haiku)
      ? [`Subagents on ${quote(safeModel(haiku.model))}: ${outcomeText(haiku)}.`]
      : []),
    ...splits
      .filter(changes)
      .map(
        (split) =>
          `Main agent on ${quote(safeModel(split.planner))}, subagents on ${quote(safeModel(split.executor))}: ${outcomeText(split)}.`,
      ),
    ...cacheFact(whatIf),
    ...(changes(hourWrites) ? [`All of it cached for one hour: ${outcomeText(hourWrites)}.`] : []),
    ...(changes(fiveMinuteWrites) ? [`All of it cached for five minutes: ${outcomeText(fiveMinuteWrites)}.`] : []),
    ...cutFact('One more compaction', whatIf.compaction, report, quote),
    ...cutFact('A new session', whatIf.freshSession, report, quote),
  ];
};
