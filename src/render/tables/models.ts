import type { ModelRow } from '../../analysis/report.ts';
import { count, plural, tokens, usdColumn } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeModel } from '../safe-name.ts';
import type { Column } from './column.ts';
import { minor, numbers, words } from './column.ts';
import { dearest } from './dearest.ts';

const allTokens = (row: ModelRow): number => Object.values(row.tokens).reduce((total, part) => total + part, 0);

/** Models, dearest first; the others beyond `most` in one line. */
export const modelColumns = (models: readonly ModelRow[], most: number, quote: Quote): readonly Column[] => {
  const rows = dearest(models, most);
  const name = (row: ModelRow): string => quote(safeModel(row.model));
  return [
    words(
      'Model',
      rows.cells(name, (others) => plural(others.length, 'more model')),
    ),
    minor(numbers('Requests', rows.sums((row) => row.requests).map(count))),
    numbers('Tokens', rows.sums(allTokens).map(tokens)),
    numbers('Cost', usdColumn(rows.costs)),
  ];
};
