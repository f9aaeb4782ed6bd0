/** RFC 8259. Sticky: matches at `lastIndex` or not at all. A string holds all from the space on but `"` and `\`. */
const TOKEN =
  /[{}[\],:]|"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

type Expected = 'value' | 'item or ]' | 'key' | 'key or }' | 'colon' | 'comma or close';

/**
 * Offset of the first mistake in a JSON text, its length where something is missing at the end, or null: the text is
 * JSON. JSON.parse knows the place, but does not always tell it, and not on every Node.
 */
export const findJsonMistake = (json: string): number | null => {
  const open: ('{' | '[')[] = [];
  let expected: Expected | null = 'value';
  let offset = skip(SPACE, json, 0);
  while (offset < json.length) {
    const end = skip(TOKEN, json, offset);
    expected = end === offset ? null : step(expected, json.slice(offset, end), open);
    if (expected === null) return offset;
    offset = skip(SPACE, json, end);
  }
  return expected === 'comma or close' && open.length === 0 ? null : json.length;
};

/** End of the match at `offset`; `offset` itself where nothing matches. */
const skip = (pattern: RegExp, text: string, offset: number): number => {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
};

/** What may follow the token, or null: the token may not stand here. Keeps `open`, the brackets that are still open. */
const step = (expected: Expected, token: string, open: ('{' | '[')[]): Expected | null => {
  switch (expected) {
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'key or }':
      return token === '}' ? close(open) : stepKey(token);
    case 'key':
      return stepKey(token);
    case 'item or ]':
      return token === ']' ? close(open) : stepValue(token, open);
    case 'value':
      return stepValue(token, open);
    case 'comma or close':
      return stepOn(token, open);
  }
};

const stepKey = (token: string): Expected | null => (token.startsWith('"') ? 'colon' : null);

const stepValue = (token: string, open: ('{' | '[')[]): Expected | null => {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'item or ]';
  }
  return /^[}\],:]/.test(token) ? null : 'comma or close';
};

const stepOn = (token: string, open: ('{' | '[')[]): Expected | null => {
  const inside = open.at(-1);
  if (inside === undefined) return null;
  if (token === ',') return inside === '{' ? 'key' : 'value';
  return token === (inside === '{' ? '}' : ']') ? close(open) : null;
};

const close = (open: ('{' | '[')[]): Expected => {
  open.pop();
  return 'comma or close';
};
