/** The hidden first line that a comment of ours is found by. One key, one comment on a pull request. */
export const markerOf = (key: string): string => `<!-- tollgate:v1 key=${key} -->`;

/** On another line it is a quotation. */
export const isMarked = (body: string, marker: string): boolean => firstLine(body) === marker;

/** The text of a comment that another one stands for now: no longer found, and without the data it carried. */
export const unmarked = (body: string): string =>
  body
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => !line.startsWith('<!-- tollgate'))
    .join('\n')
    .trim();

const firstLine = (body: string): string => body.split('\n', 1)[0]?.trimEnd() ?? '';
