import type { Request } from '../transcript/model.ts';
import { type Fraction, fractionOf, ONE, times } from './fraction.ts';
import type { Modifiers } from './model.ts';
import type { Region } from './model-id.ts';
import type { Plan } from './plan.ts';
import type { PriceBook } from './price-book.ts';
import { PRICE_TABLE, startOfDay } from './table.ts';

/** What multiplies all tokens of a request, and nothing else of it. */
export type Terms = {
  /** `usage.inference_geo` as written. */
  readonly geo: string | null;
  /** `usage.service_tier` as written. */
  readonly serviceTier: string | null;
  /** The request went to a regional endpoint of a cloud (`isRegional`). */
  readonly regional: boolean;
  /** Milliseconds since the epoch; null: today's rules. */
  readonly at: number | null;
};

/**
 * Whether a request went to a regional endpoint: one of its model ids says so, or none says anything and the user does.
 * Real Bedrock responses name the bare model; only the requested id shows the region.
 */
export const isRegional = (regions: readonly (Region | null)[], cloudRegion: string | null): boolean => {
  let isNamed = false;
  for (const region of regions) {
    if (region !== null && region !== 'global') return true;
    isNamed ||= region !== null;
  }
  return !isNamed && (cloudRegion?.trim().toLowerCase() || 'global') !== 'global';
};

/** The terms of what `model` did for a response. */
export const termsOf = (book: PriceBook, request: Request, model: string): Terms => ({
  geo: request.usage.geo,
  serviceTier: request.usage.serviceTier,
  regional: isRegional(
    [
      book.find(model).region,
      book.find(request.model).region,
      book.find(request.requestedModel ?? request.model).region,
    ],
    book.cloudRegion,
  ),
  at: request.at,
});

const isUs = (geo: string | null): boolean => geo === 'us';
const isBatch = (serviceTier: string | null): boolean => serviceTier === 'batch';

/** All that a response says of its terms and that changes a rate, as one number. */
export const termsKey = ({ fast, geo, serviceTier }: Modifiers): number =>
  (fast ? 1 : 0) + (isUs(geo) ? 2 : 0) + (isBatch(serviceTier) ? 4 : 0);

const inForce = (since: string, at: number | null): boolean => at === null || at >= startOfDay(since);

/** Inference in the US costs 1.1x. https://platform.claude.com/docs/en/about-claude/pricing, data residency */
export const usGeoFactor = (plan: Plan, geo: string | null, at: number | null): Fraction => {
  const { multiplier, since } = PRICE_TABLE.usGeo;
  return isUs(geo) && plan.inferenceGeo && inForce(since, at) ? fractionOf(multiplier) : ONE;
};

/** Regional endpoints of Bedrock and Google Cloud cost 1.1x from the 4.5 generation on. */
const regionalFactor = (plan: Plan, { regional, at }: Terms): Fraction => {
  const { multiplier, since } = PRICE_TABLE.regional;
  return regional && plan.regionalPremium && inForce(since, at) ? fractionOf(multiplier) : ONE;
};

const batchFactor = ({ serviceTier }: Terms): Fraction =>
  isBatch(serviceTier) ? fractionOf(PRICE_TABLE.batch.multiplier) : ONE;

/** All premiums and discounts of a request, exactly. The platforms that know `geo` and those with regions are disjoint. */
export const factorOf = (plan: Plan, terms: Terms): Fraction =>
  times(usGeoFactor(plan, terms.geo, terms.at), regionalFactor(plan, terms), batchFactor(terms));
