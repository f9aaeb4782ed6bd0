import * as z from 'zod/mini';
import { INPUT_NAMES, type InputName, inputSpec } from '../inputs.ts';
import { UserError } from '../user-error.ts';
import { configKey } from './config-key.ts';
import { parseJson } from './json.ts';
import { nearest } from './nearest.ts';
import { isEmptyBudget, isWellWritten, type Parsed, parseValues, problemOf, type Written } from './parse-values.ts';
import { quote } from './quote.ts';

/** A parsed config file. `pricing` is handed on as it stands: price overrides have a door of their own. */
export type Config = Parsed & { readonly pricing: unknown };

const NAMES: ReadonlyMap<string, InputName> = new Map(
  INPUT_NAMES.filter((name) => inputSpec(name).inConfig).map((name) => [configKey(name), name]),
);

const Scalar = z.union([z.string(), z.number(), z.boolean()]);
const Lines = z.union([z.string(), z.array(z.string())]);

/** The text that the same setting would be as an input. */
const textOf = (value: string | number | boolean | readonly string[]): string =>
  typeof value === 'object' ? value.join('\n') : String(value);

const fieldOf = (name: InputName) => {
  const shape = name === 'transcripts' ? Lines : Scalar;
  const isWell = (text: string): boolean => isWellWritten(name, text) && !isEmptyBudget(name, text);
  return z.optional(shape.check(z.refine((value) => isWell(textOf(value)))));
};

const Settings = z.strictObject(
  Object.fromEntries([...NAMES].filter(([, name]) => name !== 'pricing').map(([key, name]) => [key, fieldOf(name)])),
);

/**
 * Reads a config file strictly, so that a typo is an error and not a budget that holds nothing.
 * @throws UserError when the text is not a JSON object.
 */
export const parseConfig = (text: string, file: string): Config => {
  const content = parseJson(text, file);
  if (!isObject(content)) throw new UserError([`${file}: not a JSON object of settings, such as {"maxCost": 2}`]);
  const { pricing, ...settings } = content;
  const checked = Settings.safeParse(settings);
  if (!checked.success) {
    return { values: {}, problems: checked.error.issues.flatMap((issue) => explain(issue, settings, file)), pricing };
  }
  return { ...parseValues(Object.entries(checked.data).flatMap(([key, value]) => written(key, value, file))), pricing };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (key: string, value: Parameters<typeof textOf>[0] | undefined, file: string): readonly Written[] => {
  const name = NAMES.get(key);
  return name && value !== undefined ? [{ name, where: `${file}: ${key}`, text: textOf(value) }] : [];
};

const explain = (
  issue: z.core.$ZodIssue,
  settings: Readonly<Record<string, unknown>>,
  file: string,
): readonly string[] => {
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, file);
  const key = String(issue.path[0]);
  const name = NAMES.get(key);
  const value = settings[key];
  const shown = quote(typeof value === 'string' ? value : JSON.stringify(value));
  return name ? [problemOf(name, `${file}: ${key}`, shown)] : [];
};

const MOST_KEYS = 5;

/** A sentence for each key that is near a known one, and one for all others. */
const explainKeys = (keys: readonly string[], file: string): readonly string[] => {
  const known = [...NAMES.keys()];
  const meant = new Map(keys.map((key) => [key, nearest(key, known)]));
  const far = keys.filter((key) => meant.get(key) === undefined);
  const more = far.length > MOST_KEYS ? ` and ${far.length - MOST_KEYS} more` : '';
  const shown = far.slice(0, MOST_KEYS).map(quote).join(', ') + more;
  return [
    ...keys.flatMap((key) => {
      const near = meant.get(key);
      return near === undefined ? [] : [`${file}: unknown key ${quote(key)}; did you mean \`${near}\`?`];
    }),
    ...(far.length === 0
      ? []
      : [`${file}: unknown ${far.length === 1 ? 'key' : 'keys'} ${shown}; known are ${known.join(', ')}`]),
  ];
};
