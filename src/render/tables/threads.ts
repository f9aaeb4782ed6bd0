import type { ThreadRow } from '../../analysis/report.ts';
import { count, plural, tokens, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeAgentType, safeId, safeModel } from '../safe-name.ts';
import type { Column } from './column.ts';
import { minor, numbers, words } from './column.ts';
import { dearest } from './dearest.ts';

const isMain = ({ id }: ThreadRow): boolean => id === 'main';

const kind = (row: ThreadRow): string => (isMain(row) ? 'main' : safeAgentType(row.agentType ?? 'subagent'));

/** `main` or the agent type; with the session's or the agent's id where another row has the same name. */
const label = (row: ThreadRow, rows: readonly ThreadRow[], quote: Quote): string => {
  const name = isMain(row) ? 'main' : quote(kind(row));
  const isAlone = rows.filter((other) => kind(other) === kind(row)).length === 1;
  return isAlone ? name : `${name} ${quote(safeId(isMain(row) ? row.sessionId : row.id))}`;
};

const models = ({ models: [first, ...others] }: ThreadRow, quote: Quote): string => {
  if (first === undefined) return '–';
  return quote(safeModel(first)) + (others.length === 0 ? '' : ` + ${others.length}`);
};

const highestPeak = (rows: readonly ThreadRow[]): number =>
  rows.reduce((peak, { peakContextTokens }) => Math.max(peak, peakContextTokens), 0);

/** Threads, dearest first; the others beyond `most` in one line. */
export const threadColumns = (threads: readonly ThreadRow[], most: number, quote: Quote): readonly Column[] => {
  const rows = dearest(threads, most);
  const name = (row: ThreadRow): string => label(row, rows.shown, quote);
  return [
    words(
      'Thread',
      rows.cells(name, (others) => plural(others.length, 'more thread')),
    ),
    minor(
      words(
        'Model',
        rows.cells(
          (row) => models(row, quote),
          () => '',
        ),
      ),
    ),
    numbers('Turns', rows.sums((row) => row.turns).map(count)),
    numbers('Peak context', rows.cells((row) => row.peakContextTokens, highestPeak).map(tokens)),
    numbers('Cost', usdColumn(rows.costs)),
  ];
};
