/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

const escapeUnits = (characters: string): string =>
  Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** All of it ASCII, as nearly every report is: in UTF-8 no longer than in characters. */
const isPlain = (json: string): boolean => Buffer.byteLength(json) === json.length && !json.includes('\u007f');

/** JSON text in which such characters stand as escapes. */
export const escaped = (json: string): string => (isPlain(json) ? json : json.replace(OBEYED, escapeUnits));
