/** The page's own script: draws the charts from the numbers in the page. It loads and sends nothing. */
import type { PageData, ThreadData } from '../page-data.ts';
import { contextChart } from './context-chart.ts';
import { type Figure, figureOf } from './figure.ts';
import { highestIn } from './sample.ts';
import { costChart, originsChart } from './stacked-charts.ts';

const CHARTS = { context: contextChart, cost: costChart, origins: originsChart };

const start = (data: PageData): void => {
  const spoken = document.getElementById('spoken');
  const chooser = document.querySelector<HTMLElement>('.chooser');
  const select = document.querySelector<HTMLSelectElement>('#thread');
  const figures: Figure[] = [];
  let thread: ThreadData | undefined = data.threads[0];

  const point = (at: number): void => {
    if (thread !== undefined) for (const figure of figures) figure.point(thread, at);
  };
  const draw = (): void => {
    if (thread !== undefined) for (const figure of figures) figure.draw(thread);
  };
  let at = 0;
  const show = (chosen: ThreadData | undefined): void => {
    thread = chosen;
    at = chosen === undefined ? 0 : highestIn(chosen.context, { from: 0, to: chosen.context.length });
    draw();
    point(at);
  };
  for (const [name, chart] of Object.entries(CHARTS)) {
    const element = document.querySelector(`figure[data-chart=${name}]`);
    if (element === null) continue;
    const figure = figureOf(element, chart, data, (wished) => {
      if (wished === at) return;
      at = wished;
      point(at);
      if (spoken !== null && thread !== undefined) spoken.textContent = chart.tell(thread, data, at);
    });
    if (figure !== null) figures.push(figure);
  }
  show(thread);
  if (chooser !== null) chooser.hidden = false;
  select?.addEventListener('change', () => show(data.threads[Number(select.value)]));

  let width = document.documentElement.clientWidth;
  addEventListener('resize', () => {
    if (document.documentElement.clientWidth === width) return;
    width = document.documentElement.clientWidth;
    draw();
    point(at);
  });
};

/** Tables that do not fit are to be scrolled with keys too. */
const reachScrollers = (): void => {
  for (const box of document.querySelectorAll<HTMLElement>('.scroll')) {
    if (box.scrollWidth <= box.clientWidth) continue;
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', box.querySelector('caption')?.textContent ?? '');
  }
};

const text = document.getElementById('data')?.textContent;
if (text) start(JSON.parse(text));
reachScrollers();
document.addEventListener('toggle', reachScrollers, true);
