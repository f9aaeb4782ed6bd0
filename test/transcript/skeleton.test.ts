import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFile } from '../../src/transcript/read-file.ts';
import { newTools } from '../../src/transcript/reading-tools.ts';
import { newSkeleton, READ, scanLine, WHOLE } from '../../src/transcript/skeleton.ts';
import { MAIN, writeFiles } from './desk.ts';
import { assistant, minute, text, tool, toolResult, user } from './records.ts';

const RECORDS = [
  user('Do it.'),
  assistant({ id: 'msg_1', output: 50, cacheRead: 9, content: [tool('t1'), text()], at: minute(1) }),
  toolResult('t1'),
  { type: 'queue-operation', operation: 'enqueue' },
  assistant({ id: 'msg_2', agent: 'a1', at: minute(2) }),
];

const LINE = Buffer.from(JSON.stringify(assistant({ id: 'msg_1' })));

/** All that a file of these records says. */
const readAll = () => {
  const file = { path: join(writeFiles({ [MAIN]: RECORDS.map((each) => JSON.stringify(each)).join('\n') }), MAIN) };
  const { tools: _, file: __, trace: ___, ...rest } = readFile({ ...file, name: MAIN }, 0, newTools());
  return rest;
};

describe('the scanner', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('reads the keys of a usual line', () => {
    expect(scanLine(newSkeleton(), LINE, 0, LINE.length)).toBe(READ);
  });

  const outOfMemory = () => {
    throw new RangeError('WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance');
  };

  test.each([
    ['no WebAssembly (node --jitless)', undefined],
    ['no room for its memory (ulimit -v)', { Module: WebAssembly.Module, Instance: outOfMemory }],
  ])('with %s every line is parsed whole, and says the same', (_, webAssembly) => {
    const usual = readAll();
    vi.stubGlobal('WebAssembly', webAssembly);
    expect(scanLine(newSkeleton(), LINE, 0, LINE.length)).toBe(WHOLE);
    expect(readAll()).toEqual(usual);
  });
});
