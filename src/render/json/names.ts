import { NAMES } from './fields.ts';

/** The safe names by field and as they were written: reports repeat few, so each is looked at once. */
export type Names = Map<string, Map<string, string>>;

/** A string of this field as it may be shown: as it is where nothing foreign stands there. */
export const safe = (raw: string, field: string, names: Names): string => {
  const clean = NAMES[field];
  if (clean === undefined) return raw;
  let known = names.get(field);
  if (known === undefined) {
    known = new Map();
    names.set(field, known);
  }
  let name = known.get(raw);
  if (name === undefined) {
    name = clean(raw);
    known.set(raw, name);
  }
  return name;
};
