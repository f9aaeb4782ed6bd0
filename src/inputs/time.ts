const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Milliseconds since the epoch of an ISO 8601 date (midnight in UTC) or time with its zone; undefined for all else.
 * A time without a zone would mean another moment on every machine.
 */
export const parseTime = (text: string): number | undefined => {
  const day = ISO_TIME.exec(text)?.[1];
  return day !== undefined && isDay(day) ? Date.parse(text) : undefined;
};

/** V8 reads 30 February as 2 March. */
const isDay = (day: string): boolean => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
};
