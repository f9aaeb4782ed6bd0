import type { DetailedRun } from '../../pull-request/head.ts';
import { sumSpends } from '../../pull-request/spend.ts';
import { plural, tokens } from '../format.ts';
import { table } from '../markdown/blocks.ts';
import { numbers, words } from '../tables/column.ts';
import { link, peakCell, runName, runUrl, turnsCell, verdictCell } from './run-cells.ts';
import { spendCells } from './spend-text.ts';
import type { View } from './view.ts';

const MOST_ROWS = 10;

const FIRST = ['fail', 'unmeasured', 'warn', 'pass', null] as const;

/** The jobs of the newest commit, those over budget first, then the dearest; the others beyond ten in one row. */
export const jobsTable = ({ head, repositoryUrl }: View): string | null => {
  const jobs = head.toSorted(
    (a, b) => FIRST.indexOf(a.details.verdict) - FIRST.indexOf(b.details.verdict) || b.spend.nanos - a.spend.nanos,
  );
  const most = jobs.length === MOST_ROWS + 1 ? jobs.length : MOST_ROWS;
  const shown = jobs.slice(0, most);
  const others = jobs.slice(most);
  const rest = <Cell>(cell: (others: readonly DetailedRun[]) => Cell): readonly Cell[] =>
    others.length === 0 ? [] : [cell(others)];
  const turns = (runs: readonly DetailedRun[]): number => runs.reduce((sum, { details }) => sum + details.turns, 0);
  const peak = (runs: readonly DetailedRun[]): string => {
    const peaks = runs.map(({ details }) => details.peakTokens).filter((tokens) => tokens !== null);
    return peaks.length === 0 ? '–' : tokens(Math.max(...peaks));
  };
  return table([
    words('Job', [
      ...shown.map((run) => link(runName(run), runUrl(repositoryUrl, run))),
      ...rest(({ length }) => plural(length, 'more job')),
    ]),
    numbers(
      'Cost',
      spendCells([...shown.map(({ spend }) => spend), ...rest((runs) => sumSpends(runs.map(({ spend }) => spend)))]),
    ),
    numbers('Turns', [
      ...shown.map(({ details }) => turnsCell(details.turns)),
      ...rest((runs) => turnsCell(turns(runs))),
    ]),
    numbers('Peak context', [...shown.map(peakCell), ...rest(peak)]),
    words('Verdict', [...shown.map(verdictCell), ...rest(() => '')]),
  ]);
};
