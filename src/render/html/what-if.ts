import type { Report } from '../../analysis/report.ts';
import type { AdviceRow, CutRow, Outcome, WhatIf } from '../../analysis/report-why.ts';
import { percent, plural, tokens, usd, usdColumn } from '../format.ts';
import { safeDay, safeModel } from '../safe-name.ts';
import { adviceLines } from '../why/advice.ts';
import { cutPlace, cutWorth } from '../why/what-if.ts';
import type { Child, Markup } from './element.ts';
import { bullets, code, el, section } from './element.ts';
import { left, right, table } from './table.ts';

/** Dollars against what was paid: less is a saving, more is said to be more. */
const difference = ({ savedUsd }: Outcome): string => {
  if (savedUsd === null) return 'unknown';
  if (savedUsd === 0) return 'the same';
  return savedUsd > 0 ? `${usd(savedUsd)} less` : `${usd(-savedUsd)} more`;
};

const share = ({ savedUsd }: Outcome, actualUsd: number | null): string => {
  if (savedUsd === null || actualUsd === null || actualUsd <= 0 || savedUsd === 0) return '–';
  return `${savedUsd > 0 ? '−' : '+'}${percent(Math.abs(savedUsd) / actualUsd)}`;
};

const fits = ({ turnsOverWindow, windowTokens }: WhatIf['models'][number]): string =>
  turnsOverWindow === 0 ? 'yes' : `no: ${plural(turnsOverWindow, 'turn')} beyond its ${tokens(windowTokens)}`;

const models = ({ models, actualUsd }: WhatIf): Markup | null =>
  table('The same requests on other models', [
    left(
      'Model',
      models.map(({ model }) => code(safeModel(model))),
    ),
    right('Cost', usdColumn(models.map((row) => row.usd))),
    right('Difference', models.map(difference)),
    right(
      'Of the cost',
      models.map((row) => share(row, actualUsd)),
    ),
    left('Fits its window', models.map(fits)),
  ]);

type Lever = readonly [name: string, outcome: Outcome];

const leversOf = (whatIf: WhatIf): readonly Lever[] => [
  ...(whatIf.subagentsOnHaiku === null
    ? []
    : [[`Subagents on ${code(safeModel(whatIf.subagentsOnHaiku.model))}`, whatIf.subagentsOnHaiku] as const]),
  ...whatIf.splits.map(
    (split) =>
      [
        `Main agent on ${code(safeModel(split.planner))}, subagents on ${code(safeModel(split.executor))}`,
        split,
      ] as const,
  ),
  ['Every cache write for an hour', whatIf.hourWrites],
  ['Every cache write for five minutes', whatIf.fiveMinuteWrites],
  ['Without a cache', whatIf.noCache],
];

const levers = (whatIf: WhatIf): Markup | null => {
  const rows = leversOf(whatIf);
  return table('The same requests, run otherwise', [
    left(
      'Change',
      rows.map(([name]) => name),
    ),
    right('Cost', usdColumn(rows.map(([, outcome]) => outcome.usd))),
    right(
      'Difference',
      rows.map(([, outcome]) => difference(outcome)),
    ),
    right(
      'Of the cost',
      rows.map(([, outcome]) => share(outcome, whatIf.actualUsd)),
    ),
  ]);
};

/** What advice has said already is not said again. */
const cutSentence = (what: string, cut: CutRow | null, isSaid: boolean, report: Report): readonly string[] =>
  cut === null || isSaid ? [] : [`${what} ${cutPlace(cut, report, code)}: ${cutWorth(cut)} less.`];

const advice = (report: Report): Child =>
  report.advice.length === 0
    ? null
    : [
        el('h3', {}, 'Worth a try'),
        el(
          'ol',
          { class: 'advice' },
          adviceLines(report, code).map((line) => el('li', {}, line)),
        ),
      ];

/** Advice first, then the arithmetic behind it. */
export const whatIf = (report: Report): Markup | null => {
  const { whatIf } = report;
  if (whatIf === null) return section('what-if', 'What would have been cheaper', advice(report));
  const isAdvised = (wanted: AdviceRow['code']): boolean => report.advice.some(({ code }) => code === wanted);
  const note = `Arithmetic on the same tokens, no prediction: another model takes other turns. Other models at prices of ${safeDay(whatIf.pricesOf)}.`;
  return section(
    'what-if',
    'What would have been cheaper',
    advice(report),
    el('p', { class: 'note' }, note),
    models(whatIf),
    levers(whatIf),
    bullets([
      ...cutSentence('One compaction more', whatIf.compaction, isAdvised('compact'), report),
      ...cutSentence('A fresh session', whatIf.freshSession, isAdvised('fresh-session'), report),
    ]),
  );
};
