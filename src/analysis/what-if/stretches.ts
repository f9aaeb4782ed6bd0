import { inOrder, isAnyBetween } from '../place.ts';
import type { Columns } from './columns.ts';

/** Turns of a thread over which the context only grew, by index from 0; `to` is exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** A prompt below this share of the one before has been cut back. Claude Code drops a little of it now and then. */
const CUT_BACK = 0.9;

/** A thread between its compactions, and other places where it got shorter. */
export const stretchesOf = ({ priced: { thread, turns }, contexts }: Columns): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  const compactions = inOrder(thread.compactions);
  let from = 0;
  for (let index = 1; index <= turns.length; index++) {
    const previous = turns[index - 1]?.request;
    const next = turns[index]?.request;
    const isEnd = previous === undefined || next === undefined;
    const isCutBack = (contexts[index] ?? 0) < CUT_BACK * (contexts[index - 1] ?? 0);
    if (!isEnd && !isCutBack && !isAnyBetween(compactions, previous, next)) continue;
    if (index > from) stretches.push({ from, to: index });
    from = index;
  }
  return stretches;
};
