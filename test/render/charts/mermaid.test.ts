import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLORS, figure, label } from '../../../src/render/charts/mermaid.ts';
import { contrast } from '../../rig/contrast.ts';
import { attacks } from '../attacks.ts';

test.each([
  [0, 0, '0'],
  [-0, 0, '0'],
  [171.204, 0, '171'],
  [171.204, 1, '171.2'],
  [20, 1, '20'],
  [1e-7, 3, '0'],
  [1e-7, 9, '0'],
  [-5, 1, '0'],
  [Number.NaN, 1, '0'],
  [Number.POSITIVE_INFINITY, 1, '1000000000000000'],
  [1e21, 0, '1000000000000000'],
])('%d with %d decimals is drawn as %s', (value, decimals, text) => {
  expect(figure(value, decimals)).toBe(text);
});

test('a figure is one that Mermaid takes, whatever the number', () => {
  fc.assert(
    fc.property(fc.double(), fc.integer({ min: 0, max: 9 }), (value, decimals) => {
      expect(figure(value, decimals)).toMatch(/^\d+(\.\d+)?$/);
    }),
  );
});

test.each([
  ['tool:Bash, $0.70', '"tool:Bash, $0.70"'],
  ['mcp:a_long-name…, 7 %', '"mcp:a_long-name…, 7 %"'],
  ['say "no"', '"say no"'],
  ['%%{init: {}}%%', '"%init: %"'],
  ['a\nclick b', '"aclick b"'],
  ['<b>&lt;#35;`', '"blt;35;"'],
])('label of %j', (words, text) => {
  expect(label(words)).toBe(text);
});

test('a label is one quoted line without a comment, whatever the words', () => {
  fc.assert(
    fc.property(attacks, (attack) => {
      expect(label(attack)).toMatch(/^"(?!.*%%)[A-Za-z0-9 .,:;$()_…%-]*"$/);
    }),
  );
});

test.each(Object.entries(COLORS))('%s can be told from the light page and from the dark one', (name, color) => {
  expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(color, '#0d1117')).toBeGreaterThanOrEqual(3);
  // Slices of a pie hold white letters; a mark holds none.
  if (name !== 'yellow') expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});
