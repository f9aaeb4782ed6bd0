import { type Nanos, nanosToUsd } from '../../money.ts';
import type { Mix, Spender } from '../report-insights.ts';
import { familyOf } from '../what-if/lineup.ts';
import { share } from './metrics.ts';
import type { ModelTally, Side } from './tally.ts';

type Sides = { readonly main: Side; readonly subagents: Side; unpriced: number };

const newSides = (): Sides => ({
  unpriced: 0,
  main: { turns: 0, nanos: 0 },
  subagents: { turns: 0, nanos: 0 },
});

const add = (sum: Side, side: Side): void => {
  sum.turns += side.turns;
  sum.nanos += side.nanos;
};

/** Spend of main agents and subagents by model family; shares of the known cost. */
export const mixOf = (models: ReadonlyMap<string, ModelTally>, knownNanos: Nanos): Mix => {
  const all = newSides();
  const families = new Map<string, Sides>();
  for (const [model, { main, subagents, unpriced }] of models) {
    const family = familyOf(model) ?? 'other';
    const sides = families.get(family) ?? newSides();
    families.set(family, sides);
    for (const sum of [all, sides]) {
      add(sum.main, main);
      add(sum.subagents, subagents);
      sum.unpriced += unpriced;
    }
  }
  const spender = (side: 'main' | 'subagents', { [side]: { turns, nanos }, unpriced }: Sides): Spender => ({
    turns,
    usd: turns > 0 && nanos === 0 && unpriced > 0 ? null : nanosToUsd(nanos),
    share: share(nanos, knownNanos),
  });
  return {
    main: spender('main', all),
    subagents: spender('subagents', all),
    families: [...families]
      .sort(([nameA, a], [nameB, b]) => nanosIn(b) - nanosIn(a) || (nameA < nameB ? -1 : 1))
      .map(([family, sides]) => ({ family, main: spender('main', sides), subagents: spender('subagents', sides) })),
  };
};

const nanosIn = ({ main, subagents }: Sides): Nanos => main.nanos + subagents.nanos;
