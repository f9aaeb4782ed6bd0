/**
 * Where everything stands in the scanner's memory. The first page belongs to the compiler, for the texts in the code.
 * `../skeleton.ts` has views of the columns.
 */

/** Keys there may be, and tool calls in one record. */
export const MOST_KEYS: i32 = 128;
export const MOST_TOOLS: i32 = 16;
/** Numbers that place one tool call: its id and its name, each from and to, and the digest of its input. */
export const TOOL_PLACES: i32 = 5;
/** Bytes of a text that are kept to be compared with. */
export const MOST_KEPT: i32 = 64;

const PAGE: usize = 1 << 16;

/** By key: from where to where its value stands in the line; from 0 on: there is none. */
export const STARTS: usize = PAGE;
export const ENDS: usize = STARTS + 4 * MOST_KEYS;
/** By key: which of its texts this is. The number changes where the text does, from one line to the next. */
export const EDITIONS: usize = ENDS + 4 * MOST_KEYS;
/** By key: a count, 1 for true. */
export const NUMBERS: usize = EDITIONS + 4 * MOST_KEYS;
/** The record's time in ms since the epoch. */
export const TIME: usize = NUMBERS + 4 * MOST_KEYS;
/** How many tool calls there are, and where they stand. */
export const TOOL_COUNT: usize = TIME + 8;
export const TOOLS: usize = TOOL_COUNT + 8;
/** Of a tool result: id of its call from and to, id of its agent from and to (0: the main thread), size in bytes. */
export const RESULT: usize = TOOLS + 4 * MOST_TOOLS * TOOL_PLACES;

/** By key: length and bytes of its text on the line before. */
export const KEPT_LENGTHS: usize = RESULT + 4 * 5 + 12;
export const KEPT: usize = KEPT_LENGTHS + 4 * MOST_KEYS;
/** Key numbers by hash, and their names, each in 32 bytes with its length. */
export const SLOTS: usize = KEPT + <usize>(MOST_KEPT * MOST_KEYS);
export const NAMES: usize = SLOTS + 2 * 64 * 8;
export const NAME_LENGTHS: usize = NAMES + 32 * MOST_KEYS;
/** By key: the object it opens. */
export const OPENS: usize = NAME_LENGTHS + 4 * MOST_KEYS;
/** Remainders of the CRC by byte. */
export const REMAINDERS: usize = OPENS + 4 * MOST_KEYS;

/** Lines to scan. Behind it stands a page that vector loads may run into. */
export const LINES: usize = 2 * PAGE;
