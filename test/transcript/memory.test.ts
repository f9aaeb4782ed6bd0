import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './desk.ts';
import { assistant, executionFile, frame, jsonl, result, text, toolResult } from './records.ts';

const SOURCE = join(import.meta.dirname, '../../src/transcript');
const MIB = 1 << 20;
/** Most resident memory of a process that reads one file, in KiB: Node's own 50 MB and one line in all its forms. */
const MOST_KIB = 250 * 1024;

/** Reads a file in a process of its own and says how much memory that took at most. */
const readApart = (path: string) => {
  const module = (name: string): string => JSON.stringify(pathToFileURL(join(SOURCE, name)).href);
  const program = `
    const { readFile } = await import(${module('read-file.ts')});
    const reading = readFile({ path: process.argv[1], name: 'file' }, 0);
    const { responses, totals, issues, skipped, isCut } = reading;
    const maxRss = process.resourceUsage().maxRSS;
    console.log(JSON.stringify({ maxRss, responses: responses.length, totals: totals.length, issues, skipped, isCut }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program, path], {
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as {
    readonly maxRss: number;
    readonly responses: number;
    readonly totals: number;
    readonly issues: readonly { readonly code: string; readonly line: number | null; readonly message: string }[];
    readonly skipped: number;
    readonly isCut: boolean;
  };
};

/** Writes a file whose middle is one part again and again. */
const writeLarge = (head: string, part: string, times: number, tail: string): string => {
  const path = join(newFolder(), 'large.jsonl');
  const file = openSync(path, 'w');
  try {
    writeSync(file, head);
    const bytes = Buffer.from(part.repeat(Math.ceil(MIB / part.length)));
    for (let written = 0; written < times * part.length; written += bytes.length) writeSync(file, bytes);
    writeSync(file, tail);
  } finally {
    closeSync(file);
  }
  return path;
};

const A = jsonl(assistant({ id: 'msg_1', output: 5 }));
const B = jsonl(assistant({ id: 'msg_2', output: 6 }));

test('R55, R56: a line of 100 MB is skipped and said so; what stands around it is read', () => {
  const path = writeLarge(`${A}{"type":"user","message":{"content":"`, 'x', 100 * MIB, `"}}\n${B}`);
  const { maxRss, ...reading } = readApart(path);
  expect(reading).toMatchObject({ responses: 2, skipped: 1, issues: [{ code: 'line-too-long', line: 2 }] });
  expect(reading.issues[0]?.message).toBe('It is too long (100 MiB, the limit is 32 MiB) and was skipped.');
  expect(maxRss).toBeLessThan(MOST_KIB);
});

test('a file that is one line of 100 MB and nothing else', () => {
  const { maxRss, ...reading } = readApart(writeLarge('{"a":"', 'x', 100 * MIB, ''));
  expect(reading).toMatchObject({ responses: 0, skipped: 1, issues: [{ code: 'line-too-long', line: 1 }] });
  expect(maxRss).toBeLessThan(MOST_KIB);
});

test('lines just below the limit are read', () => {
  const long = 'x'.repeat(31 * MIB);
  const lines = jsonl(
    assistant({ id: 'msg_1', content: [text(long)] }),
    toolResult('t1', { record: { toolUseResult: long } }),
  );
  const { maxRss, ...reading } = readApart(writeLarge(lines, '\n', 1, B));
  expect(reading).toMatchObject({ responses: 2, skipped: 0, issues: [] });
  expect(maxRss).toBeLessThan(MOST_KIB);
});

test('R57: an array of 100 MB is read message by message', () => {
  const long = executionFile(frame({ id: 'msg_1', content: [text('x'.repeat(10_000))] })).slice(1, -1);
  const path = writeLarge('[', `${long},`, (100 * MIB) / long.length, `${JSON.stringify(result(0.5, null))}]`);
  const { maxRss, ...reading } = readApart(path);
  expect(reading).toMatchObject({ responses: 1, totals: 1, skipped: 0, isCut: false, issues: [] });
  expect(maxRss).toBeLessThan(MOST_KIB);
});
