import type { BucketNanos, PricedRequest } from '../../pricing/model.ts';
import type { Request, Thread } from '../../transcript/model.ts';
import { type Arrived, arrivalsOf, NOTHING } from './arrived.ts';
import { type Call, callsOf } from './calls.ts';
import { type Carried, carry, chargeCall, dearest, drop, newCarried, type Rates, ratesOf } from './carried.ts';
import { chargeExtra, chargeInput, chargeOutput, clearWeights, newWeights, type Weights, weigh } from './charge.ts';
import { type Addition, begun, grown } from './growth.ts';
import { cutLayers, extend, type Layers, layerOf, newLayers } from './layers.ts';
import type { CarriedPiece, Origin, OriginSum } from './origin.ts';
import { chargeTail, newStanding, open, type Standing, settle } from './standing.ts';
import { originRows, type Sums, sumFor } from './sums.ts';

/** What a thread's bill is made of. `origins` sum to the bill of its requests, as far as they have a price. */
export type ThreadOrigins = {
  readonly origins: readonly OriginSum[];
  /** The dearest single pieces. */
  readonly pieces: readonly CarriedPiece[];
  readonly contexts: Contexts;
};

/** What each turn's last prompt was made of, in tokens: a row for each turn; it ends where later origins had nothing yet. */
export type Contexts = { readonly origins: readonly Origin[]; readonly tokens: readonly (readonly number[])[] };

type Walk = {
  readonly sums: Sums;
  readonly layers: Layers;
  readonly standing: Standing;
  readonly weights: Weights;
  readonly carried: Carried;
  /** What the model said last, which the next prompt repeats. */
  readonly own: { tokens: number; isFloor: boolean };
};

/**
 * Attributes a thread's bill, request by request in file order. `requests` are the thread's own, priced. Tokens are split by
 * what the transcript shows (docs/origins.md says what is known and what estimated); nanodollars always sum to each bucket
 * of each request.
 */
export const threadOrigins = (thread: Thread, requests: readonly PricedRequest[]): ThreadOrigins => {
  const carried = newCarried({ sessionId: thread.sessionId, threadId: thread.id });
  const walk: Walk = {
    sums: new Map(),
    layers: newLayers(),
    standing: newStanding(),
    weights: newWeights(),
    carried,
    own: { tokens: 0, isFloor: false },
  };
  const arrivedBefore = arrivalsOf(thread);
  const contexts: (readonly number[])[] = [];
  for (const priced of requests) {
    bill(walk, priced, arrivedBefore(priced.request), contexts.length + 1);
    contexts.push(walk.layers.sizes.slice());
  }
  for (const layer of walk.layers.all) settle(walk.standing, layer);
  drop(carried, 0);
  return {
    origins: originRows(walk.sums),
    pieces: dearest(carried.found),
    contexts: { origins: walk.layers.all.map(({ origin }) => origin), tokens: contexts },
  };
};

const bill = (walk: Walk, { request, lines }: PricedRequest, arrived: Arrived, turn: number): void => {
  const response = lines[0];
  const { cost } = response;
  const calls = callsOf(request);
  const rates = ratesOf(response);
  const isOne = calls.length === 1;
  if (!isOne) clearWeights(walk.weights);
  for (const call of calls) {
    // A prompt of nothing is a count that is missing, not an empty context.
    if (call.prompt > 0) {
      enter(walk, call, call === calls[0] ? beforeFirst(request, arrived) : betweenRounds(request, walk, call), turn);
      chargeCall(walk.carried, call, rates);
      if (!isOne) weigh(walk.weights, walk.layers, call);
      else if (cost !== null) chargeOnly(walk, call, rates, cost);
    }
    walk.own.tokens = call.output;
    walk.own.isFloor = request.provisional;
  }
  if (!isOne && cost !== null) chargeInput(walk.standing.marks, walk.weights, cost);
  chargeOutput(walk.sums, response);
  if (lines.length > 1) for (const line of lines) if (line !== response) chargeExtra(walk.sums, line);
};

const chargeOnly = ({ standing, layers, weights }: Walk, call: Call, rates: Rates, cost: BucketNanos): void => {
  if (chargeTail(standing, layers, call, rates)) return;
  clearWeights(weights);
  weigh(weights, layers, call);
  chargeInput(standing.marks, weights, cost);
};

/** Server-side compaction stands in the response that it made room for. */
const beforeFirst = ({ usage }: Request, arrived: Arrived): Arrived =>
  usage.iterations.length > 0 && usage.iterations.some(({ kind }) => kind === 'compaction')
    ? { ...NOTHING, isCompacted: true }
    : arrived;

/** What the API's own tools or an advisor put between two rounds of one response: all that came beside the words. */
const betweenRounds = ({ usage }: Request, { layers }: Walk, { prompt }: Call): Arrived => {
  const hasAdvisor = usage.iterations.some(({ kind }) => kind === 'advisor');
  const origin = usage.webSearches > 0 ? 'web' : hasAdvisor ? 'advisor' : null;
  if (origin === null) return NOTHING;
  const tokens = Math.max(0, prompt - layers.length);
  const size = { bytes: tokens, usualTokens: tokens };
  return { pieces: [{ origin, ...size }], ...size, isCompacted: false };
};

/** Brings the context to what the call sent: cuts what is gone, adds what came. */
const enter = (walk: Walk, call: Call, arrived: Arrived, turn: number): void => {
  const { layers, standing, carried } = walk;
  const isFirst = layers.length === 0;
  const kept = isFirst ? 0 : keptTokens(walk, call, arrived);
  if (kept < layers.length) {
    for (const layer of layers.all) settle(standing, layer);
    cutLayers(layers, kept);
    drop(carried, kept);
  }
  standing.calls += 1;
  const isNew = isFirst || arrived.isCompacted;
  const room = call.prompt - kept;
  const additions = isNew ? begun(room, isFirst ? 'baseline' : 'summary', arrived) : grown(room, walk.own, arrived);
  for (const addition of additions) if (addition.tokens > 0) add(walk, addition, turn);
};

const add = ({ layers, standing, carried, sums }: Walk, addition: Addition, turn: number): void => {
  const layer = layerOf(layers, addition.origin);
  settle(standing, layer);
  const sum = standing.marks[layer.column]?.sum ?? open(standing, layer, sumFor(sums, layer.origin));
  extend(layers, layer, addition.tokens);
  carry(carried, layer.origin, addition, turn);
  sum.tokens += addition.tokens;
  if (addition.isEstimated) sum.estimatedTokens += addition.tokens;
};

/**
 * How much of the context is still there. A compaction leaves the baseline, and so does whatever else made a prompt shorter.
 * Without a compaction, what the cache still had is unchanged for certain; beyond that, room is left for what must have come.
 */
const keptTokens = ({ layers, own }: Walk, call: Call, { usualTokens, isCompacted }: Arrived): number => {
  if (!isCompacted && call.prompt >= layers.length) return layers.length;
  const baseline = layers.byOrigin.get('baseline')?.tokens ?? 0;
  if (isCompacted) return Math.min(call.prompt, baseline);
  const expected = own.tokens + usualTokens;
  return Math.min(call.prompt, Math.max(call.cacheRead, baseline, call.prompt - expected));
};
