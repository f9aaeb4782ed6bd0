const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const LENGTH = 24;

/** The number that `count` digits make; NaN where one of them is none. */
const digits = (buffer: Buffer, at: number, count: number): number => {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = (buffer[index] ?? 0) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
};

/**
 * The time written at bytes `start` to `end`, in milliseconds since the epoch; null where it is none.
 * `2026-11-22T06:47:12.033Z`, the form Claude Code writes, is read here; any other is left to the runtime.
 */
export const timeAt = (buffer: Buffer, start: number, end: number): number | null => {
  const month = digits(buffer, start + 5, 2);
  const day = digits(buffer, start + 8, 2);
  const hour = digits(buffer, start + 11, 2);
  const minute = digits(buffer, start + 14, 2);
  const second = digits(buffer, start + 17, 2);
  const isLong = end === start + LENGTH && buffer[start + 10] === LETTER_T && buffer[start + 23] === LETTER_Z;
  // Days that not every month has are left to the runtime too.
  const isUsual = isLong && month <= 12 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
  const at = isUsual
    ? Date.UTC(digits(buffer, start, 4), month - 1, day, hour, minute, second, digits(buffer, start + 20, 3))
    : Date.parse(buffer.toString('utf8', start, end));
  return at > 0 ? at : null;
};
