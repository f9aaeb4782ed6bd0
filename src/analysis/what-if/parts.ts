import type { Nanos } from '../../money.ts';
import type { Together } from '../../pricing/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { plus } from './bill.ts';
import { type Columns, columnsOf } from './columns.ts';

/** Requests that are priced together, and what they cost as they are. */
export type Part = Together & { readonly actual: Nanos | null };

/** A run, gathered once for all the ways in which it is priced otherwise. */
export type Parts = {
  readonly columns: readonly Columns[];
  readonly main: Part;
  /** Null: no subagents. */
  readonly agents: Part | null;
  readonly actual: Nanos | null;
};

export const partsOf = (threads: readonly PricedThread[], prices: Prices): Parts => {
  const columns = threads.map(columnsOf);
  const mains = columns.filter(isMain);
  const main = partOf(mains, prices);
  const agents =
    mains.length === columns.length
      ? null
      : partOf(
          columns.filter((each) => !isMain(each)),
          prices,
        );
  return { columns, main, agents, actual: agents === null ? main.actual : plus(main.actual, agents.actual) };
};

const isMain = ({ priced }: Columns): boolean => priced.thread.id === 'main';

const partOf = (columns: readonly Columns[], prices: Prices): Part => {
  let actual: Nanos | null = 0;
  for (const each of columns) actual = plus(actual, each.actual);
  const [first, ...rest] = columns;
  const requests = first !== undefined && rest.length === 0 ? first.requests : columns.flatMap((each) => each.requests);
  return { ...prices.together(requests), actual };
};

/** The whole run, as `nanosOf` prices each part of it. */
export const wholeOf = ({ main, agents }: Parts, nanosOf: (part: Part) => Nanos | null): Nanos | null =>
  agents === null ? nanosOf(main) : plus(nanosOf(main), nanosOf(agents));
