import type { BucketNanos, PricedRequest } from '../../pricing/model.ts';
import type { Request, Thread } from '../../transcript/model.ts';
import { arrivalsOf, arrive, clear } from './arrived.ts';
import { type Call, callsOf } from './calls.ts';
import { chargeCall, dearest, drop, setRates } from './carried.ts';
import { chargeExtra, chargeInput, chargeOutput, clearWeights, weigh } from './charge.ts';
import type { CarriedPiece, Origin, OriginSum } from './origin.ts';
import { chargeTail, settle } from './standing.ts';
import { originRows } from './sums.ts';
import { enter, newWalk, type Walk } from './walk.ts';

/** What a thread's bill is made of. `origins` sum to the bill of its requests, as far as they have a price. */
export type ThreadOrigins = {
  readonly origins: readonly OriginSum[];
  /** The dearest single pieces. */
  readonly pieces: readonly CarriedPiece[];
  readonly contexts: Contexts;
};

/** What each turn's last prompt was made of, in tokens: a row for each turn; it ends where later origins had nothing yet. */
export type Contexts = { readonly origins: readonly Origin[]; readonly tokens: readonly (readonly number[])[] };

/**
 * Attributes a thread's bill, request by request in file order. `requests` are the thread's own, priced. Tokens are split by
 * what the transcript shows (docs/origins.md says what is known and what estimated); nanodollars always sum to each bucket
 * of each request.
 */
export const threadOrigins = (thread: Thread, requests: readonly PricedRequest[]): ThreadOrigins => {
  const walk = newWalk(thread);
  const { layers, carried } = walk;
  const takeArrivals = arrivalsOf(thread, walk.arrived);
  const contexts: (readonly number[])[] = [];
  for (const priced of requests) {
    walk.turn += 1;
    takeArrivals(priced.request);
    bill(walk, priced);
    contexts.push(layers.sizes.slice());
  }
  for (const layer of layers.all) settle(walk.standing, layer);
  drop(carried, 0);
  return {
    origins: originRows(walk.sums),
    pieces: dearest(carried.found),
    contexts: { origins: layers.all.map(({ origin }) => origin), tokens: contexts },
  };
};

const bill = (walk: Walk, { request, lines }: PricedRequest): void => {
  const response = lines[0];
  setRates(walk.rates, response);
  const calls = callsOf(request);
  const only = calls[0];
  if (calls.length === 1 && only !== undefined) billOnly(walk, request, only, response.cost);
  else billRounds(walk, request, calls, response.cost);
  chargeOutput(walk.sums, response);
  for (let extra = 1; extra < lines.length; extra += 1) chargeExtra(walk.sums, lines[extra] ?? response);
};

/** Bills what a call sent; a prompt of nothing is a count that is missing, not an empty context. */
const send = (walk: Walk, call: Call): void => {
  enter(walk, call);
  chargeCall(walk.carried, call, walk.rates);
};

const hear = ({ own }: Walk, { provisional }: Request, { output }: Call): void => {
  own.tokens = output;
  own.isFloor = provisional;
};

const billOnly = (walk: Walk, request: Request, call: Call, cost: BucketNanos | null): void => {
  if (call.prompt > 0) {
    if (request.usage.iterations.length > 0) arriveFirst(walk, request);
    send(walk, call);
    if (cost !== null) chargeOnly(walk, call, cost);
  }
  hear(walk, request, call);
};

const chargeOnly = ({ standing, layers, weights, rates }: Walk, call: Call, cost: BucketNanos): void => {
  if (chargeTail(standing, layers, call, rates)) return;
  clearWeights(weights);
  weigh(weights, layers, call);
  chargeInput(standing.marks, weights, cost);
};

const billRounds = (walk: Walk, request: Request, calls: readonly Call[], cost: BucketNanos | null): void => {
  const { weights, layers, standing } = walk;
  clearWeights(weights);
  for (const call of calls) {
    if (call.prompt > 0) {
      if (call === calls[0]) arriveFirst(walk, request);
      else arriveBetween(walk, request, call);
      send(walk, call);
      weigh(weights, layers, call);
    }
    hear(walk, request, call);
  }
  if (cost !== null) chargeInput(standing.marks, weights, cost);
};

/** Server-side compaction stands in the response that it made room for. */
const arriveFirst = ({ arrived }: Walk, { usage }: Request): void => {
  if (usage.iterations.some(({ kind }) => kind === 'compaction')) clear(arrived, true);
};

/** What the API's own tools or an advisor put between two rounds of one response: all that came beside the words. */
const arriveBetween = ({ arrived, layers }: Walk, { usage }: Request, { prompt }: Call): void => {
  const hasAdvisor = usage.iterations.some(({ kind }) => kind === 'advisor');
  const origin = usage.webSearches > 0 ? 'web' : hasAdvisor ? 'advisor' : null;
  const tokens = Math.max(0, prompt - layers.length);
  clear(arrived, false);
  if (origin !== null) arrive(arrived, origin, tokens, tokens);
};
