import type { SessionRow } from '../../analysis/report.ts';
import { count, duration, plural, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeId, safeVersion } from '../safe-name.ts';
import type { Column } from './column.ts';
import { minor, numbers, words } from './column.ts';
import { dearest } from './dearest.ts';

const length = ({ startedAt, endedAt, finished }: SessionRow): string => {
  const ms = startedAt === null || endedAt === null ? Number.NaN : Date.parse(endedAt) - Date.parse(startedAt);
  const time = ms >= 0 ? duration(ms) : '–';
  return finished ? time : `${time}, cut short`;
};

/** `2026-11-22 07:42`, UTC. */
const start = ({ startedAt }: SessionRow): string =>
  startedAt !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(startedAt) ? startedAt.slice(0, 16).replace('T', ' ') : '–';

const version = ({ cliVersion }: SessionRow): string => (cliVersion === null ? '–' : safeVersion(cliVersion));

const cutShort = (rows: readonly SessionRow[]): string => {
  const unfinished = rows.filter(({ finished }) => !finished).length;
  return unfinished === 0 ? '' : `${count(unfinished)} cut short`;
};

/** Sessions, dearest first; the others beyond `most` in one line. */
export const sessionColumns = (sessions: readonly SessionRow[], most: number, quote: Quote): readonly Column[] => {
  const rows = dearest(sessions, most);
  const name = (row: SessionRow): string => quote(safeId(row.sessionId));
  return [
    words(
      'Session',
      rows.cells(name, (others) => plural(others.length, 'more session')),
    ),
    minor(
      words(
        'Started (UTC)',
        rows.cells(start, () => ''),
      ),
    ),
    minor(
      words(
        'Claude Code',
        rows.cells(version, () => ''),
      ),
    ),
    minor(words('Length', rows.cells(length, cutShort))),
    numbers('Turns', rows.sums((row) => row.turns).map(count)),
    numbers('Cost', usdColumn(rows.costs)),
  ];
};
