import { parseConfig } from '../config.ts';
import type { Values } from '../inputs.ts';
import { type PriceOverrides, parsePriceOverrides } from '../pricing/overrides.ts';
import type { Settings, Since } from '../settings.ts';
import { UserError } from '../user-error.ts';
import { findContradictions } from './contradictions.ts';
import { parseJson } from './json.ts';
import type { Parsed } from './parse-values.ts';
import { quote } from './quote.ts';
import type { ReadText } from './read-text.ts';

/** Where a config file is looked for when no path is given. The first that exists is taken. */
const CONFIG_FILES: readonly string[] = ['.github/tollgate.json', 'tollgate.json'];

/** One source of settings: the inputs or flags, their prices, or the config file. */
type Layer = Parsed & { readonly prices: PriceOverrides | null };

const NOTHING: Layer = { values: {}, problems: [], prices: null };

/**
 * Lays what was given as inputs or flags over the config file, reads the prices and checks the whole. `values` are those
 * that the settings were made of. @throws UserError with every problem of inputs, config file and prices at once.
 */
export const readSettings = (
  given: Parsed,
  unsetSince: Since,
  readText: ReadText,
): { readonly settings: Settings; readonly values: Values } => {
  const config = attempt(() => readConfig(given.values.config, readText));
  const prices = attempt(() => ({ ...NOTHING, prices: readPrices(given.values.pricing, readText) }));
  const values = { ...config.values, ...given.values };
  const found = given.values.config === undefined ? [...loosened(given.values, config)] : [];
  const problems = [...given.problems, ...config.problems, ...prices.problems, ...found, ...findContradictions(values)];
  if (problems.length > 0) throw new UserError(problems);
  return { settings: settingsOf(values, prices.prices ?? config.prices, unsetSince), values };
};

const BUDGETS: readonly (keyof Values)[] = ['max-cost', 'max-peak-context', 'max-turns', 'max-pr-cost'];

/** What decides whether a budget holds, beside the budget. */
const GROUNDS: readonly (keyof Values)[] = ['transcripts', 'since', 'session-id', 'on-unmeasured', 'cloud-region'];

/**
 * A config file that was found and not named stands in the checkout, where a pull request and the agent itself can write
 * it. It may set budgets; it may not loosen one that stands in the workflow.
 */
const loosened = (given: Values, config: Layer): readonly string[] => {
  if (!BUDGETS.some((name) => given[name] !== undefined)) return [];
  const names = GROUNDS.filter((name) => config.values[name] !== undefined && given[name] === undefined);
  return [...(config.prices === null || given.pricing !== undefined ? [] : ['pricing' as const]), ...names].map(
    (name) =>
      `config: ${name} stands in a config file that was found, not named, while a budget is set from outside; name the file (config), or set ${name} where the budget is`,
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

const readConfig = (path: string | undefined, readText: ReadText): Layer => {
  for (const file of path === undefined ? CONFIG_FILES : [path]) {
    const text = readText(file);
    if (text === null) continue;
    const { values, problems, pricing } = parseConfig(text, file);
    if (pricing === undefined) return { values, problems, prices: null };
    const { prices, problems: more } = attempt(() => ({
      ...NOTHING,
      prices: parsePriceOverrides(pricing, `${file}: pricing`),
    }));
    return { values, problems: [...problems, ...more], prices };
  }
  if (path === undefined) return NOTHING;
  throw new UserError([`config: there is no file ${quote(path)}`]);
};

const readPrices = (written: string | undefined, readText: ReadText): PriceOverrides | null => {
  if (written === undefined) return null;
  if (written.startsWith('{')) return parsePriceOverrides(parseJson(written, 'pricing'), 'pricing');
  const text = readText(written);
  if (text !== null) return parsePriceOverrides(parseJson(text, written), written);
  throw new UserError([
    `pricing: there is no file ${quote(written)}; name a JSON file, or write JSON that begins with {`,
  ]);
};

const settingsOf = (values: Values, prices: PriceOverrides | null, unsetSince: Since): Settings => ({
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
