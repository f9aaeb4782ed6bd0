import { isObject, type Json, parseJson } from './json.ts';

/** How a record of Claude Code's begins. */
const STARTS = ['{"parentUuid":', '{"type":', '{"duration_api_ms":', '{"is_error":'] as const;

/** Tries per line: a boundary that is none costs one parse of the rest. */
const MOST_TRIES = 32;

const startsOf = (text: string, start: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(start, 1); at > 0 && found.length < MOST_TRIES; at = text.indexOf(start, at + 1))
    found.push(at);
  return found;
};

/**
 * Records of a line that does not parse: a record cut by a kill with the next one written behind it, or two records
 * without a newline (R48). Only objects that parse to the line's end, or from its start to the boundary, are taken.
 */
export const recoverRecords = (text: string): readonly Json[] => {
  for (const start of STARTS) {
    for (const boundary of startsOf(text, start)) {
      const tail = parseJson(text.slice(boundary));
      if (!isObject(tail)) continue;
      const head = parseJson(text.slice(0, boundary));
      const before = isObject(head) ? [head] : recoverRecords(text.slice(0, boundary));
      return [...before, tail];
    }
  }
  return [];
};
