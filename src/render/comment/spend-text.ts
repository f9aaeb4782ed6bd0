import type { Judgement } from '../../budget/verdict.ts';
import { nanosToUsd } from '../../money.ts';
import type { Spend } from '../../pull-request/spend.ts';
import type { Totals } from '../../pull-request/totals.ts';
import { plural, usd, usdApart, usdColumn } from '../format.ts';

/** `$4.12`, `≥ $4.12`, `cost unknown, at least $4.12`; nothing is never `$0.00`. */
export const spendText = ({ nanos, certainty }: Spend, write = usd): string => {
  if (certainty === 'unmeasured') return 'no usage found';
  if (certainty === 'unknown') return `cost unknown${nanos > 0 ? `, at least ${write(nanosToUsd(nanos))}` : ''}`;
  return (certainty === 'floor' ? '≥ ' : '') + write(nanosToUsd(nanos));
};

/** `$4.12 of $5.00 in 12 runs`. The budget is the one that fails, else the one that warns. */
export const totalText = ({ spend, runs }: Totals, { verdicts }: Judgement): string => {
  const { limit = null } = verdicts.find(({ budget }) => budget === 'max-pr-cost') ?? verdicts[0] ?? {};
  const inRuns = `in ${plural(runs, 'run')}`;
  if (limit === null) return `${spendText(spend)} ${inRuns}`;
  if (spend.certainty === 'unknown' || spend.certainty === 'unmeasured')
    return `${spendText(spend)} ${inRuns}, budget ${usd(limit)}`;
  const [actual, budget] = usdApart(nanosToUsd(spend.nanos), limit);
  return `${spendText(spend, () => actual)} of ${budget} ${inRuns}`;
};

/** A column of costs. */
export const spendCells = (spends: readonly Spend[]): readonly string[] => {
  const isKnown = ({ nanos, certainty }: Spend): boolean =>
    certainty === 'exact' || certainty === 'floor' || (certainty === 'unknown' && nanos > 0);
  const known = usdColumn(spends.map((spend) => (isKnown(spend) ? nanosToUsd(spend.nanos) : null)));
  return spends.map(({ certainty }, index) => {
    if (certainty === 'unmeasured') return '–';
    const cost = known[index] ?? '';
    return certainty === 'exact' || cost === 'unknown' ? cost : `≥ ${cost}`;
  });
};
