import type { Insights, OriginInsight } from '../../analysis/report-insights.ts';
import { count, plural, times, tokens, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeOrigin } from '../safe-name.ts';
import type { Column } from '../tables/column.ts';
import { minor, numbers, words } from '../tables/column.ts';
import { dearest } from '../tables/dearest.ts';
import { originLabel } from '../why/origin-label.ts';
import { isCarried } from '../why/origins.ts';

const MOST_ROWS = 8;

/** Those that cost something: what no price is known for did not cost nothing. */
const paid = ({ origins }: Insights): readonly OriginInsight[] => origins.filter(({ usd }) => usd > 0);

const originTable = (origins: readonly OriginInsight[], quote: Quote): readonly Column[] => {
  const rows = dearest(origins, MOST_ROWS);
  const part = (title: string, of: (row: OriginInsight) => number): Column => numbers(title, usdColumn(rows.sums(of)));
  return [
    words(
      'Origin',
      rows.cells(
        ({ origin }) => originLabel(origin, quote),
        (others) => plural(others.length, 'more', 'more'),
      ),
    ),
    minor(
      numbers(
        'Sessions',
        rows.cells(
          ({ sessions }) => count(sessions),
          () => '',
        ),
      ),
    ),
    minor(numbers('Tokens', rows.sums((row) => row.tokens).map(tokens))),
    minor(
      numbers(
        'Re-sent',
        rows.cells(
          (row) => (isCarried(row) ? times(row.timesResent) : '–'),
          () => '',
        ),
      ),
    ),
    minor(part('Written', ({ writeUsd }) => writeUsd)),
    part('Carried', ({ carryUsd }) => carryUsd),
    part('Cost', (row) => row.usd),
  ];
};

/** What put tokens on the bills, dearest first. */
export const originColumns = (insights: Insights, quote: Quote): readonly Column[] =>
  originTable(paid(insights), quote);

/** USD of each row of that table. */
export const shownOrigins = (insights: Insights): readonly number[] =>
  dearest(paid(insights), MOST_ROWS).sums(({ usd }) => usd);

const isTool = ({ origin }: OriginInsight): boolean =>
  /^(?:tool|mcp):/.test(origin) || ['web', 'subagent', 'skill'].includes(origin);

/** Tools and MCP servers, by what it cost to carry what they returned. */
export const toolColumns = (insights: Insights, quote: Quote): readonly Column[] => {
  const tools = paid(insights)
    .filter(isTool)
    .toSorted((a, b) => b.carryUsd - a.carryUsd);
  const shown = tools.slice(0, MOST_ROWS);
  const cells = (of: (row: OriginInsight) => string): readonly string[] => shown.map(of);
  return [
    words(
      'Tool or MCP server',
      cells(({ origin }) => quote(safeOrigin(origin).replace(/^tool:/, ''))),
    ),
    minor(
      numbers(
        'Sessions',
        cells(({ sessions }) => count(sessions)),
      ),
    ),
    minor(
      numbers(
        'Tokens',
        cells((row) => tokens(row.tokens)),
      ),
    ),
    numbers(
      'Re-sent',
      cells(({ timesResent }) => times(timesResent)),
    ),
    minor(numbers('Written', usdColumn(shown.map(({ writeUsd }) => writeUsd)))),
    numbers('Carried', usdColumn(shown.map(({ carryUsd }) => carryUsd))),
  ];
};
