import type { TimelineRow } from '../../src/analysis/report-timeline.ts';
import { renderHtml } from '../../src/render/html.ts';
import { CASES } from '../../test/render/fixtures.ts';

/** What docs/pictures/sources.json calls the page below: no file holds it. */
export const SHOWN_PAGE = 'HTML report of over-budget';

/** A number from 0 to 1 that looks thrown and is not. */
const thrown = (turn: number): number => ((turn * turn * 7919) % 101) / 101;

const weightsOf = ({ turn, contextTokens, event }: TimelineRow) => ({
  input: 1,
  output: 1 + 4 * thrown(turn) ** 3,
  cacheRead: event === null ? contextTokens : contextTokens / 8,
  cacheWrite: event === null ? 0.4 + thrown(turn + 7) : 18,
});

/** The report that the README shows: a test's run over its budget, its bill spread over its turns as theirs would be. */
export const shownPage = (): string => {
  const { report, judgement } = CASES['over-budget'];
  const { input, output, cacheRead, cacheWrite5m } = report.cost.buckets;
  const weights = report.timeline.map(weightsOf);
  const sumOf = (field: keyof (typeof weights)[number]): number => weights.reduce((sum, row) => sum + row[field], 0);
  const sums = [sumOf('input'), sumOf('output'), sumOf('cacheRead'), sumOf('cacheWrite')] as const;
  const timeline = report.timeline.map((row, index): TimelineRow => {
    const weight = weights[index] ?? weightsOf(row);
    const costs = {
      input: (input.usd * weight.input) / sums[0],
      output: (output.usd * weight.output) / sums[1],
      cacheRead: (cacheRead.usd * weight.cacheRead) / sums[2],
      cacheWrite: (cacheWrite5m.usd * weight.cacheWrite) / sums[3],
      webSearch: 0,
    };
    return { ...row, costs, usd: costs.input + costs.output + costs.cacheRead + costs.cacheWrite };
  });
  return renderHtml({ ...report, timeline }, judgement);
};
