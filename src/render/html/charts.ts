import type { Report } from '../../analysis/report.ts';
import { contextFacts } from '../facts.ts';
import { plural, usd } from '../format.ts';
import { originName } from '../why/origin-label.ts';
import { swatch } from './bars.ts';
import type { Child, Markup } from './element.ts';
import { bullets, code, el, section } from './element.ts';
import { COST_SERIES } from './page-data.ts';
import type { Thread } from './threads.ts';
import { turnTables } from './turn-tables.ts';

type Figure = {
  readonly name: 'context' | 'cost' | 'origins';
  readonly title: string;
  readonly legend: Markup | null;
  readonly numbers: Markup | null;
};

type Entry = readonly [tone: string, label: Child];

const legend = (entries: readonly Entry[]): Markup | null =>
  bullets(
    entries.map(([tone, label]) => [swatch(tone), label]),
    'legend',
  );

/** What is hidden here the page's script fills and shows. */
const figure = ({ name, title, legend, numbers }: Figure): Markup =>
  el(
    'figure',
    { 'data-chart': name },
    el('figcaption', {}, el('h3', {}, title)),
    el(
      'div',
      { class: 'drawn', hidden: true },
      legend,
      el(
        'div',
        { class: 'plot' },
        el('svg', { role: 'img', 'aria-label': title }),
        el('div', { class: 'cursor', role: 'slider', tabindex: 0, 'aria-label': `${title}: turn` }),
      ),
      el('p', { class: 'readout' }),
    ),
    numbers,
  );

const optionText = ({ label, turns }: Thread): string => {
  const cost = turns.reduce<number | null>(
    (sum, { row }) => (sum === null || row.usd === null ? null : sum + row.usd),
    0,
  );
  return [label, plural(turns.length, 'turn'), ...(cost === null ? [] : [usd(cost)])].join(' · ');
};

const chooser = (threads: readonly Thread[]): Markup | null =>
  threads.length < 2
    ? null
    : el(
        'p',
        { class: 'chooser', hidden: true },
        el('label', { for: 'thread' }, 'Thread'),
        el(
          'select',
          { id: 'thread' },
          threads.map((thread, index) => el('option', { value: index }, optionText(thread))),
        ),
      );

const costEntries = ({ timeline }: Report): readonly Entry[] =>
  COST_SERIES.filter(({ field }) => timeline.some(({ costs }) => costs !== null && costs[field] > 0)).map(
    ({ tone, label }) => [tone, label],
  );

const contextEntries = (report: Report): readonly Entry[] => [
  ...(report.compactions.length > 0 ? [['compacted', 'Compaction'] as const] : []),
  ...(report.cacheBreaks.length > 0 ? [['broken', 'Cache break'] as const] : []),
];

const originEntries = ({ composition }: Report): readonly Entry[] =>
  (composition?.origins ?? []).map((origin, column) => [`c${column}`, originName(origin, code)]);

const NO_SCRIPT = 'The charts need JavaScript. The tables hold the same numbers.';

/** Context, cost and origins, turn by turn: the same numbers drawn, spoken and as tables. */
export const charts = (report: Report, threads: readonly Thread[]): Markup | null => {
  const facts = bullets(contextFacts(report));
  if (threads.length === 0) return section('turns', 'Context and turns', facts);
  const numbers = turnTables(threads, report.composition);
  const { composition } = report;
  return section(
    'turns',
    'Turn by turn',
    facts,
    el('noscript', {}, el('p', {}, NO_SCRIPT)),
    chooser(threads),
    figure({ name: 'context', title: 'Context', legend: legend(contextEntries(report)), numbers: numbers.context }),
    figure({ name: 'cost', title: 'Cost', legend: legend(costEntries(report)), numbers: numbers.cost }),
    composition === null
      ? null
      : figure({
          name: 'origins',
          title: 'What the context was made of',
          legend: legend(originEntries(report)),
          numbers: numbers.origins,
        }),
    el('p', { id: 'spoken', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
  );
};
