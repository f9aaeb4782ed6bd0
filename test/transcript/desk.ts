import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import type { Recording } from '../../src/transcript/model.ts';
import { readFile } from '../../src/transcript/read-file.ts';
import { readFiles } from '../../src/transcript/read-files.ts';
import type { Reading } from '../../src/transcript/reading.ts';
import { recordRun } from '../../src/transcript/record-run.ts';
import { measurePaths } from '../corpus/shared.ts';
import { SESSION } from './records.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** All folders of one test file; `onTestFinished` would mistake one concurrent test for another. */
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone after the tests of the file. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-reader-'));
  folders.push(folder);
  return folder;
};

/** Writes files by relative path below a new folder. */
export const writeFiles = (files: Files, folder = newFolder()): string => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

export const MAIN = `${SESSION}.jsonl`;

/** The reading of one file with this content. */
export const read = (content: string | Uint8Array, name = MAIN, step?: number): Reading =>
  readFile({ path: join(writeFiles({ [name]: content }), name), name }, 0, undefined, step);

const SOURCES = (folder: string, names: readonly string[]) =>
  names.map((name) => ({ path: join(folder, name), name: basename(name) }));

/** What the files say together, read in the order in which they are given. */
export const record = (files: Files): Recording => {
  const sources = SOURCES(writeFiles(files), Object.keys(files));
  return recordRun({ ...readFiles(sources), selection: { since: null, sessionIds: [] } });
};

/** The report on a folder of these files, found as the command line finds them. */
export const report = (files: Files, settings: Parameters<typeof measurePaths>[1] = {}): Report =>
  measurePaths([writeFiles(files)], settings).report;

/** `[message id, output tokens]` of every request, in order. */
export const outputs = ({ sessions }: Recording): readonly (readonly [string | null, number])[] =>
  sessions
    .flatMap(({ threads }) => threads.flatMap(({ requests }) => requests))
    .map(({ messageId, usage }) => [messageId, usage.output] as const);

/** The same of one file. */
export const read1 = (reading: Reading): readonly (readonly [string | null, number])[] =>
  reading.responses.map(({ messageId, usage }) => [messageId, usage.output] as const);
