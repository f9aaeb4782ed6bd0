import { contextChart, contextLine } from '../../../src/render/charts/context-chart.ts';
import { originsChart } from '../../../src/render/charts/origins-chart.ts';
import { splitChart } from '../../../src/render/charts/split-chart.ts';
import type { Case } from '../fixtures.ts';

/** All charts of a report that there are. */
export const chartsOf = ({ report, judgement }: Case): readonly string[] =>
  [contextChart(report, judgement), splitChart(report), originsChart(report)].filter((chart) => chart !== null);

/** Every chart, that of the context below its line, as a page of Markdown. */
export const chartPage = ({ report, judgement }: Case): string =>
  [[contextLine(report, judgement), contextChart(report, judgement)], [splitChart(report)], [originsChart(report)]]
    .flat()
    .filter((block) => block !== null)
    .map((block) => `${block}\n`)
    .join('\n');

/** The diagram in a fenced block. @throws Error where there is no single block */
export const sourceOf = (chart: string): string => {
  const [, source] = /^```mermaid\n([^`]*)\n```$/.exec(chart) ?? [];
  if (source === undefined) throw new Error(`not one fenced block:\n${chart}`);
  return source;
};
