import type { Thread } from '../../transcript/model.ts';
import { type Arrived, newArrived } from './arrived.ts';
import type { Call } from './calls.ts';
import { type Carried, carry, carryUnnamed, drop, newCarried, newRates, type Rates } from './carried.ts';
import { newWeights, type Weights } from './charge.ts';
import { type Add, begin, grow } from './growth.ts';
import { cutLayers, extend, type Layers, layerOf, newLayers } from './layers.ts';
import { newStanding, open, type Standing, settle } from './standing.ts';
import { type Sums, sumFor } from './sums.ts';

/** A thread's context as its requests are gone through. What one of them needs is there once and used again for the next. */
export type Walk = {
  readonly sums: Sums;
  readonly layers: Layers;
  readonly standing: Standing;
  readonly weights: Weights;
  readonly carried: Carried;
  /** What came before the call that is being billed, and the rates of its response. */
  readonly arrived: Arrived;
  readonly rates: Rates;
  /** What the model said last, which the next prompt repeats. */
  readonly own: { tokens: number; isFloor: boolean };
  /** Puts tokens at the context's end. */
  readonly add: Add;
  /** From 1. */
  turn: number;
};

export const newWalk = ({ sessionId, id }: Thread): Walk => {
  const walk: Walk = {
    sums: new Map(),
    layers: newLayers(),
    standing: newStanding(),
    weights: newWeights(),
    carried: newCarried({ sessionId, threadId: id }),
    arrived: newArrived(),
    rates: newRates(),
    own: { tokens: 0, isFloor: false },
    add: (origin, tokens, isEstimated, isPiece) => {
      if (tokens <= 0) return;
      const { layers, standing, sums } = walk;
      const layer = layerOf(layers, origin);
      settle(standing, layer);
      const sum = standing.marks[layer.column]?.sum ?? open(standing, layer, sumFor(sums, layer.origin));
      extend(layers, layer, tokens);
      if (isPiece) carry(walk.carried, walk.turn, layer.origin, tokens, isEstimated);
      else carryUnnamed(walk.carried, tokens);
      sum.tokens += tokens;
      if (isEstimated) sum.estimatedTokens += tokens;
    },
    turn: 0,
  };
  return walk;
};

/** Brings the context to what the call sent: cuts what is gone, adds what came. */
export const enter = (walk: Walk, call: Call): void => {
  const { layers, standing, arrived } = walk;
  const isFirst = layers.length === 0;
  const kept = isFirst ? 0 : keptTokens(walk, call);
  if (kept < layers.length) cut(walk, kept);
  standing.calls += 1;
  const room = call.prompt - kept;
  if (isFirst) begin(room, 'baseline', arrived, walk.add);
  else if (arrived.isCompacted) begin(room, 'summary', arrived, walk.add);
  else grow(room, walk.own, arrived, walk.add);
};

const cut = ({ layers, standing, carried }: Walk, length: number): void => {
  for (const layer of layers.all) settle(standing, layer);
  cutLayers(layers, length);
  drop(carried, length);
};

/**
 * How much of the context is still there. A compaction leaves the baseline, and so does whatever else made a prompt shorter.
 * Without a compaction, what the cache still had is unchanged for certain; beyond that, room is left for what must have come.
 */
const keptTokens = ({ layers, own, arrived }: Walk, call: Call): number => {
  if (!arrived.isCompacted && call.prompt >= layers.length) return layers.length;
  const baseline = layers.byOrigin.get('baseline')?.tokens ?? 0;
  if (arrived.isCompacted) return Math.min(call.prompt, baseline);
  const expected = own.tokens + arrived.usualTokens;
  return Math.min(call.prompt, Math.max(call.cacheRead, baseline, call.prompt - expected));
};
