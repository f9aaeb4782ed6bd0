import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveFiles } from '../../src/github/received-files.ts';
import { renderJson } from '../../src/render/json.ts';
import { CASES } from '../render/fixtures.ts';

const REPORT = renderJson(CASES.pass.report, CASES.pass.judgement);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-received-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const receive = (path = '') => {
  const { reports, refusals } = receiveFiles(join(folder, path));
  return [reports.length, refusals.length];
};

test('a file', () => {
  write('report.json', REPORT);
  expect(receive('report.json')).toEqual([1, 0]);
});

test('a folder of artifacts, each a folder; what is no .json is not looked at', () => {
  write('a/report.json', REPORT);
  write('b/report.json', REPORT);
  write('b/script.sh', 'exit 1');
  write('a/b/c/too-deep.json', REPORT);
  expect(receive()).toEqual([2, 0]);
});

test.each([
  ['just within five megabytes', 5_000_000, [1, 0]],
  ['over five megabytes', 5_000_001, [0, 1]],
] as const)('%s', (_, size, counts) => {
  write('report.json', REPORT + ' '.repeat(size - REPORT.length));
  expect(receive()).toEqual(counts);
});

test('a refusal does not tell the name of the file, which is the fork’s', () => {
  write('::error::x.json', '{}');
  const { refusals } = receiveFiles(folder);
  expect(refusals).toEqual([expect.stringMatching(/^Report 1 of 1 was refused/)]);
  expect(refusals.join()).not.toContain('::error');
});

test('at most twenty are read', () => {
  for (let n = 0; n < 22; n++) write(`${n}.json`, REPORT);
  expect(receive()).toEqual([20, 1]);
});

test.skipIf(process.platform === 'win32')('links are not followed', () => {
  write('elsewhere.txt', REPORT);
  mkdirSync(join(folder, 'in'));
  symlinkSync(join(folder, 'elsewhere.txt'), join(folder, 'in/link.json'));
  symlinkSync(folder, join(folder, 'in/folder'));
  expect(receive('in')).toEqual([0, 0]);
  expect(receive('in/link.json')).toEqual([0, 1]);
});

test('a path that is not there holds nothing: the fork’s run measured nothing', () => {
  expect(receive('missing')).toEqual([0, 0]);
});
