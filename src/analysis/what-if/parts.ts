import type { Nanos } from '../../money.ts';
import type { Together } from '../../pricing/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { type Columns, columnsOf } from './columns.ts';
import { plus } from './outcome.ts';

/** Requests that are priced together, and what they cost as they are. */
export type Part = Together & { readonly actual: Nanos | null };

/** A run, gathered once for all the ways in which it is priced otherwise. */
export type Parts = {
  readonly columns: readonly Columns[];
  readonly whole: Part;
  /** Main agent and subagents apart; null: no subagents. */
  readonly apart: { readonly main: Part; readonly agents: Part } | null;
};

export const partsOf = (threads: readonly PricedThread[], prices: Prices): Parts => {
  const columns = threads.map(columnsOf);
  const mains = columns.filter(isMain);
  const main = partOf(mains, prices);
  if (mains.length === columns.length) return { columns, whole: main, apart: null };
  const others = columns.filter((each) => !isMain(each));
  const agents = partOf(others, prices);
  return { columns, whole: both(main, agents), apart: { main, agents } };
};

const isMain = ({ priced }: Columns): boolean => priced.thread.id === 'main';

const partOf = (columns: readonly Columns[], prices: Prices): Part => {
  let actual: Nanos | null = 0;
  for (const each of columns) actual = plus(actual, each.actual);
  const [first, ...rest] = columns;
  const requests = first !== undefined && rest.length === 0 ? first.requests : columns.flatMap((each) => each.requests);
  return { ...prices.together(requests), actual };
};

const both = (main: Part, agents: Part): Part => ({
  actual: plus(main.actual, agents.actual),
  on: (other) => plus(main.on(other), agents.on(other)),
  with: (move, one) => plus(main.with(move, one), agents.with(move, one)),
});
