import fc from 'fast-check';
import type { Origin } from '../../../src/analysis/origins/origin.ts';

/** What happens to a context: tokens come, a position is charged, everything behind a position goes. */
export type Step =
  | { readonly kind: 'extend'; readonly origin: Origin; readonly tokens: number }
  | { readonly kind: 'charge'; readonly share: number; readonly rate: number }
  | { readonly kind: 'cut'; readonly share: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('extend' as const),
      origin: fc.constantFrom<Origin[]>('baseline', 'prompt', 'tool:Bash', 'model-output'),
      tokens: fc.integer({ min: 1, max: 20 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('charge' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      rate: fc.integer({ min: -3, max: 9 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('cut' as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
);

export const anySteps = fc.array(anyStep, { maxLength: 40 });
export const OPTIONS = { seed: 20_261_122, numRuns: 300 };
