import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '../../src/inputs/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'tollgate-read-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: number): string => {
  const path = join(folder, name);
  writeFileSync(path, 'x'.repeat(bytes));
  return path;
};

test('reads a file, and nothing where there is none', () => {
  expect(readTextFile(put('three', 3))).toBe('xxx');
  expect(readTextFile(join(folder, 'missing'))).toBeNull();
});

test('reads up to 1 MiB', () => {
  expect(readTextFile(put('largest', 1024 * 1024))).toHaveLength(1024 * 1024);
  const larger = put('larger', 1024 * 1024 + 1);
  expect(() => readTextFile(larger)).toThrow(`${larger}: larger than 1 MiB, which no settings file is; name another`);
});

test('refuses a folder', () => {
  mkdirSync(join(folder, 'folder'));
  expect(() => readTextFile(join(folder, 'folder'))).toThrow(/folder: not a file, where a JSON file is wanted$/);
});

test('names a path that leads through a file', () => {
  const path = join(put('file', 1), 'tollgate.json');
  expect(readTextFile(path)).toBeNull();
});

// The superuser may read everything, and Windows has other permissions.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says why a file cannot be read', () => {
  const path = put('secret', 3);
  chmodSync(path, 0o000);
  expect(() => readTextFile(path)).toThrow(`${path}: cannot be read (EACCES); name a file that this user may read`);
});
