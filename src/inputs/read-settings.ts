import { basename, isAbsolute, normalize } from 'node:path';
import { INPUT_NAMES, type Values } from '../inputs.ts';
import { type PriceOverrides, parsePriceOverrides } from '../pricing/overrides.ts';
import type { Settings, Since } from '../settings.ts';
import { UserError } from '../user-error.ts';
import { parseConfig } from './config-file.ts';
import { configKey } from './config-key.ts';
import { findContradictions } from './contradictions.ts';
import { parseJson } from './json.ts';
import type { Naming } from './naming.ts';
import type { Parsed } from './parse-values.ts';
import { pathText, quote } from './quote.ts';
import type { ReadText } from './read-text.ts';

/** Where a config file is looked for when no path is given. The first that exists is taken. */
const CONFIG_FILES: readonly string[] = ['.github/tollgate.json', 'tollgate.json'];

/** One source of settings: the inputs or flags, their prices, or the config file. */
type Layer = Parsed & {
  readonly prices: PriceOverrides | null;
  /** The config file, and what a message calls it: as it was found, or with the flag or input that named it. */
  readonly file: { readonly path: string; readonly where: string } | null;
};

const NOTHING: Layer = { values: {}, problems: [], prices: null, file: null };

/** What differs between the action and the command line. */
export type Surroundings = { readonly unsetSince: Since; readonly called: Naming; readonly readText: ReadText };

/**
 * Lays what was given as inputs or flags over the config file, reads the prices and checks the whole. `values` are those
 * that the settings were made of. @throws UserError with every problem of inputs, config file and prices at once.
 */
export const readSettings = (
  given: Parsed,
  surroundings: Surroundings,
): { readonly settings: Settings; readonly values: Values } => {
  const config = attempt(() => readConfig(given.values.config, surroundings));
  const prices = attempt(() => ({ ...NOTHING, prices: readPrices(given.values.pricing, surroundings) }));
  const values = { ...config.values, ...given.values };
  const called = placesOf(given.values, config, surroundings.called);
  const found = given.values.config === undefined ? loosened(given.values, config, surroundings.called) : [];
  const contradictions = findContradictions(values, called);
  const problems = [...given.problems, ...config.problems, ...prices.problems, ...found, ...contradictions];
  if (problems.length > 0) throw new UserError(problems);
  const settings = settingsOf(values, prices.prices ?? config.prices, surroundings.unsetSince);
  const places = { transcripts: called('transcripts'), executionFile: called('execution-file') };
  return { settings: { ...settings, configFile: config.file && reportable(config.file.path), places }, values };
};

/** A path for the report, which is public: of one that is absolute or leads out of the working folder, the last part. */
const reportable = (path: string): string => {
  const plain = normalize(path).replaceAll('\\', '/');
  return isAbsolute(path) || plain.startsWith('../') ? basename(path) : plain;
};

/** Where each setting that is in force was written. */
const placesOf =
  (given: Values, { values, file }: Layer, called: Naming): Naming =>
  (name) =>
    given[name] === undefined && values[name] !== undefined && file !== null
      ? `${file.where}: ${configKey(name)}`
      : called(name);

/** What decides whether a budget holds, beside the budget. */
const GROUNDS: readonly (keyof Values)[] = ['transcripts', 'since', 'session-id', 'on-unmeasured', 'cloud-region'];

/**
 * A config file that was found and not named stands in the checkout, where a pull request and the agent itself can write
 * it. It may set budgets; it may not loosen a `max-*` budget that stands in the workflow.
 */
const loosened = (given: Values, config: Layer, called: Naming): readonly string[] => {
  if (!INPUT_NAMES.some((name) => name.startsWith('max-') && given[name] !== undefined)) return [];
  const names = GROUNDS.filter((name) => config.values[name] !== undefined && given[name] === undefined);
  return [...(config.prices === null || given.pricing !== undefined ? [] : ['pricing' as const]), ...names].map(
    (name) =>
      `${config.file?.where}: ${configKey(name)}: a file that was found and not named may not say what a budget set elsewhere rests on; name the file with ${called('config')}, or set ${called(name)} beside the budget`,
  );
};

/** A layer that cannot be read at all has its error as its problems. */
const attempt = (read: () => Layer): Layer => {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return { ...NOTHING, problems: error.problems };
    throw error;
  }
};

const readConfig = (named: string | undefined, { called, readText }: Surroundings): Layer => {
  for (const path of named === undefined ? CONFIG_FILES : [named]) {
    const where = named === undefined ? path : `${called('config')} ${pathText(path)}`;
    const text = readText(path, where);
    if (text === null) continue;
    const { values, problems, pricing } = parseConfig(text, where);
    const file = { path, where };
    if (pricing === undefined) return { values, problems, prices: null, file };
    const { prices, problems: more } = attempt(() => ({
      ...NOTHING,
      prices: parsePriceOverrides(pricing, `${where}: pricing`),
    }));
    return { values, problems: [...problems, ...more], prices, file };
  }
  if (named === undefined) return NOTHING;
  throw new UserError([`${called('config')}: there is no file ${quote(named)}; name a JSON file of settings`]);
};

const readPrices = (written: string | undefined, { called, readText }: Surroundings): PriceOverrides | null => {
  if (written === undefined) return null;
  const flag = called('pricing');
  if (written.startsWith('{')) return parsePriceOverrides(parseJson(written, flag), flag);
  const where = `${flag} ${pathText(written)}`;
  const text = readText(written, where);
  if (text !== null) return parsePriceOverrides(parseJson(text, where), where);
  throw new UserError([
    `${flag}: there is no file ${quote(written)}; name a JSON file, or write JSON that begins with {`,
  ]);
};

const settingsOf = (
  values: Values,
  prices: PriceOverrides | null,
  unsetSince: Since,
): Omit<Settings, 'configFile' | 'places'> => ({
  transcripts: values.transcripts ?? [],
  executionFile: values['execution-file'] ?? null,
  sessionIds: values['session-id'] ?? [],
  since: values.since ?? unsetSince,
  cloudRegion: values['cloud-region'] ?? null,
  prices,
  budgets: {
    maxCostUsd: values['max-cost'] ?? null,
    warnCostUsd: values['warn-cost'] ?? null,
    maxPeakContext: values['max-peak-context'] ?? null,
    warnPeakContext: values['warn-peak-context'] ?? null,
    maxTurns: values['max-turns'] ?? null,
  },
  onUnmeasured: values['on-unmeasured'] ?? 'fail',
});
