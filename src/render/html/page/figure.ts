import { count } from '../../format.ts';
import type { PageData, ThreadData } from '../page-data.ts';
import type { Chart, Drawing } from './chart.ts';
import { keyTarget } from './keys.ts';
import { px, svg } from './svg.ts';

export type Figure = {
  /** Draws the thread anew, as wide as there is room. */
  readonly draw: (thread: ThreadData) => void;
  /** Points at a turn. */
  readonly point: (thread: ThreadData, at: number) => void;
  readonly tell: (thread: ThreadData, at: number) => string;
};

/** Called with the place of a turn that a hand or a key asks for. */
type OnWish = (at: number) => void;

type State = { drawing: Drawing | null; thread: ThreadData | null; at: number };

const listen = (cursor: HTMLElement, state: State, onWish: OnWish): void => {
  const onPointer = (event: PointerEvent): void => {
    const x = event.clientX - cursor.getBoundingClientRect().left;
    if (state.drawing !== null) onWish(state.drawing.pick(x));
  };
  cursor.addEventListener('pointermove', onPointer);
  cursor.addEventListener('pointerdown', onPointer);
  cursor.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || state.thread === null) return;
    const target = keyTarget(event.key, state.at, state.thread.turns.length);
    if (target === null) return;
    event.preventDefault();
    onWish(target);
  });
};

/** Brings one of the page's figures to life. Null where the page is not as expected. */
export const figureOf = (element: Element, chart: Chart, data: PageData, onWish: OnWish): Figure | null => {
  const drawn = element.querySelector<HTMLElement>('.drawn');
  const picture = element.querySelector<SVGSVGElement>('.plot svg');
  const cursor = element.querySelector<HTMLElement>('.cursor');
  const readout = element.querySelector<HTMLElement>('.readout');
  if (drawn === null || picture === null || cursor === null || readout === null) return null;
  drawn.hidden = false;
  const state: State = { drawing: null, thread: null, at: 0 };
  const pointer = svg('line', { class: 'pointer' });
  listen(cursor, state, onWish);
  return {
    draw: (thread) => {
      const drawing = chart.draw(thread, data, Math.max(260, drawn.clientWidth));
      const { width, height } = drawing.frame;
      picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
      picture.setAttribute('aria-label', drawing.label);
      picture.replaceChildren(...drawing.nodes, pointer);
      cursor.setAttribute('aria-valuemin', '1');
      cursor.setAttribute('aria-valuemax', `${thread.turns.length}`);
      state.drawing = drawing;
      state.thread = thread;
    },
    point: (thread, at) => {
      state.at = at;
      readout.textContent = chart.tell(thread, data, at);
      cursor.setAttribute('aria-valuenow', `${at + 1}`);
      cursor.setAttribute('aria-valuetext', `turn ${count(thread.turns[at] ?? 0)} of ${count(thread.turns.length)}`);
      if (state.drawing === null) return;
      const { x, top, bottom } = state.drawing.frame;
      for (const end of ['x1', 'x2']) pointer.setAttribute(end, px(x(at)));
      pointer.setAttribute('y1', `${top}`);
      pointer.setAttribute('y2', `${bottom}`);
    },
    tell: (thread, at) => chart.tell(thread, data, at),
  };
};
