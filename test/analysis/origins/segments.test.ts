import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chargeUpTo, cutSegments, newSegments, push } from '../../../src/analysis/origins/segments.ts';
import { anySteps, OPTIONS } from './steps.ts';

test('against a context kept token by token, segments end with what their tokens were charged', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const segments = newSegments<number>();
      const plain: number[] = [];
      const [due, got] = [new Map<number, number>(), new Map<number, number>()];
      const cut = (length: number): void => {
        plain.length = length;
        cutSegments(segments, length, (id, nanos) => got.set(id, nanos));
      };
      for (const [id, step] of steps.entries()) {
        const position = step.kind === 'extend' ? 0 : Math.floor(step.share * plain.length);
        if (step.kind === 'extend') {
          push(segments, id, step.tokens);
          due.set(id, 0);
          for (let token = 0; token < step.tokens; token += 1) plain.push(id);
        } else if (step.kind === 'charge') {
          chargeUpTo(segments, position, step.rate);
          for (const owner of plain.slice(0, position)) due.set(owner, (due.get(owner) ?? 0) + step.rate);
        } else cut(position);
      }
      cut(0);
      expect([...got].sort(([a], [b]) => a - b)).toEqual([...due]);
    }),
    OPTIONS,
  );
});
