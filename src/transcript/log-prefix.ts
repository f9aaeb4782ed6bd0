/**
 * What logs put before each line: job and step (`gh run view --log`), and a time (GitHub's raw logs, `ts`, journald's ISO).
 * Read as Latin-1: a byte order mark is three characters.
 */
const PREFIX =
  /^(?:[^\t{}[\]"]*\t){0,2}(?:\xEF\xBB\xBF)?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t\r]|$)/;

/** No prefix is longer: names of a job and a step, and a time. */
const MOST_BYTES = 256;

/** Length of the log prefix of the line at bytes `start` to `end`; 0 where it has none. */
export const prefixLength = (buffer: Buffer, start: number, end: number): number =>
  PREFIX.exec(buffer.toString('latin1', start, Math.min(end, start + MOST_BYTES)))?.[0].length ?? 0;
