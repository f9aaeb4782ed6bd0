import { findModel, normaliseModelId } from './model-id.ts';
import { ACCEPTED, OverrideSchema } from './override-schema.ts';
import type { ModelOverride } from './overrides.ts';

/** One entry as it stands in the file; `path` is how a message names it. */
export type Entry = { readonly id: string; readonly path: string; readonly value: unknown };

export type Checked = { readonly override: ModelOverride | null; readonly problems: readonly string[] };

const LONGEST = 80;

/** What the user wrote, on one line and short. */
export const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const unknownKeys = (
  value: Readonly<Record<string, unknown>>,
  path: string,
  known: readonly string[],
): string[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${path}: ${show(key)} is not one of its keys: ${known.join(', ')}`);

const formProblems = ({ path, value }: Entry): string[] => {
  if (!isObject(value)) return [`${path}: ${show(value)} is not an object such as {"input": 4, "output": 20}`];
  const failed = new Set(OverrideSchema.safeParse(value).error?.issues.map((issue) => issue.path[0]));
  return [
    ...unknownKeys(value, path, Object.keys(ACCEPTED)),
    ...Object.entries(ACCEPTED).flatMap(([key, accepted]) =>
      failed.has(key) ? [`${path}.${key}: ${show(value[key])} is not ${accepted}`] : [],
    ),
  ];
};

/** Problems of an entry that is well formed: what it says has to make sense beside the price table. */
const meaningProblems = ({ id, path }: Entry, { input, output, as, from, to }: ModelOverride): string[] => {
  const isKnown = findModel(normaliseModelId(id).name) !== null;
  const isPriced = isKnown || as !== undefined || (input !== undefined && output !== undefined);
  return [
    ...(isPriced
      ? []
      : [`${path}: the price table does not know this model; state "input" and "output", or "as" with ${ACCEPTED.as}`]),
    ...(as !== undefined && findModel(normaliseModelId(as).name) === null
      ? [`${path}.as: ${show(as)} is not ${ACCEPTED.as}`]
      : []),
    ...(from !== undefined && to !== undefined && from >= to
      ? [`${path}.to: ${show(to)} is not a day after "from" (${from})`]
      : []),
  ];
};

/** One entry with everything that is wrong with it. */
export const checkEntry = (entry: Entry): Checked => {
  const problems = formProblems(entry);
  const parsed = OverrideSchema.safeParse(entry.value);
  if (problems.length > 0 || !parsed.success) return { override: null, problems };
  return { override: parsed.data, problems: meaningProblems(entry, parsed.data) };
};

/** Days are ISO text, so they compare as text; an open end is before or after all of them. */
const overlap = (a: ModelOverride, b: ModelOverride): boolean =>
  (a.from ?? '') < (b.to ?? '~') && (b.from ?? '') < (a.to ?? '~');

/** Entries of one model that claim the same day; null stands for one that is malformed. */
export const overlapProblems = (path: string, dated: readonly (ModelOverride | null)[]): string[] =>
  dated.flatMap((entry, index) => {
    const other = dated
      .slice(0, index)
      .findIndex((earlier) => earlier !== null && entry !== null && overlap(earlier, entry));
    return other < 0
      ? []
      : [`${path}[${index}]: covers days that entry [${other}] of the list covers too; set "from" and "to"`];
  });
