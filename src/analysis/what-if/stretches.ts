import { turnsBefore } from '../place.ts';
import type { Columns } from './columns.ts';

/** Turns of a thread over which the context only grew, by index from 0; `to` is exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** A prompt below this share of the one before has been cut back. Claude Code drops a little of it now and then. */
const CUT_BACK = 0.9;

/** A thread between its compactions, and other places where it got shorter. */
export const stretchesOf = ({ priced: { thread }, contexts }: Columns): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  const compacted = new Set(thread.compactions.map((compaction) => turnsBefore(thread, compaction)));
  let from = 0;
  for (let index = 1; index <= contexts.length; index++) {
    const isCutBack = (contexts[index] ?? 0) < CUT_BACK * (contexts[index - 1] ?? 0);
    if (index < contexts.length && !isCutBack && !compacted.has(index)) continue;
    stretches.push({ from, to: index });
    from = index;
  }
  return stretches;
};
