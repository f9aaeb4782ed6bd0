import * as z from 'zod/mini';
import type { ModelOverride } from './overrides.ts';

/** Above any price there is; catches a price per token or in another currency's smallest unit. */
const HIGHEST_RATE = 1_000_000;

const Rate = z.optional(z.number().check(z.gte(0), z.lte(HIGHEST_RATE)));
const Day = z.optional(z.iso.date());

export const MultiplierSchema = z.optional(z.number().check(z.gt(0), z.lte(HIGHEST_RATE)));

/** One entry of a price file. Strict: a mistyped key would silently leave the list price in force. */
export const OverrideSchema: z.ZodMiniType<ModelOverride> = z.strictObject({
  input: Rate,
  output: Rate,
  cacheRead: Rate,
  cacheWrite5m: Rate,
  cacheWrite1h: Rate,
  as: z.optional(z.string()),
  multiplier: MultiplierSchema,
  from: Day,
  to: Day,
});

const RATE_FORM = `a price in USD per million tokens, from 0 to ${HIGHEST_RATE}`;
const DAY_FORM = 'a UTC day such as "2026-11-01"';

export const MULTIPLIER_FORM = `a factor above 0 and at most ${HIGHEST_RATE}, such as 0.85 for a discount of 15 %`;

/** What each key accepts, in the words of an error message. */
export const ACCEPTED: Readonly<Record<keyof ModelOverride, string>> = {
  input: RATE_FORM,
  output: RATE_FORM,
  cacheRead: RATE_FORM,
  cacheWrite5m: RATE_FORM,
  cacheWrite1h: RATE_FORM,
  as: 'the id of a model in the price table, such as "claude-opus-5-5"',
  multiplier: MULTIPLIER_FORM,
  from: DAY_FORM,
  to: DAY_FORM,
};
