import type { Nanos } from '../../money.ts';
import type { PricedRequest } from '../../pricing/model.ts';
import type { Request } from '../../transcript/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import { contextTokens } from '../context.ts';
import { promptTokens } from '../tokens.ts';
import { plus } from './outcome.ts';

/** What the turns of a thread held and paid, as columns of equal length: found once, for arithmetic over all of them. */
export type Columns = {
  readonly priced: PricedThread;
  readonly requests: readonly Request[];
  /** Σ of the turns as they were billed; null: some turn has no price. */
  readonly actual: Nanos | null;
  /** Tokens of each prompt. */
  readonly contexts: readonly number[];
  /** Nanodollars per token that each turn paid: for carrying one, writing one, and for output. 0: for none, or no price. */
  readonly carry: readonly Nanos[];
  readonly write: readonly Nanos[];
  readonly output: readonly Nanos[];
};

/** Columns as they grow. */
type Growing = {
  readonly requests: Request[];
  readonly contexts: number[];
  readonly carry: Nanos[];
  readonly write: Nanos[];
  readonly output: Nanos[];
};

export const columnsOf = (priced: PricedThread): Columns => {
  const columns: Growing = { requests: [], contexts: [], carry: [], write: [], output: [] };
  const { turns } = priced;
  let actual: Nanos | null = 0;
  for (let index = 0; index < turns.length; index += 1) {
    const turn = turns[index];
    if (turn === undefined) continue;
    actual = plus(actual, turn.nanos);
    add(columns, turn);
  }
  return { priced, actual, ...columns };
};

const add = ({ requests, contexts, carry, write, output }: Growing, { request, lines }: PricedRequest): void => {
  const { usage } = request;
  const { cost } = lines[0];
  const written = usage.cacheWrite5m + usage.cacheWrite1h;
  const perWrite = cost === null || written === 0 ? 0 : (cost.cacheWrite5m + cost.cacheWrite1h) / written;
  const perRead = cost === null || usage.cacheRead === 0 ? 0 : cost.cacheRead / usage.cacheRead;
  requests.push(request);
  contexts.push(contextTokens(request));
  // In a turn that writes most of its prompt, what is carried is written.
  carry.push(written > promptTokens(usage) / 2 ? perWrite : perRead);
  write.push(perWrite);
  output.push(cost === null || usage.output === 0 ? 0 : cost.output / usage.output);
};
