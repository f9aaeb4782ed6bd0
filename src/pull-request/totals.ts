import { type Spend, sumSpends } from './spend.ts';
import type { State } from './state.ts';

/** What a pull request cost so far: all its runs, each by its last attempt. */
export type Totals = { readonly runs: number; readonly spend: Spend };

export const totalsOf = ({ runs, sealed, isRebuilt }: State): Totals => {
  const spends = [...runs.map(({ spend }) => spend), ...(sealed === null ? [] : [sealed.spend])];
  const lost: readonly Spend[] = isRebuilt ? [{ nanos: 0, certainty: 'floor' }] : [];
  return { runs: runs.length + (sealed?.runs ?? 0), spend: sumSpends([...spends, ...lost]) };
};
