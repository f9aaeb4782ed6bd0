const LONGEST = 60;

/** Control, format, bidirectional and line-breaking characters: they could rewrite a terminal or a log line. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Foreign text inside a message: quoted, on one line, at most 60 characters. */
export const quote = (text: string): string => {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return JSON.stringify(shown).replace(INVISIBLE, '\uFFFD');
};
