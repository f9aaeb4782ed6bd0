import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLayers, extend, layerOf, newLayers, tokensBefore } from '../../../src/analysis/origins/layers.ts';
import type { Origin } from '../../../src/analysis/origins/origin.ts';
import { anySteps, OPTIONS } from './steps.ts';

test('against a context kept token by token, layers know how much of each origin stands before any position', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const layers = newLayers();
      const plain: Origin[] = [];
      for (const step of steps) {
        if (step.kind === 'charge') continue;
        if (step.kind === 'extend') {
          extend(layers, layerOf(layers, step.origin), step.tokens);
          for (let token = 0; token < step.tokens; token += 1) plain.push(step.origin);
        } else {
          plain.length = Math.floor(step.share * plain.length);
          cutLayers(layers, plain.length);
        }
      }
      expect(layers.length).toBe(plain.length);
      for (const layer of layers.all) {
        for (let position = 0; position <= plain.length; position += 1) {
          const seen = plain.slice(0, position).filter((origin) => origin === layer.origin).length;
          expect(tokensBefore(layer, position)).toBe(seen);
        }
      }
    }),
    OPTIONS,
  );
});

test('origins beyond the hundredth share one row', () => {
  const layers = newLayers();
  for (let name = 0; name < 150; name += 1) extend(layers, layerOf(layers, `tool:${name}`), 1);
  expect(layers.all).toHaveLength(101);
  expect(layers.byOrigin.get('other')?.tokens).toBe(50);
});
