import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_LINE_BYTES, STEP_BYTES } from '../../src/transcript/lines.ts';
import { readValues } from '../../src/transcript/values.ts';
import { writeFiles } from './desk.ts';

/** Top-level objects of a file as text; a number: one that is too long; `cut`: the file ends inside one. */
const valuesOf = (content: string | Uint8Array, chunk = Buffer.alloc(STEP_BYTES)): readonly (string | number)[] => {
  const fd = openSync(join(writeFiles({ file: content }), 'file'), 'r');
  const values: (string | number)[] = [];
  try {
    readValues(fd, chunk, {
      value: (text) => values.push(text),
      tooLong: (bytes) => values.push(bytes),
      cut: () => values.push('cut'),
    });
  } finally {
    closeSync(fd);
  }
  return values;
};

const A = '{"a":"}{]["}';
const B = '{\n  "b": {\n    "c": "\\"}",\n    "d": [{}]\n  }\n}';
const C = '{"é🦀":"\\\\"}';

describe('R57, R58: complete top-level objects', () => {
  test.each([
    ['nothing', '', []],
    ['an empty array', '[]', []],
    ['an array', `[${A},${C}]`, [A, C]],
    ['a pretty array', `[\n  ${B},\n  ${A}\n]\n`, [B, A]],
    ['a pretty object', B, [B]],
    ['log lines around, with braces of their own', `npm info {run} {}\n[${A}]\nDone { 3 } in {time}\n`, [A]],
    ['an array cut inside an object', `[${A},{"b":"`, [A, 'cut']],
    ['an array cut between objects', `[${A},`, [A]],
    ['an array cut inside a string that holds a close', `[{"b":"}`, ['cut']],
    ['an object inside a string is none', '"{\\"a\\":1}"', []],
    ['two arrays behind one another', `[${A}][${C}]`, [A, C]],
  ])('%s', (_, content, values) => {
    expect(valuesOf(content)).toEqual(values);
  });

  test.each([
    ['text without noise', `[\n${A},${B},\n${C}]`],
    ['log lines with braces of their own', `npm info {run} {\n}\n[${A},${B},{ 3 } in {time}\n${C}]{ `],
  ])('whatever the chunk, in %s', (_, content) => {
    const values = valuesOf(content);
    expect(values.slice(0, 3)).toEqual([A, B, C]);
    for (let size = 1; size < 40; size += 1) expect(valuesOf(content, Buffer.alloc(size))).toEqual(values);
  });

  test('an array cut behind the opening of an object', () => {
    expect(valuesOf(`[${A},{\n`)).toEqual([A, 'cut']);
  });
});

test('what was read into the chunk before is not read again', () => {
  const content = Buffer.from(`[${A},${B},${C}]`);
  const fd = openSync(join(writeFiles({ file: content.subarray(20) }), 'file'), 'r');
  const values: string[] = [];
  const chunk = Buffer.concat([content.subarray(0, 20), Buffer.alloc(9)]);
  const sink = { value: (text: string) => values.push(text), tooLong: () => {}, cut: () => {} };
  readValues(fd, chunk, sink, 20);
  closeSync(fd);
  expect(values).toEqual([A, B, C]);
});

test('R56: an object over the limit is skipped, what follows is not', () => {
  const long = `{"a":"${'x'.repeat(MOST_LINE_BYTES)}"}`;
  expect(valuesOf(`[${A},${long},${C}]`)).toEqual([A, long.length, C]);
});
