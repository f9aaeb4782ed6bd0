/** Foreign JSON, looked at without trust. */
export type Json = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): Json | null => (isObject(value) ? value : null);

/** Strings longer than `cap` are no id, name or model of Claude Code's: they are dropped rather than cut. */
export const asString = (value: unknown, cap = 256): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= cap ? value : null;

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asFinite = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** No date lies beyond. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_TIME = 8.64e15;

/** Milliseconds since the epoch of an ISO time or an epoch number; null for anything else. */
export const asTime = (value: unknown): number | null => {
  const time = typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : Number.NaN;
  return time > 0 && time <= LAST_TIME ? time : null;
};

/** Parses one JSON value; undefined where the text is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Size of a value's JSON in bytes; 0 for one nested too deep to be written. */
export const jsonBytes = (value: unknown): number => {
  try {
    return Buffer.byteLength(JSON.stringify(value) ?? '');
  } catch {
    return 0;
  }
};
