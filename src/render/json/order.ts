import { FIELDS } from './fields.ts';

/** What a kind of object prints: its fields in their order. Each kind is looked at once. */
export type Orders = Map<string, readonly string[]>;

const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(FIELDS).map((field, place) => [field, place]));

const placeOf = (field: string): number => PLACES.get(field) ?? -1;

/** The public fields of an object in the order of printing. */
export const fieldsOf = (value: object, orders: Orders): readonly string[] => {
  const keys = Object.keys(value);
  const shape = keys.join();
  const known = orders.get(shape);
  if (known !== undefined) return known;
  const order = keys.filter((key) => placeOf(key) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  orders.set(shape, order);
  return order;
};
