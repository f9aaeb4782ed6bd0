/** CRC-32 of ISO 3309 and zlib, bits reversed. */
const POLYNOMIAL = 0xedb88320;

let table: Int32Array | undefined;

const makeTable = (): Int32Array =>
  Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
  });

/**
 * CRC-32 of the bytes `start` to `end`: what zlib's is. Loading zlib for it would take longer than a small run takes, and
 * Node before 20.15 has none.
 */
export const crc32 = (bytes: Uint8Array, start = 0, end = bytes.length): number => {
  table ??= makeTable();
  let rest = -1;
  for (let at = start; at < end; at += 1) rest = (table[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ -1) >>> 0;
};
