/** Whether the bytes of `needle` stand at `at`. Short needles: a loop is faster than a call into the runtime. */
export const hasBytes = (buffer: Buffer, at: number, needle: Buffer): boolean => {
  if (at < 0 || at + needle.length > buffer.length) return false;
  for (let index = 0; index < needle.length; index += 1) if (buffer[at + index] !== needle[index]) return false;
  return true;
};
