import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/render/charts/columns.ts';

type Turn = Parameters<typeof columnsOf>[0][number];

const turnsOf = (contexts: readonly number[], events: Readonly<Record<number, Turn['event']>> = {}): readonly Turn[] =>
  contexts.map((contextTokens, index) => ({ turn: index + 1, contextTokens, event: events[index + 1] ?? null }));

const turns = fc
  .array(
    fc.record({
      contextTokens: fc.integer({ min: 1, max: 1_000_000 }),
      event: fc.oneof(
        { weight: 12, arbitrary: fc.constant(null) },
        fc.constantFrom<Turn['event']>('compaction', 'cache-break'),
      ),
    }),
    { minLength: 1, maxLength: 900 },
  )
  .map((rows) => rows.map((row, index): Turn => ({ ...row, turn: index + 1 })));

test('turns that fit are columns as they are', () => {
  const rows = turnsOf([5, 9, 2, 4], { 3: 'compaction', 4: 'cache-break' });
  expect(columnsOf(rows, 4)).toEqual([
    { turn: 1, contextTokens: 5, mark: null },
    { turn: 2, contextTokens: 9, mark: null },
    { turn: 3, contextTokens: 2, mark: 'compaction' },
    { turn: 4, contextTokens: 4, mark: 'cache-break' },
  ]);
});

test('a fall at a compaction stays beside the highest and the lowest of its stretch', () => {
  const rows = turnsOf([10, 50, 90, 30, 60, 70], { 4: 'compaction' });
  expect(columnsOf(rows, 3).map(({ turn, mark }) => [turn, mark])).toEqual([
    [1, null],
    [3, null],
    [4, 'compaction'],
  ]);
});

test('a cache break at a turn without a column is marked at the nearest, not at a compaction', () => {
  const rows = turnsOf([90, 20, 80, 70, 60, 50, 10], { 2: 'compaction', 3: 'cache-break' });
  expect(columnsOf(rows, 3)).toEqual([
    { turn: 1, contextTokens: 90, mark: 'cache-break' },
    { turn: 2, contextTokens: 20, mark: 'compaction' },
    { turn: 7, contextTokens: 10, mark: null },
  ]);
});

describe('however many turns there are', () => {
  const LIMIT = 60;

  test('there are at most as many columns as asked for, in the order of the turns, of the height of theirs', () => {
    fc.assert(
      fc.property(turns, (rows) => {
        const columns = columnsOf(rows, LIMIT);
        expect(columns).toHaveLength(Math.min(rows.length, LIMIT));
        expect(columns.map(({ turn }) => rows[turn - 1]?.contextTokens)).toEqual(
          columns.map(({ contextTokens }) => contextTokens),
        );
        for (const [index, { turn }] of columns.entries()) {
          if (index > 0) expect(turn).toBeGreaterThan(columns[index - 1]?.turn ?? 0);
        }
      }),
    );
  });

  test('a column stands about where its turn is', () => {
    fc.assert(
      fc.property(turns, (rows) => {
        const stretch = 3 / LIMIT;
        for (const [index, { turn }] of columnsOf(rows, LIMIT).entries()) {
          const place = (index + 0.5) / Math.min(rows.length, LIMIT);
          expect(Math.abs(place - (turn - 0.5) / rows.length)).toBeLessThanOrEqual(stretch);
        }
      }),
    );
  });

  test('no stretch loses its highest, its lowest or its deepest fall at a compaction; none of its events goes unmarked', () => {
    fc.assert(
      fc.property(turns, (rows) => {
        const columns = columnsOf(rows, LIMIT);
        const stretches = rows.length <= LIMIT ? rows.length : LIMIT / 3;
        const width = columns.length / stretches;
        for (let index = 0; index < stretches; index += 1) {
          const edge = (at: number): number => Math.floor((at * rows.length) / stretches);
          const part = rows.slice(edge(index), edge(index + 1));
          const shown = columns.slice(index * width, (index + 1) * width);
          const of = (list: readonly { readonly contextTokens: number }[]) => list.map((row) => row.contextTokens);
          expect(Math.max(...of(shown))).toBe(Math.max(...of(part)));
          expect(Math.min(...of(shown))).toBe(Math.min(...of(part)));
          const falls = part.filter(({ event }) => event === 'compaction');
          const marked = shown.filter(({ mark }) => mark === 'compaction');
          expect(of(marked)).toEqual(falls.length === 0 ? [] : [Math.min(...of(falls))]);
          expect(shown.some(({ mark }) => mark === 'cache-break')).toBe(
            part.some(({ event }) => event === 'cache-break'),
          );
        }
      }),
    );
  });
});
