import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

type Part = { readonly type: string; readonly start: number; readonly end: number };
type Arrow = Part & { readonly async: boolean; readonly body: Part };

/**
 * Writes the outermost arrow functions of a CommonJS chunk as function expressions, and the chunk in ASCII. Within the
 * wrapper of such a module V8 reads an arrow function in full before anything runs, and again when it is called; over a
 * function expression it passes quickly. A text beyond ASCII takes longer to decode, one beyond Latin-1 twice the memory.
 */
export const functions = (): Plugin => ({
  name: 'functions',
  renderChunk: (code) => inAscii(withFunctions(code)),
});

/** The same program. An arrow that uses what it would not see as a function, such as `this`, stays one. */
export const withFunctions = (code: string): string => {
  let written = '';
  let at = 0;
  for (const arrow of outermostArrows(parseAst(code, { lang: 'js' }))) {
    if (isBoundOutside(arrow)) continue;
    written += code.slice(at, arrow.start) + asFunction(code, arrow);
    at = arrow.end;
  }
  return written + code.slice(at);
};

/** Those that stand in no function. */
const outermostArrows = (node: unknown): readonly Arrow[] => {
  if (isArrow(node)) return [node];
  return isPart(node) && /^(?:Function|Method|Class)/.test(node.type) ? [] : inside(node).flatMap(outermostArrows);
};

const isBoundOutside = (node: unknown): boolean => {
  if (isPart(node) && node.type === 'ThisExpression') return true;
  if (isPart(node) && node.type === 'Identifier' && 'name' in node && node.name === 'arguments') return true;
  return inside(node).some(isBoundOutside);
};

const inside = (node: unknown): readonly unknown[] =>
  typeof node === 'object' && node !== null ? Object.values(node) : [];

const isPart = (node: unknown): node is Part => typeof node === 'object' && node !== null && 'type' in node;

const isArrow = (node: unknown): node is Arrow => isPart(node) && node.type === 'ArrowFunctionExpression';

const asFunction = (code: string, { start, end, async: isAsync, body }: Arrow): string => {
  const sign = code.lastIndexOf('=>', body.start);
  const parameters = code
    .slice(start, sign)
    .replace(/^async\b/, '')
    .trim();
  const result = code.slice(sign + '=>'.length, end).trim();
  return [
    isAsync ? 'async function' : 'function',
    parameters.startsWith('(') ? parameters : `(${parameters})`,
    body.type === 'BlockStatement' ? ` ${result}` : ` { return ${result}; }`,
  ].join('');
};

/** What goes beyond ASCII stands in texts, patterns and comments, and an escape means the same in each. */
export const inAscii = (code: string): string =>
  code.replace(/\\?[^\p{ASCII}]|\\./gsu, (found) => {
    const plain = found.replace(/^\\(?!\p{ASCII})/u, '');
    return plain.replace(/[^\p{ASCII}]/gu, escaped);
  });

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
