import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { type CachingOutcomes, otherCaching } from './caching.ts';
import { type Cuts, cutsOf } from './cut-context.ts';
import { type Lineup, newestOf } from './lineup.ts';
import { type ModelOutcome, onEachModel, plannerAndExecutor, type SplitOutcome, subagentsOn } from './other-models.ts';
import type { Outcome } from './outcome.ts';
import { partsOf } from './parts.ts';

/** What would have been cheaper, or dearer: arithmetic on the same tokens. */
export type WhatIf = Cuts & {
  /** Day whose prices the other models have, YYYY-MM-DD. */
  readonly day: string;
  /** All of the line-up, cheapest first. */
  readonly models: readonly ModelOutcome[];
  /** Null: no subagents, or no Haiku in the line-up. */
  readonly subagentsOnHaiku: (Outcome & { readonly model: string }) | null;
  /** Empty: no subagents. */
  readonly splits: readonly SplitOutcome[];
  readonly caching: CachingOutcomes;
};

/** Prices a run's requests in every other way there is. */
export const whatIf = (threads: readonly PricedThread[], prices: Prices, lineup: Lineup): WhatIf => {
  const haiku = newestOf(lineup, 'haiku');
  const parts = partsOf(threads, prices);
  return {
    day: lineup.day,
    models: onEachModel(parts, lineup),
    subagentsOnHaiku: haiku === null ? null : subagentsOn(parts, haiku, lineup.day),
    splits: plannerAndExecutor(parts, lineup),
    caching: otherCaching(parts, prices),
    ...cutsOf(parts.columns, prices),
  };
};
