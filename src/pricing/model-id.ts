import { modelByName, type TableModel } from './table.ts';

const REGIONS = ['us', 'eu', 'apac', 'jp', 'au', 'ca', 'in', 'us-gov', 'global'] as const;

/** Where a cloud endpoint answers, as the id's prefix says. `global` costs no premium. */
export type Region = (typeof REGIONS)[number];

export type ModelName = {
  /** The id without what clouds, gateways and Claude Code add to it. */
  readonly name: string;
  /** Null: the id does not say. */
  readonly region: Region | null;
};

/** The longest real spelling, an ARN, has about 150 characters. Longer ones are nobody's model and cost no time here. */
const MAX_LENGTH = 256;

const CONTEXT_SUFFIX = /(\[1m\])+$/;
const REGION_PREFIX = new RegExp(`^(${REGIONS.join('|')})\\.`);

/**
 * Reduces every known spelling of a model id to one name:
 *
 * - Bedrock `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, also as the end of an ARN
 * - Vertex `claude-sonnet-4-5@20250929`, `claude-opus-4-6@default`
 * - gateways `anthropic/claude-sonnet-4.6`
 * - Claude Code `claude-opus-4-7[1m]`, aliases `claude-3-7-sonnet-latest`
 *
 * The ARN of an application inference profile hides its model, so it stays whole for the user to map.
 */
export const normaliseModelId = (id: string): ModelName => {
  if (id.length > MAX_LENGTH) return { name: id, region: null };
  const bare = id.trim().toLowerCase().replace(CONTEXT_SUFFIX, '');
  if (bare.includes('application-inference-profile/')) return { name: bare, region: null };
  const last = bare.slice(bare.lastIndexOf('/') + 1);
  const prefix = REGION_PREFIX.exec(last)?.[1];
  const name = last
    .replace(REGION_PREFIX, '')
    .replace(/^anthropic\./, '')
    .replace(/(:\d+k?)+$/, '')
    .replace(/-v\d+$/, '')
    .replace(/@(default|latest)$/, '')
    .replace(/@(\d{8})$/, '-$1')
    .replace(/-latest$/, '')
    .replace(/(?<=\d)\.(?=\d)/g, '-');
  return { name, region: REGIONS.find((region) => region === prefix) ?? null };
};

/** The table's model of a normalised name: matched whole, then without its date. Null: no price is known, none is guessed. */
export const findModel = (name: string): TableModel | null =>
  modelByName(name) ?? modelByName(name.replace(/-\d{8}$/, ''));

/** The table's id of a model written in any spelling, else the normalised name: the same for every spelling of a model. */
export const canonicalName = (id: string): string => {
  const { name } = normaliseModelId(id);
  return findModel(name)?.id ?? name;
};
