import type { PricedRequest } from '../../pricing/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import { promptOf } from '../breaks/rounds.ts';
import { contextTokens } from '../context.ts';
import { inOrder, isAnyBetween } from '../place.ts';

/** Turns of a thread over which the context only grew, by index from 0; `to` is exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** A prompt below this share of the one before has been cut back. Claude Code drops a little of it now and then. */
const CUT_BACK = 0.9;

/** A thread between its compactions, and other places where it got shorter. */
export const stretchesOf = ({ thread, turns }: PricedThread): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  const compactions = inOrder(thread.compactions);
  let from = 0;
  for (let index = 1; index <= turns.length; index++) {
    const previous = turns[index - 1]?.request;
    const next = turns[index]?.request;
    const isEnd = previous === undefined || next === undefined;
    const isCompacted = !isEnd && isAnyBetween(compactions, previous, next);
    if (!isEnd && !isCompacted && contextTokens(next) >= CUT_BACK * contextTokens(previous)) continue;
    if (index > from) stretches.push({ from, to: index });
    from = index;
  }
  return stretches;
};

/** Nanodollars per token that this turn paid for carrying a token and for writing one. */
export const ratesOf = ({ request, lines }: PricedRequest): { readonly carry: number; readonly write: number } => {
  const { cost } = lines[0];
  const { cacheRead, cacheWrite5m, cacheWrite1h } = request.usage;
  if (cost === null) return { carry: 0, write: 0 };
  const written = cacheWrite5m + cacheWrite1h;
  const write = written === 0 ? 0 : (cost.cacheWrite5m + cost.cacheWrite1h) / written;
  const read = cacheRead === 0 ? 0 : cost.cacheRead / cacheRead;
  // In a turn that writes most of its prompt, what is carried is written.
  return { carry: written > promptOf(request.usage) / 2 ? write : read, write };
};
