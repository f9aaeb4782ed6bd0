import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../transcript/desk.ts';
import { assistant, jsonl, user } from '../transcript/records.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const transcript = (turns: number): string => {
  const replies = Array.from({ length: turns }, (_, index) => assistant({ id: `msg_${index}`, output: 100 }));
  return join(writeFiles({ 'session.jsonl': jsonl(user('Go.'), ...replies) }), 'session.jsonl');
};
const report = (path: string, ...more: string[]): string[] => [CLI, 'report', path, '--format', 'json', ...more];

describe.skipIf(!existsSync('/dev/full'))('a device that is full', () => {
  test.each([
    ['is bad input where the verdict would pass', [], 2],
    ['does not hide that a budget is exceeded', ['--max-cost', '0.000001'], 1],
  ])('%s', (_, budgets, code) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, report(transcript(1), ...budgets), {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toBe('tollgate: standard output could not be written (ENOSPC); name a file with --output\n');
    expect(status).toBe(code);
  });
});

describe('a reader that goes away', () => {
  test.each([
    ['is told nothing', [], 0],
    ['leaves the verdict as it is', ['--max-cost', '0.000001'], 1],
  ])('%s', async (_, budgets, code) => {
    const child = spawn(process.execPath, report(transcript(3000), ...budgets), { stdio: ['ignore', 'pipe', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    expect(status).toBe(code);
  });
});

test.skipIf(process.platform === 'win32')('a current folder that was removed is said to be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-gone-'));
  const words = report(transcript(1)).map((word) => `'${word}'`);
  const script = `cd '${folder}' && rmdir '${folder}' && exec '${process.execPath}' ${words.join(' ')}`;
  const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  if (existsSync(folder)) rmdirSync(folder);
  expect(stderr).toBe('tollgate: the current folder was removed; change to one that exists\n');
  expect(status).toBe(2);
});
