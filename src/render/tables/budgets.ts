import type { Verdict, VerdictState } from '../../budget/verdict.ts';
import { countApart, tokensApart, usdApart } from '../format.ts';
import type { Quote } from '../quote.ts';
import type { Column } from './column.ts';
import { numbers, words } from './column.ts';

const figures = ({ budget, limit, actual, isFloor }: Verdict): readonly [limit: string, actual: string] => {
  const apart = budget.endsWith('-cost') ? usdApart : budget === 'max-turns' ? countApart : tokensApart;
  const [actualText, limitText] = apart(actual ?? 0, limit ?? 0);
  return [limit === null ? 'unknown' : limitText, actual === null ? 'unknown' : (isFloor ? '≥ ' : '') + actualText];
};

/** Budgets with limit, actual and verdict; `mark` gives a verdict its sign. */
export const budgetColumns = (
  verdicts: readonly Verdict[],
  mark: (verdict: VerdictState) => string,
  quote: Quote,
): readonly Column[] => {
  const rows = verdicts.map(figures);
  return [
    words(
      'Budget',
      verdicts.map(({ budget }) => quote(budget)),
    ),
    numbers(
      'Limit',
      rows.map(([limit]) => limit),
    ),
    numbers(
      'Actual',
      rows.map(([, actual]) => actual),
    ),
    words(
      'Verdict',
      verdicts.map(({ verdict }) => `${mark(verdict)} ${verdict}`),
    ),
  ];
};
