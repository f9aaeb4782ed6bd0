import { count } from '../../format.ts';
import { px, svg } from './svg.ts';
import { ticksUpTo } from './ticks.ts';

/** Where turns and values lie on a drawing, in pixels. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly turns: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
};

const HEIGHT = 240;
const MARGIN = { left: 62, right: 12, top: 18, bottom: 30 };

/** `top`: the value at the upper edge. */
export const frameOf = (width: number, turns: number, top: number): Frame => {
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const [upper, lower] = [MARGIN.top, HEIGHT - MARGIN.bottom];
  return {
    ...{ width, height: HEIGHT, left, right, top: upper, bottom: lower, turns },
    x: (at) => left + ((at + 0.5) * (right - left)) / turns,
    y: (value) => lower - (value / top) * (lower - upper),
  };
};

/** Columns of about two pixels, at most one for each turn. */
export const columnsIn = ({ left, right, turns }: Frame): number => Math.min(turns, Math.floor((right - left) / 2));

const valueAxis = (frame: Frame, ticks: readonly number[], write: (value: number) => string): readonly SVGElement[] =>
  ticks.flatMap((value) => {
    const y = frame.y(value);
    return [
      svg('line', { class: value === 0 ? 'axis' : 'grid', x1: frame.left, x2: frame.right, y1: px(y), y2: px(y) }),
      svg('text', { class: 'tick', x: frame.left - 8, y: px(y + 4), 'text-anchor': 'end' }, write(value)),
    ];
  });

const ROOM_FOR_A_NUMBER = 70;

const turnAxis = (frame: Frame, turns: readonly number[]): readonly SVGElement[] => {
  const most = Math.max(1, Math.floor((frame.right - frame.left) / ROOM_FOR_A_NUMBER));
  const first = turns[0] ?? 1;
  const places = ticksUpTo(frame.turns, most, true).map((tick) => Math.max(0, tick - first));
  return [...new Set(places)]
    .filter((at) => at < frame.turns)
    .map((at, index) => {
      const text = `${index === 0 ? 'turn ' : ''}${count(turns[at] ?? 0)}`;
      const anchor = index === 0 && frame.x(at) - frame.left < 24 ? 'start' : 'middle';
      const x = anchor === 'start' ? frame.left : frame.x(at);
      return svg('text', { class: 'tick', x: px(x), y: frame.bottom + 18, 'text-anchor': anchor }, text);
    });
};

/** Grid, and the numbers at both axes. */
export const axes = (
  frame: Frame,
  turns: readonly number[],
  ticks: readonly number[],
  write: (value: number) => string,
): readonly SVGElement[] => [...valueAxis(frame, ticks, write), ...turnAxis(frame, turns)];
