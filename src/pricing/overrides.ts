import { UserError } from '../user-error.ts';
import { canonicalName } from './model-id.ts';
import { checkEntry, isObject, overlapProblems, show, unknownKeys } from './override-checks.ts';
import { MULTIPLIER_FORM, MultiplierSchema } from './override-schema.ts';

/** USD per million tokens. */
export type RateOverrides = {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  readonly cacheRead?: number | undefined;
  readonly cacheWrite5m?: number | undefined;
  readonly cacheWrite1h?: number | undefined;
};

/**
 * Prices a user states for one model id, in any spelling. Without `from` / `to` they hold for all time.
 *
 * A rate that is stated replaces the table's in every prompt-length tier and at every speed; what is not stated stays as it
 * is in the table. Premiums and discounts that a response shows (US inference, regional endpoint, batch) still apply.
 * A model that the table does not know needs `input` and `output`, or `as`; its cache rates are 0.1x (read), 1.25x
 * (5-minute write) and 2x (1-hour write) of its input rate unless they are stated too.
 */
export type ModelOverride = RateOverrides & {
  /** Take the list prices and the context window of this model of the table, then apply what else is stated here. */
  readonly as?: string | undefined;
  /** Applied to every token category after the rates, e.g. 0.85 for a 15 % discount. */
  readonly multiplier?: number | undefined;
  /** First UTC day (YYYY-MM-DD), inclusive. */
  readonly from?: string | undefined;
  /** First UTC day no longer covered, exclusive. */
  readonly to?: string | undefined;
};

/** The `pricing` input, `--prices FILE` and the config file's `pricing` key. */
export type PriceOverrides = {
  readonly models: Readonly<Record<string, ModelOverride | readonly ModelOverride[]>>;
  /** Applied to every model, after its own multiplier. */
  readonly multiplier?: number | undefined;
};

type Parsed = {
  readonly id: string;
  readonly problems: readonly string[];
  readonly overrides: readonly ModelOverride[];
};

const parseModel = (id: string, value: unknown, where: string): Parsed => {
  const path = `${where}: models[${show(id)}]`;
  const entries = Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ id, path: `${path}[${index}]`, value: entry }))
    : [{ id, path, value }];
  const checked = entries.map(checkEntry);
  const overrides = checked.map(({ override }) => override);
  return {
    id,
    problems: [
      ...(entries.length === 0 ? [`${path}: the list is empty; state at least one entry`] : []),
      ...checked.flatMap(({ problems }) => problems),
      ...overlapProblems(path, overrides),
    ],
    overrides: overrides.filter((override) => override !== null),
  };
};

/** Two spellings of one model would hide each other. */
const twiceProblems = (ids: readonly string[], where: string): string[] =>
  ids.flatMap((id, index) => {
    const twin = ids.slice(0, index).find((earlier) => canonicalName(earlier) === canonicalName(id));
    return twin === undefined
      ? []
      : [`${where}: models: ${show(twin)} and ${show(id)} are the same model; make them one list`];
  });

const shapeProblems = (value: Readonly<Record<string, unknown>>, where: string): string[] => [
  ...unknownKeys(value, where, ['models', 'multiplier']),
  ...(value.models === undefined || isObject(value.models)
    ? []
    : [`${where}: models: ${show(value.models)} is not an object of model ids`]),
  ...(MultiplierSchema.safeParse(value.multiplier).success
    ? []
    : [`${where}: multiplier: ${show(value.multiplier)} is not ${MULTIPLIER_FORM}`]),
];

/**
 * Checks prices that a user wrote (parsed JSON), strictly. `where` names their source in messages.
 * @throws UserError that lists every problem: its path, the value, what would be accepted.
 */
export const parsePriceOverrides = (value: unknown, where: string): PriceOverrides => {
  if (!isObject(value)) throw new UserError([`${where}: ${show(value)} is not an object such as {"models": {…}}`]);
  const entries = isObject(value.models) ? Object.entries(value.models) : [];
  const models = entries.map(([id, entry]) => parseModel(id, entry, where));
  const problems = [
    ...shapeProblems(value, where),
    ...twiceProblems(
      entries.map(([id]) => id),
      where,
    ),
    ...models.flatMap((model) => model.problems),
  ];
  if (problems.length > 0) throw new UserError(problems);
  return {
    models: Object.fromEntries(models.map(({ id, overrides }) => [id, overrides])),
    multiplier: MultiplierSchema.parse(value.multiplier),
  };
};
