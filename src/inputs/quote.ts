const LONGEST = 60;
const LONGEST_PATH = 200;

/** Control, format, bidirectional and line-breaking characters: they could rewrite a terminal or a log line. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A path inside a message: without what could rewrite a terminal, and of a long one its end, where the file's name is. */
export const pathText = (path: string): string => {
  const shown = path.length > LONGEST_PATH ? `…${path.slice(1 - LONGEST_PATH)}` : path;
  return shown.replace(INVISIBLE, '\uFFFD');
};

/** Foreign text inside a message: quoted, on one line, at most 60 characters. */
export const quote = (text: string): string => {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return JSON.stringify(shown).replace(INVISIBLE, '\uFFFD');
};
