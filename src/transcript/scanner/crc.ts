import { REMAINDERS } from './memory';

/** CRC-32 of ISO 3309 and zlib, bits reversed. */
const POLYNOMIAL: u32 = 0xedb88320;

/** To be called once, before the first CRC. */
export function fillRemainders(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    store<u32>(REMAINDERS + ((<usize>byte) << 2), rest);
  }
}

/** CRC-32 of the bytes `start` to `end`, as zlib has it. */
export function crc32(start: usize, end: usize): u32 {
  let rest: u32 = 0xffffffff;
  for (let at = start; at < end; at++)
    rest = load<u32>(REMAINDERS + ((<usize>((rest ^ load<u8>(at)) & 0xff)) << 2)) ^ (rest >>> 8);
  return ~rest;
}
