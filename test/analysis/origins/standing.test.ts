import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../../../src/analysis/origins/calls.ts';
import { chargeInput, newWeights, weigh } from '../../../src/analysis/origins/charge.ts';
import { cutLayers, extend, layerOf, newLayers } from '../../../src/analysis/origins/layers.ts';
import type { Origin } from '../../../src/analysis/origins/origin.ts';
import { chargeTail, newStanding, open, settle } from '../../../src/analysis/origins/standing.ts';
import { type Sums, sumFor } from '../../../src/analysis/origins/sums.ts';

const OPTIONS = { seed: 20_261_122, numRuns: 300 };
const ORIGINS: readonly Origin[] = ['baseline', 'model-output', 'tool:Bash', 'tool:Read'];

const anyRate = fc.constantFrom(0, 50, 500, 625, 312.5);

const anyTurn = fc.record({
  /** Share of the context that is left. */
  kept: fc.constantFrom(1, 1, 1, 0.5),
  added: fc.array(fc.tuple(fc.constantFrom(...ORIGINS), fc.integer({ min: 1, max: 5000 })), { maxLength: 20 }),
  /** Where the regions of the prompt end. */
  ends: fc.tuple(fc.constantFrom(0, 0.1, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.5, 1)),
  rates: fc.tuple(anyRate, anyRate, anyRate, anyRate),
});

/** A call that splits a prompt at three places. */
const callOf = (prompt: number, ends: readonly number[]): Call => {
  let from = 0;
  const [cacheRead = 0, cacheWrite1h = 0, cacheWrite5m = 0] = ends.map((share) => {
    const size = Math.floor((prompt - from) * share);
    from += size;
    return size;
  });
  return { input: prompt - from, output: 0, cacheRead, cacheWrite5m, cacheWrite1h, prompt };
};

test('what is noted and settled later is what bucket by bucket is shared out at once', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 12 }), (turns) => {
      const [layers, standing] = [newLayers(), newStanding()];
      const [sums, plain]: [Sums, Sums] = [new Map(), new Map()];
      for (const { kept, added, ends, rates } of turns) {
        for (const layer of layers.all) settle(standing, layer);
        cutLayers(layers, Math.floor(layers.length * kept));
        for (const layer of layers.all) sumFor(plain, layer.origin).resentTokens += layer.tokens;
        standing.calls += 1;
        for (const [origin, tokens] of added) {
          const layer = layerOf(layers, origin);
          settle(standing, layer);
          if (standing.marks[layer.column] === undefined) open(standing, layer, sumFor(sums, origin));
          extend(layers, layer, tokens);
        }
        const call = callOf(layers.length, ends);
        const [cacheRead, cacheWrite1h, cacheWrite5m, input] = [
          rates[0] * call.cacheRead,
          rates[1] * call.cacheWrite1h,
          rates[2] * call.cacheWrite5m,
          rates[3] * call.input,
        ];
        if (!chargeTail(standing, layers, call, rates)) continue;
        taken += 1;
        const weights = newWeights();
        weigh(weights, layers, call);
        const accounts = layers.all.map(({ origin }) => ({ sum: sumFor(plain, origin) }));
        chargeInput(accounts, weights, { cacheRead, cacheWrite1h, cacheWrite5m, input, output: 0, webSearch: 0 });
      }
      for (const layer of layers.all) {
        settle(standing, layer);
        expect([layer.origin, sums.get(layer.origin)]).toEqual([layer.origin, sumFor(plain, layer.origin)]);
      }
    }),
    OPTIONS,
  );
  expect(taken).toBeGreaterThan(100);
});

test.each([
  ['a few segments behind the cached prefix', 16, 500, true],
  ['many of them', 17, 500, false],
  ['a token at half a nanodollar', 16, 312.5, false],
])('%s', (_, segments, read, isTaken) => {
  const [layers, standing] = [newLayers(), newStanding()];
  for (let count = 0; count < segments; count += 1) extend(layers, layerOf(layers, 'prompt'), 10);
  const call = callOf(layers.length, [0, 1, 0]);
  expect(chargeTail(standing, layers, call, [read, 625, 0, 0])).toBe(isTaken);
  expect(standing.carry).toBe(isTaken ? read : 0);
});
