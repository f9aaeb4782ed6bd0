/** Whether the bytes of `needle` stand at `at`. Short needles: a loop is faster than a call into the runtime. */
export const hasBytes = (buffer: Buffer, at: number, needle: Buffer): boolean => {
  if (at < 0 || at + needle.length > buffer.length) return false;
  for (let index = 0; index < needle.length; index += 1) if (buffer[at + index] !== needle[index]) return false;
  return true;
};

/**
 * First place of a needle that nearly every line has, between `from` and `limit`; -1 where it has none. The search itself
 * knows no limit, so a needle that is usually missing must be looked for in a view (see `within`).
 */
export const find = (buffer: Buffer, needle: Buffer | number, from: number, limit: number): number => {
  const at = buffer.indexOf(needle, from);
  return at >= 0 && at < limit ? at : -1;
};

/** First place of a needle that is often missing, between `from` and `limit`; -1 where it has none. */
export const within = (buffer: Buffer, needle: Buffer, from: number, limit: number): number => {
  const at = buffer.subarray(from, limit).indexOf(needle);
  return at < 0 ? -1 : from + at;
};
