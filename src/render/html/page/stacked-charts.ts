import { count, percent, tokens, usd, usdExact } from '../../format.ts';
import { COST_SERIES, type PageData, type ThreadData } from '../page-data.ts';
import type { Chart } from './chart.ts';
import { axes, columnsIn, frameOf } from './frame.ts';
import { pickFrom } from './pick.ts';
import { highestIn, stretchesOf } from './sample.ts';
import { areas, bars, type Column } from './stack.ts';
import { px, svg } from './svg.ts';
import { span, tellCost, tellOrigins } from './tell.ts';
import { ticksUpTo } from './ticks.ts';

const columnsOf = (values: readonly number[], most: number): readonly Column[] =>
  stretchesOf(values.length, most).map((stretch) => ({ stretch, at: highestIn(values, stretch) }));

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** All with as many decimals as one of them needs. */
const dollars = (values: readonly number[]): readonly string[] => {
  const texts = values.map(usdExact);
  const longest = Math.max(...texts.map((text) => text.length - text.indexOf('.')));
  return texts.map((text) => text + '0'.repeat(longest - (text.length - text.indexOf('.'))));
};

const costLabel = (thread: ThreadData, piled: readonly number[], at: number): string => {
  const split = COST_SERIES.map(({ label }, series) => ({ label, usd: sumOf(thread.costs[series] ?? []) }))
    .filter((part) => part.usd > 0)
    .sort((a, b) => b.usd - a.usd)
    .map((part) => `${part.label.toLowerCase()} ${usd(part.usd)}`);
  const dearest = `the dearest, turn ${count(thread.turns[at] ?? 0)}, ${usd(piled[at] ?? 0)}`;
  return `Cost of ${span(thread)}: ${usd(sumOf(piled))} in all, ${[dearest, ...split].join(', ')}`;
};

/** Where turns share a column, it shows the dearest of them. */
export const costChart: Chart = {
  draw: (thread, _, width) => {
    const piled = thread.turns.map((_, at) => thread.costs.reduce((sum, series) => sum + (series[at] ?? 0), 0));
    const dearest = highestIn(piled, { from: 0, to: piled.length });
    const top = (piled[dearest] || 1) * 1.08;
    const frame = frameOf(width, piled.length, top);
    const columns = columnsOf(piled, columnsIn(frame));
    const ticks = ticksUpTo(top, 5);
    const texts = dollars(ticks);
    const series = COST_SERIES.map(({ tone }, index) => ({ tone, values: thread.costs[index] ?? [] }));
    const shared = columns.length < piled.length ? [sharedNote(frame.right)] : [];
    return {
      frame,
      label: costLabel(thread, piled, dearest),
      pick: pickFrom(frame, columns),
      nodes: [
        ...axes(frame, thread.turns, ticks, (value) => texts[ticks.indexOf(value)] ?? ''),
        ...bars(frame, series, columns),
        ...shared,
      ],
    };
  },
  tell: tellCost,
};

const sharedNote = (right: number): SVGElement =>
  svg('text', { class: 'line-label', x: px(right), y: 11, 'text-anchor': 'end' }, 'the dearest turn of each column');

const originsLabel = (thread: ThreadData, { origins }: PageData): string => {
  const sums = thread.parts.map((column, place) => ({ name: origins[place] ?? '', sum: sumOf(column) }));
  const whole = sumOf(sums.map(({ sum }) => sum));
  const most = sums
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 4)
    .map(({ name, sum }) => `${name} ${percent(sum / whole)}`);
  return `What the context of ${span(thread)} was made of, all turns together: ${most.join(', ')}`;
};

export const originsChart: Chart = {
  draw: (thread, data, width) => {
    const peak = highestIn(thread.context, { from: 0, to: thread.context.length });
    const top = Math.max(1, thread.context[peak] ?? 0) * 1.06;
    const frame = frameOf(width, thread.context.length, top);
    const columns = columnsOf(thread.context, columnsIn(frame));
    const series = thread.parts.map((values, place) => ({ tone: `c${place}`, values }));
    return {
      frame,
      label: originsLabel(thread, data),
      pick: pickFrom(frame, columns),
      nodes: [...axes(frame, thread.turns, ticksUpTo(top, 4), tokens), ...areas(frame, series, columns)],
    };
  },
  tell: tellOrigins,
};
