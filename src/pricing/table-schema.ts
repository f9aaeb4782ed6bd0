import * as z from 'zod/mini';
import type { PriceTable } from './table.ts';

const Day = z.iso.date();
const Rate = z.number().check(z.gt(0));
const Rates = z.strictObject({
  input: Rate,
  output: Rate,
  cacheRead: Rate,
  cacheWrite5m: Rate,
  cacheWrite1h: Rate,
});
const Tokens = z.int().check(z.gt(0));
const Period = z.strictObject({
  from: Day,
  to: z.nullable(Day),
  rates: Rates,
  tiers: z.optional(z.array(z.strictObject({ abovePromptTokens: Tokens, rates: Rates })).check(z.minLength(1))),
  note: z.optional(z.string()),
});
const Premium = z.strictObject({ multiplier: z.number().check(z.gt(1)), since: Day });

/** The form of `prices.json`. The tests hold the table against it, so that nothing has to be checked at run time. */
export const PriceTableSchema: z.ZodMiniType<PriceTable> = z.strictObject({
  asOf: Day,
  unit: z.literal('USD per million tokens'),
  dates: z.string(),
  usGeo: Premium,
  regional: Premium,
  batch: z.strictObject({ multiplier: z.number().check(z.gt(0), z.lt(1)) }),
  webSearch: z.strictObject({ usdPerRequest: z.number().check(z.gt(0)), since: Day }),
  refusals: z.strictObject({ billedSince: Day, billedCategories: z.array(z.string()) }),
  sources: z.record(z.string(), z.string()),
  models: z.array(
    z.strictObject({
      id: z.string(),
      aliases: z.array(z.string()),
      displayName: z.string(),
      released: Day,
      retired: z.nullable(Day),
      contextWindow: Tokens,
      defaultWindow: Tokens,
      inferenceGeo: z.boolean(),
      regionalPremium: z.boolean(),
      periods: z.array(Period).check(z.minLength(1)),
      fastPeriods: z.optional(z.array(Period).check(z.minLength(1))),
      sources: z.array(z.string()).check(z.minLength(1)),
    }),
  ),
});
