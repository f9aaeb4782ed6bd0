/** Sets a name or an input apart from the words around it: a code span in Markdown. Also: makes a foreign sentence harmless. */
export type Quote = (words: string) => string;

/** On a terminal names need no quotes. */
export const asIs: Quote = (words) => words;
