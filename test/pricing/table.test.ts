import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ONE } from '../../src/pricing/fraction.ts';
import { listPlanOf, nanosPerToken, planOf } from '../../src/pricing/plan.ts';
import { TOKEN_BUCKETS } from '../../src/pricing/rates.ts';
import { PRICE_TABLE, type TablePeriod, tierLimits } from '../../src/pricing/table.ts';
import { PriceTableSchema } from '../../src/pricing/table-schema.ts';

const { models, sources } = PRICE_TABLE;
const byId = models.map((model) => [model.id, model] as const);
const ratesIn = (periods: readonly TablePeriod[]) =>
  periods.flatMap(({ rates, tiers = [] }) => [rates, ...tiers.map((tier) => tier.rates)]);

test('the table has the form its schema states', () => {
  expect(PriceTableSchema.safeParse(PRICE_TABLE).error?.issues ?? []).toEqual([]);
});

test.each([
  ['an unknown key', { ...PRICE_TABLE, extra: 1 }],
  [
    'a rate as text',
    { ...PRICE_TABLE, models: [{ ...models[0], periods: [{ from: '2026-01-01', to: null, rates: { input: '4' } }] }] },
  ],
  ['a day that does not exist', { ...PRICE_TABLE, asOf: '2026-02-30' }],
  ['a model without a period', { ...PRICE_TABLE, models: [{ ...models[0], periods: [] }] }],
])('the schema refuses %s', (_, table) => {
  expect(PriceTableSchema.safeParse(table).success).toBe(false);
});

test('no id or alias stands for two models', () => {
  const names = models.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('all 29 models of 2026-11-22 are there', () => {
  expect(models).toHaveLength(29);
  expect(PRICE_TABLE.asOf).toBe('2026-11-22');
});

test.each(byId)('%s: periods follow each other without gap or overlap', (_, { periods, fastPeriods = [] }) => {
  for (const list of [periods, fastPeriods]) {
    for (const [index, { from, to }] of list.entries()) {
      expect(to === null || from < to).toBe(true);
      expect(list[index + 1]?.from ?? to).toBe(to);
      expect(to !== null || index === list.length - 1).toBe(true);
    }
  }
  expect(periods.at(-1)?.to).toBeNull();
});

test.each(byId)('%s: every rate is a whole number of nanodollars per token', (_, model) => {
  for (const rates of ratesIn([...model.periods, ...(model.fastPeriods ?? [])])) {
    for (const bucket of TOKEN_BUCKETS) expect(nanosPerToken(rates[bucket]).den).toBe(1n);
  }
  expect(planOf(model).scale).toEqual(ONE);
  expect(listPlanOf(model)).toEqual(planOf(model));
});

test.each(byId)('%s: what Anthropic keeps constant is constant', (id, { periods, fastPeriods = [] }) => {
  for (const { input, output, cacheRead, cacheWrite5m, cacheWrite1h } of ratesIn([...periods, ...fastPeriods])) {
    expect(cacheWrite1h).toBe(2 * input);
    if (id !== 'claude-3-haiku-20240307') expect(cacheWrite5m).toBe(1.25 * input);
    expect(cacheRead).toBeLessThan(input);
    expect(output).toBeGreaterThan(input);
  }
});

test('every limit of a tier is known, once', () => {
  expect(tierLimits().toSorted((a, b) => a - b)).toEqual([100_000, 200_000]);
});

test.each(byId)('%s: tiers rise, windows and sources are real', (_, model) => {
  for (const { tiers = [] } of model.periods) {
    const limits = tiers.map((tier) => tier.abovePromptTokens);
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
  }
  expect(model.defaultWindow).toBeLessThanOrEqual(model.contextWindow);
  for (const source of model.sources) expect(sources).toHaveProperty([source]);
});

test('no source is left over', () => {
  const used = new Set(models.flatMap((model) => model.sources));
  expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
});

/** The research the table was made from. Not part of the repository. */
const REFERENCE = join(import.meta.dirname, '../../../shared/reference/prices.json');

type ReferencePeriod = {
  readonly from: string;
  readonly to: string | null;
  readonly rates: Readonly<Record<string, number>>;
  readonly tiers?: readonly {
    readonly above_prompt_tokens: number;
    readonly rates: Readonly<Record<string, number>>;
  }[];
};

const snake = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: TablePeriod['rates']) => ({
  input,
  output,
  cache_write_5m: cacheWrite5m,
  cache_write_1h: cacheWrite1h,
  cache_read: cacheRead,
});

const asReference = ({ from, to, rates, tiers }: TablePeriod): ReferencePeriod => ({
  from,
  to,
  rates: snake(rates),
  ...(tiers && {
    tiers: tiers.map((tier) => ({ above_prompt_tokens: tier.abovePromptTokens, rates: snake(tier.rates) })),
  }),
});

const withoutNotes = (periods: readonly (ReferencePeriod & { readonly note?: string })[] = []) =>
  periods.map(({ note: _, ...period }) => period);

describe.skipIf(!existsSync(REFERENCE))('beside the research it was made from', () => {
  test('every rate, day and flag is the same', () => {
    const reference = JSON.parse(readFileSync(REFERENCE, 'utf8'));
    expect(models.map(({ id }) => id)).toEqual(reference.models.map((model: { id: string }) => model.id));
    for (const [index, model] of models.entries()) {
      const other = reference.models[index];
      expect(model.periods.map(asReference), model.id).toEqual(withoutNotes(other.periods));
      expect((model.fastPeriods ?? []).map(asReference), model.id).toEqual(withoutNotes(other.fast_periods));
      expect(model).toMatchObject({
        displayName: other.display_name,
        released: other.released,
        retired: other.retired ?? other.retires ?? null,
        contextWindow: other.context_window_beta ?? other.context_window,
        inferenceGeo: other.inference_geo,
        regionalPremium: other.regional_premium,
      });
    }
  });
});
