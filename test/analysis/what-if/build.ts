import type { PricedThread } from '../../../src/analysis/breaks/priced-thread.ts';
import { columnsOf } from '../../../src/analysis/what-if/columns.ts';
import { type Cuts, cutsOf } from '../../../src/analysis/what-if/cut-context.ts';
import { plus } from '../../../src/analysis/what-if/outcome.ts';
import { type Parts, partsOf } from '../../../src/analysis/what-if/parts.ts';
import type { PricedRequest } from '../../../src/pricing/model.ts';
import { prices } from '../breaks/build.ts';

export const gather = (...threads: readonly PricedThread[]): Parts => partsOf(threads, prices);

export const cuts = (...threads: readonly PricedThread[]): Cuts => cutsOf(threads.map(columnsOf), prices);

/** The slow way: every request priced by itself. */
export const oneByOne = (
  threads: readonly PricedThread[],
  reprice: (priced: PricedRequest) => number | null,
): number | null =>
  threads.flatMap(({ turns }) => turns).reduce<number | null>((sum, each) => plus(sum, reprice(each)), 0);
