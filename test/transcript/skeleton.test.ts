import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFile } from '../../src/transcript/read-file.ts';
import { newTools } from '../../src/transcript/reading-tools.ts';
import { IGNORED, READ, TOOL_RESULT, WHOLE } from '../../src/transcript/scan-kinds.ts';
import { newSkeleton, scanLine } from '../../src/transcript/skeleton.ts';
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

  const result = JSON.stringify(toolResult('t1'));
  const agents = JSON.stringify(toolResult('t1', { agent: 'a1' }));
  const queued = '{"type":"queue-operation","operation":"enqueue"}';
  const cut = `${queued.slice(0, 40)}{"type":"cost-state"}`;

  test.each([
    ['a tool result', result, TOOL_RESULT],
    ['an agent’s', agents, TOOL_RESULT],
    ['of an agent that is not named', agents.replace('"agentId"', '"agent"'), WHOLE],
    ['of no thread', result.replace('"isSidechain"', '"side"'), WHOLE],
    ['with another result behind', result.replace('}]},"uuid"', '},{"tool_use_id":"t2"}]},"uuid"'), WHOLE],
    ['without an end', result.replace('}]},"uuid"', '}]},"id"'), WHOLE],
    ['with an id of 127 bytes', result.replace('"t1"', `"${'t'.repeat(127)}"`), TOOL_RESULT],
    ['with an id of 128 bytes', result.replace('"t1"', `"${'t'.repeat(128)}"`), WHOLE],
    ['with a reply behind', `${result.slice(0, -1)},"type":"assistant"}`, WHOLE],
    ['what is ignored', queued, IGNORED],
    ['what only begins so', queued.replace('operation"', 'operations"'), WHOLE],
    ['a total behind what is ignored', cut, WHOLE],
    ['a total long before the end', `${cut.slice(0, -1)},"a":"${'x'.repeat(2030)}"}`, IGNORED],
    ['a total just before the end', `${cut.slice(0, -1)},"a":"${'x'.repeat(2021)}"}`, WHOLE],
    ['nothing nested', '{"a":1}', WHOLE],
  ])('tells without WebAssembly what it tells with it: %s', (_, line, kind) => {
    const bytes = Buffer.from(`  ${line}`);
    const plain = newSkeleton(() => null);
    const usual = newSkeleton();
    const told = scanLine(usual, bytes, 2, bytes.length);
    expect(told === READ ? WHOLE : told).toBe(kind);
    expect(scanLine(plain, bytes, 2, bytes.length)).toBe(kind);
    if (kind === TOOL_RESULT) expect([...plain.result]).toEqual([...usual.result]);
  });
});
