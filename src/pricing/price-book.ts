import { type Fraction, ONE, times } from './fraction.ts';
import { kept } from './kept.ts';
import type { ModelFacts } from './model.ts';
import { findModel, type ModelName, normaliseModelId, type Region } from './model-id.ts';
import type { PriceOverrides } from './overrides.ts';
import { listPlanOf, type Plan } from './plan.ts';
import { multiplierOf, planInForce, type StatedPlans, statedPlans } from './stated-plans.ts';
import { modelByName } from './table.ts';

/** What is known of a model id, found once per spelling. */
export type Listing = {
  /** Canonical id where the table knows the model, else as written. */
  readonly name: string;
  /** Cloud region that the spelling of the id shows. */
  readonly region: Region | null;
  /** List prices, untouched by the user. Null: the table does not know the model. */
  readonly list: Plan | null;
  /** The prices in force at a time (null: the latest), the user's word before the table's. Null: none is known. */
  readonly planAt: (at: number | null) => Plan | null;
  readonly facts: ModelFacts | null;
};

export type PriceBook = {
  /** Where requests went whose model ids do not say; null or `global`: no premium. */
  readonly cloudRegion: string | null;
  find(id: string): Listing;
};

/** Window Claude Code 2.1.330 states for a model it does not know, in tokens (`contextWindow` of its result). */
const UNKNOWN_MODEL_WINDOW = 1_000_000;

/** Most ids stand in the table as they are, and are no spelling of another one. */
const nameOf = (id: string): ModelName =>
  modelByName(id) === null ? normaliseModelId(id) : { name: id, region: null };

const listingOf = (id: string, statedFor: StatedPlans, multiplier: Fraction): Listing => {
  const { name: normalised, region } = nameOf(id);
  const model = findModel(normalised);
  const stated = statedFor.get(model?.id ?? normalised) ?? [];
  const list = model === null ? null : listPlanOf(model);
  const standard = list === null || multiplier === ONE ? list : { ...list, scale: times(list.scale, multiplier) };
  const name = model?.id ?? id;
  const like = stated.at(-1)?.as ?? model;
  return {
    name,
    region,
    list,
    planAt: (at) => planInForce(stated, at) ?? standard,
    facts:
      model === null && stated.length === 0
        ? null
        : {
            id: name,
            displayName: model?.displayName ?? id,
            contextWindow: like?.defaultWindow ?? UNKNOWN_MODEL_WINDOW,
          },
  };
};

/** The price table with the user's overrides folded in. Plans are made when a model is first asked for. */
export const createPriceBook = (overrides: PriceOverrides, cloudRegion: string | null): PriceBook => {
  const stated = statedPlans(overrides);
  const multiplier = multiplierOf(overrides.multiplier);
  const listings = new Map<string, Listing>();
  return {
    cloudRegion,
    find: (id) => kept(listings, id, () => listingOf(id, stated, multiplier)),
  };
};
