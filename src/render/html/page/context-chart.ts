import { count, percent, plural, tokens } from '../../format.ts';
import type { ThreadData } from '../page-data.ts';
import type { Chart } from './chart.ts';
import { axes, columnsIn, type Frame, frameOf } from './frame.ts';
import { pickFrom } from './pick.ts';
import { highestIn, outline, stretchesOf } from './sample.ts';
import { px, svg } from './svg.ts';
import { span, tellContext } from './tell.ts';
import { ticksUpTo } from './ticks.ts';

type Line = { readonly label: string; readonly tokens: number; readonly tone: string };

/** A line so far above the curve that it would press it flat is not drawn. */
const FARTHEST = 3;

const linesOf = ({ window, limits }: ThreadData, peak: number): readonly Line[] =>
  [
    ...limits.map((limit) => ({ ...limit, tone: limit.label.startsWith('max') ? 'limit' : 'warn-limit' })),
    ...(window === null ? [] : [{ label: 'window', tokens: window, tone: 'window' }]),
  ].filter((line) => line.tokens <= peak * FARTHEST);

/** Labels that would lie on each other go below their line. */
const lineNodes = (frame: Frame, lines: readonly Line[]): readonly SVGElement[] => {
  const taken: number[] = [];
  return lines
    .toSorted((a, b) => b.tokens - a.tokens)
    .flatMap(({ label, tokens: value, tone }) => {
      const y = frame.y(value);
      const isTaken = taken.some((other) => Math.abs(other - (y - 5)) < 13);
      const at = isTaken ? y + 14 : y - 5;
      taken.push(at);
      return [
        svg('line', { class: `line ${tone}`, x1: frame.left, x2: frame.right, y1: px(y), y2: px(y) }),
        svg(
          'text',
          { class: 'line-label', x: frame.right - 2, y: px(at), 'text-anchor': 'end' },
          `${label} ${tokens(value)}`,
        ),
      ];
    });
};

const curve = (frame: Frame, { context }: ThreadData): readonly SVGElement[] => {
  const stretches = stretchesOf(context.length, columnsIn(frame));
  const points = outline(context, stretches).map((at) => `${px(frame.x(at))} ${px(frame.y(context[at] ?? 0))}`);
  const line = `M${points.join('L')}`;
  const [first, last] = [px(frame.x(0)), px(frame.x(context.length - 1))];
  return [
    svg('path', { class: 'under', d: `${line}L${last} ${frame.bottom}L${first} ${frame.bottom}Z` }),
    svg('path', { class: 'curve', d: context.length === 1 ? `${line}h0.1` : line }),
  ];
};

/** All compactions in one path, all breaks in another. */
const events = (frame: Frame, { context, compactions, breaks }: ThreadData): readonly SVGElement[] => {
  const edges = compactions.map((at) => {
    const x = px((frame.x(at - 1) + frame.x(at)) / 2);
    return `M${x} ${frame.top}V${frame.bottom}`;
  });
  const marks = breaks.map(({ at }) => {
    const [x, y] = [frame.x(at), frame.y(context[at] ?? 0)];
    return `M${px(x)} ${px(y - 6)}l5 6l-5 6l-5 -6Z`;
  });
  return [svg('path', { class: 'compaction', d: edges.join('') }), svg('path', { class: 'break', d: marks.join('') })];
};

const peakLabel = (frame: Frame, thread: ThreadData, at: number): SVGElement => {
  const [x, y] = [frame.x(at), frame.y(thread.context[at] ?? 0)];
  const isLate = x > frame.right - 130;
  return svg(
    'text',
    { class: 'peak', x: px(isLate ? x - 8 : x + 8), y: px(y + 16), 'text-anchor': isLate ? 'end' : 'start' },
    `peak ${tokens(thread.context[at] ?? 0)}`,
  );
};

const labelOf = (thread: ThreadData, at: number): string => {
  const { context, window, turns, compactions, breaks } = thread;
  const size = context[at] ?? 0;
  return [
    `Context of ${span(thread)}: peak ${tokens(size)} at turn ${count(turns[at] ?? 0)}`,
    ...(window === null ? [] : [`${percent(size / window)} of the window`]),
    `${tokens(context[0] ?? 0)} at first, ${tokens(context.at(-1) ?? 0)} at last`,
    ...(compactions.length === 0 ? [] : [plural(compactions.length, 'compaction')]),
    ...(breaks.length === 0 ? [] : [plural(breaks.length, 'cache break')]),
  ].join(', ');
};

export const contextChart: Chart = {
  draw: (thread, _, width) => {
    const { context, turns } = thread;
    const peakAt = highestIn(context, { from: 0, to: context.length });
    const peak = Math.max(1, context[peakAt] ?? 0);
    const lines = linesOf(thread, peak);
    const top = Math.max(peak, ...lines.map((line) => line.tokens)) * 1.06;
    const frame = frameOf(width, context.length, top);
    const columns = stretchesOf(context.length, columnsIn(frame)).map((stretch) => ({
      stretch,
      at: highestIn(context, stretch),
    }));
    return {
      frame,
      label: labelOf(thread, peakAt),
      pick: pickFrom(frame, columns),
      nodes: [
        ...axes(frame, turns, ticksUpTo(top, 5), tokens),
        ...curve(frame, thread),
        ...lineNodes(frame, lines),
        ...events(frame, thread),
        peakLabel(frame, thread, peakAt),
      ],
    };
  },
  tell: tellContext,
};
