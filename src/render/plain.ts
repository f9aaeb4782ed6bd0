import { stripVTControlCharacters } from 'node:util';

const LONGEST = 400;

/**
 * Foreign text as one harmless line: no control sequences, no control, format, bidirectional or private characters, no
 * line breaks, at most 400 characters. Safe on a terminal; Markdown needs more (`markdown/escape.ts`).
 */
export const plain = (raw: string): string => {
  const line = stripVTControlCharacters(raw.slice(0, 4 * LONGEST))
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};
