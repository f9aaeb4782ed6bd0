import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inAscii, withFunctions } from '../../scripts/lib/functions.ts';

describe('arrow functions as functions', () => {
  test.each([
    ['a value', 'const f = (a) => a;', 'const f = function(a) { return a; };'],
    ['a block', 'const f = (a) => {\n\treturn a;\n};', 'const f = function(a) {\n\treturn a;\n};'],
    ['a bare parameter', 'const f = a => a;', 'const f = function(a) { return a; };'],
    ['an object', 'const f = () => ({ a: 1 });', 'const f = function() { return ({ a: 1 }); };'],
    [
      'a parameter with an arrow of its own',
      'const f = (a = () => 1) => a();',
      'const f = function(a = () => 1) { return a(); };',
    ],
    ['one that waits', 'const f = async (a) => await a;', 'const f = async function(a) { return await a; };'],
    ['one in a table', 'const t = { f: (a) => a };', 'const t = { f: function(a) { return a; } };'],
    ['two', 'const f = () => 1, g = () => 2;', 'const f = function() { return 1; }, g = function() { return 2; };'],
  ])('%s', (_, code, written) => {
    expect(withFunctions(code)).toBe(written);
  });

  test.each([
    ['inside a function', 'function f(list) { return list.map((a) => a); }'],
    ['inside a class', 'class A { list = [1].map((a) => a + this.b); }'],
    ['with this', 'const f = () => this;'],
    ['with arguments', 'const f = () => arguments;'],
  ])('not %s', (_, code) => {
    expect(withFunctions(code)).toBe(code);
  });

  test('an arrow in an arrow stays, the outer one alone is passed over', () => {
    expect(withFunctions('const f = (list) => list.map((a) => a);')).toBe(
      'const f = function(list) { return list.map((a) => a); };',
    );
  });
});

describe('code in ASCII', () => {
  test.each([
    ['a text', '"5 × 3 – 👩"'],
    ['a template', '`5 × \\\\– \\–`'],
    ['an escape before it', '"a\\\\–b\\–c\\n"'],
    ['a pattern', '/[–👩]\\\\–/u.source + "\\u{1F469}–".replace(/[–👩]/gu, "x")'],
  ])('%s means the same', (_, code) => {
    const written = inAscii(code);
    expect(written).toMatch(/^\p{ASCII}*$/u);
    const unescaped = (text: unknown) =>
      String(text).replace(/\\u([0-9a-f]{4})/g, (__, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    expect(unescaped(runInThisContext(written))).toBe(unescaped(runInThisContext(code)));
  });

  test('what is ASCII stays as it is', () => {
    expect(inAscii('const a = "\\n\\\\"; // x')).toBe('const a = "\\n\\\\"; // x');
  });
});
