import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/inputs/json.ts';
import { findJsonMistake } from '../../src/inputs/json-mistake.ts';
import { UserError } from '../../src/user-error.ts';

test('reads JSON, with or without a byte order mark', () => {
  expect(parseJson('{"maxCost": 2}', 'tollgate.json')).toEqual({ maxCost: 2 });
  expect(parseJson('\uFEFF{"maxCost": 2}', 'tollgate.json')).toEqual({ maxCost: 2 });
});

test.each([
  ['an empty file', '', '1:1', 'it ends too early'],
  ['only white space', ' \n ', '2:2', 'it ends too early'],
  ['no end', '{\n  "maxCost": 2', '2:15', 'it ends too early'],
  ['a trailing comma', '{\n  "maxCost": 2,\n}', '3:1', 'unexpected "}"'],
  ['a trailing comma in a list', '["a", ]', '1:7', 'unexpected "]"'],
  ['a comment', '{\n  // two dollars\n  "maxCost": 2\n}', '2:3', 'unexpected "/"'],
  ['single quotes', "{'maxCost': 2}", '1:2', `unexpected "'"`],
  ['a key without quotes', '{maxCost: 2}', '1:2', 'unexpected "maxCost"'],
  ['a missing comma', '{\r\n"a": 1\r\n"b": 2}', '3:1', 'unexpected "\\""'],
  ['a missing colon', '{"a" 1}', '1:6', 'unexpected "1"'],
  ['a word', '{"a": tru}', '1:7', 'unexpected "tru"'],
  ['NaN', '{"a": NaN}', '1:7', 'unexpected "NaN"'],
  ['a leading zero', '{"a": 01}', '1:8', 'unexpected "1"'],
  ['two documents', '{} {}', '1:4', 'unexpected "{"'],
  ['the wrong bracket', '{"a": [1}', '1:9', 'unexpected "}"'],
  ['a bracket too many', '[1]]', '1:4', 'unexpected "]"'],
  ['a line break in a string', '{"a": "b\nc"}', '1:7', 'unexpected "\\""'],
])('%s has its place', (_, text, place, found) => {
  const problem = `tollgate.json:${place}: not valid JSON: ${found} (JSON has no comments, trailing commas or single quotes)`;
  expect(() => parseJson(text, 'tollgate.json')).toThrow(new UserError([problem]));
});

describe('findJsonMistake agrees with JSON.parse', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const json = fc.json({ maxDepth: 4 });

  const indents = fc.constantFrom(0, 2, '\t', '\r\n');

  test('on JSON, laid out in any way', () =>
    fc.assert(
      fc.property(json, indents, (text, indent) => {
        expect(findJsonMistake(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
      { numRuns: 500 },
    ));

  const piece = fc.constantFrom(
    '',
    ',',
    ':',
    '"',
    '{',
    ']',
    '\\',
    '\n',
    '0',
    '-',
    'e',
    'null',
    'x',
    '\u0001',
    '\u2028',
  );

  test('on JSON with a piece cut out or put in', () =>
    fc.assert(
      fc.property(json, fc.nat(), fc.nat(3), piece, (text, seed, cut, put) => {
        const at = seed % (text.length + 1);
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        expect(findJsonMistake(changed) === null, changed).toBe(isJson(changed));
      }),
      { numRuns: 2000 },
    ));
});
