import { describe, expect, test } from 'vitest';
import { familyOf, lineupOf, newestOf } from '../../../src/analysis/what-if/lineup.ts';
import { PRICE_TABLE } from '../../../src/pricing/table.ts';

const model = (id: string, released: string, retired: string | null) => ({ id, released, retired, contextWindow: 1 });

describe('the line-up of a day', () => {
  test.each([
    ['released that day', '2026-11-22', null, true],
    ['released the day after', '2026-11-23', null, false],
    ['retired the day after', '2026-01-01', '2026-11-23', true],
    ['retired that day', '2026-01-01', '2026-11-22', false],
  ])('%s', (_, released, retired, isIn) => {
    const { models } = lineupOf([model('claude-opus-9', released, retired)], '2026-11-22');
    expect(models).toHaveLength(isIn ? 1 : 0);
  });

  test("of the price table's day", () => {
    const { models, day } = lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf);
    expect(day).toBe('2026-11-22');
    expect(models.map(({ id }) => id)).toEqual([
      'claude-sonnet-4-5-20250929',
      'claude-haiku-4-5-20251001',
      'claude-opus-4-5-20251101',
      'claude-opus-4-6',
      'claude-sonnet-4-6',
      'claude-mythos-preview',
      'claude-opus-4-7',
      'claude-opus-4-8',
      'claude-fable-5',
      'claude-mythos-5',
      'claude-sonnet-5',
      'claude-opus-5',
      'claude-fable-5-1',
      'claude-mythos-5-1',
      'claude-opus-5-5',
      'claude-sonnet-5-5',
      'claude-haiku-5-5',
      'claude-fable-5-2',
      'claude-mythos-5-2',
    ]);
  });

  test.each([
    ['opus', 'claude-opus-5-5'],
    ['sonnet', 'claude-sonnet-5-5'],
    ['haiku', 'claude-haiku-5-5'],
    ['fable', 'claude-fable-5-2'],
    ['mythos', 'claude-mythos-5-2'],
  ] as const)('the newest %s', (family, id) => {
    expect(newestOf(lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf), family)?.id).toBe(id);
  });

  test('no model of a family', () => {
    expect(newestOf({ models: [], day: '2026-11-22' }, 'haiku')).toBeNull();
  });

  test.each([
    ['claude-opus-4-7', 'opus'],
    ['claude-3-5-haiku-20241022', 'haiku'],
    ['claude-3-opus-20240229', 'opus'],
    ['claude-mythos-preview', 'mythos'],
    ['my-opus', null],
    ['claude-opusculum-1', null],
    ['us.anthropic.claude-opus-5-5', null],
  ])('%s: %s', (id, family) => {
    expect(familyOf(id)).toBe(family);
  });
});
