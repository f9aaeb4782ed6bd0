/** What the price table knows of a model, as far as a choice of models needs it. */
export type ListedModel = {
  readonly id: string;
  /** Day of its release and first day without it (null: none is set), YYYY-MM-DD. */
  readonly released: string;
  readonly retired: string | null;
  /** The longest prompt it can be given, in tokens. */
  readonly contextWindow: number;
};

/** The models that can be asked today, with the day whose prices hold. */
export type Lineup = { readonly models: readonly ListedModel[]; readonly day: string };

/** Models released and not retired on a day (YYYY-MM-DD), oldest first. A retirement that is only announced changes nothing. */
export const lineupOf = (models: readonly ListedModel[], day: string): Lineup => ({
  models: models
    .filter(({ released, retired }) => released <= day && (retired === null || retired > day))
    .toSorted((a, b) => (a.released < b.released ? -1 : Number(a.released > b.released))),
  day,
});

const FAMILIES = ['opus', 'sonnet', 'haiku', 'fable', 'mythos'] as const;

export type Family = (typeof FAMILIES)[number];

const PATTERN = new RegExp(`^claude-(?:\\d[\\d-]*-)?(${FAMILIES.join('|')})(?:-|$)`);

/** The family of a canonical model id; null: none that is known. */
export const familyOf = (model: string): Family | null => {
  const name = PATTERN.exec(model)?.[1];
  for (const family of FAMILIES) if (family === name) return family;
  return null;
};

/** The family's latest model; null: the line-up has none. */
export const newestOf = ({ models }: Lineup, family: Family): ListedModel | null =>
  models.findLast(({ id }) => familyOf(id) === family) ?? null;
