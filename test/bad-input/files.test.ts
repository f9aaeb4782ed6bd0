import { chmodSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { PublicReport } from '../../src/render/json/fields.ts';
import { type Files, newFolder, writeFiles } from '../transcript/desk.ts';
import { assistant, executionFile, frame, init, jsonl, MODEL, result, row, text } from '../transcript/records.ts';
import { tollgate } from './cli.ts';

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const A = assistant({ id: 'msg_1', output: 1000 });
const B = assistant({ id: 'msg_2', output: 2000 });
/** 10 fresh tokens at $4 and 1,000 of output at $20 per million; B has twice the output. */
const ONE = 0.02004;
const BOTH = 0.06008;
const line = (value: unknown): string => JSON.stringify(value);

const json = async (files: Files, args: readonly string[] = ['.'], uid?: number) => {
  const cwd = writeFiles(files);
  chmodSync(cwd, 0o755);
  const ran = await tollgate(['report', ...args, '--format', 'json'], uid === undefined ? { cwd } : { cwd, uid });
  return { ...ran, report: ran.stdout === '' ? null : (JSON.parse(ran.stdout) as PublicReport) };
};

const measured = async (files: Files, usd: number, issues: readonly string[]): Promise<void> => {
  const { code, stderr, report } = await json(files, ['.', '--max-cost', '1']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(report?.cost.knownUsd).toBeCloseTo(usd, 8);
  expect(report?.quality.issues.map((issue) => issue.code)).toEqual(issues);
};

describe.concurrent('nothing to measure is never $0.00 and never a pass', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x02\x03\x04\x05\x06\x08', 'latin1');

  test.each<[string, string | Uint8Array, string | null]>([
    ['an empty file', '', 'empty-file'],
    ['a picture', Buffer.concat([png, Buffer.alloc(3000, png)]), 'binary-file'],
    ['gzip', gzipSync(jsonl(A)), 'binary-file'],
    ['an empty array', '[]', null],
    ['plain text', 'Hello.\nNo JSON here.\n', null],
    ['another tool’s JSON', '{"name":"shop","version":"1.0.0"}', null],
    ['a result cut short', line(result(0.5, { [MODEL]: row(0.5, {}) })).slice(0, 120), 'malformed-line'],
    ['a pretty result cut short', JSON.stringify(result(0.5, null), null, 2).slice(0, 90), 'truncated-file'],
  ])('%s', async (_, content, issue) => {
    const { code, report } = await json({ 'out.json': content }, ['out.json', '--max-cost', '5']);
    expect(code).toBe(3);
    expect(report).toMatchObject({ verdict: 'unmeasured', verdicts: [{ verdict: 'unmeasured', actual: null }] });
    expect(report?.quality.flags).toContain('no-usage');
    expect(report?.quality.issues.map(({ code, file }) => [code, file])).toEqual(
      issue === null ? [] : [[issue, 'out.json']],
    );
  });

  test.each(['terminal', 'markdown', 'html'])(
    'without a budget it ends well, and %s says so without any amount',
    async (format) => {
      const { code, stdout } = await tollgate(['report', 'a.jsonl', '--format', format], {
        cwd: writeFiles({ 'a.jsonl': '' }),
      });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/\$\s?\d/);
      expect(stdout).toMatch(/Unmeasured · no usage of Claude Code was found/);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('It is empty: the job that writes it did not get that far');
    },
  );

  test('what was found and left out names the flags that left it out', async () => {
    const { stdout } = await tollgate(['report', 'a.jsonl', '--session', 'other'], {
      cwd: writeFiles({ 'a.jsonl': jsonl(A) }),
    });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('1 session was found and left out: ');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('(on the command line: --since, --session).');
  });

  test('a machine without any transcript', async () => {
    const { code, report } = await json({}, ['--max-cost', '5']);
    expect(code).toBe(3);
    expect(report?.verdict).toBe('unmeasured');
  });
});

describe.concurrent('an unknown price never passes a budget for cost', () => {
  const unknown = jsonl(assistant({ id: 'msg_1', output: 1000, model: 'acme-gateway-7' }));

  test.each([
    ['alone', unknown],
    ['beside a known one', unknown + jsonl(B)],
  ])('%s', async (_, content) => {
    const { code, report } = await json({ 'a.jsonl': content }, ['.', '--max-cost', '1000']);
    expect(code).toBe(3);
    expect(report).toMatchObject({
      cost: { totalUsd: null },
      verdict: 'unmeasured',
      verdicts: [{ verdict: 'unmeasured' }],
    });
    expect(report?.quality.flags).toContain('unknown-model');
  });

  test('but what is known can already break it', async () => {
    const { code, report } = await json({ 'a.jsonl': unknown + jsonl(B) }, ['.', '--max-cost', '0.01']);
    expect(code).toBe(1);
    expect(report?.verdict).toBe('fail');
  });

  test('a price of the user’s makes it known', async () => {
    const prices = { 'prices.json': '{"models": {"acme-gateway-7": {"input": 1, "output": 2}}}' };
    const { code, report } = await json({ 'a.jsonl': unknown, ...prices }, [
      'a.jsonl',
      '--max-cost',
      '1000',
      '--prices',
      'prices.json',
    ]);
    expect(code).toBe(0);
    expect(report?.cost.totalUsd).toBeCloseTo(0.00201, 8);
  });
});

describe.concurrent('files that are not as they should be', () => {
  test.each([
    ['a file', 'gone.jsonl'],
    ['a folder', 'gone/'],
    ['one of several', 'gone.jsonl'],
  ])('%s that is not there is named, and ends with code 2', async (which, path) => {
    const cwd = writeFiles({ 'a.jsonl': jsonl(A) });
    const ran = await tollgate(['report', ...(which === 'one of several' ? ['a.jsonl'] : []), path], { cwd });
    const stderr = `tollgate: path ${path}: there is no such file or folder (ENOENT); name a transcript, a folder of them or a glob\n`;
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
  });

  test.each<[string, Files, number, readonly string[]]>([
    [
      'UTF-16, as PowerShell writes it',
      { 'a.jsonl': Buffer.from(`\uFEFF${jsonl(A, B).replaceAll('\n', '\r\n')}`, 'utf16le') },
      BOTH,
      [],
    ],
    ['spliced lines', { 'a.jsonl': `${line(A).slice(0, 40)}${line(A)}${line(B)}\n` }, BOTH, ['malformed-line']],
    ['runs of NUL', { 'a.jsonl': `${'\0'.repeat(3000)}${line(A)}\n\0\0\0${line(B)}\n` }, BOTH, []],
    [
      'a line of 33 MiB',
      { 'a.jsonl': jsonl(A, assistant({ id: 'msg_3', content: [text('x'.repeat(33 << 20))] }), B) },
      BOTH,
      ['line-too-long'],
    ],
  ])('%s', async (_, files, usd, issues) => {
    await measured(files, usd, issues);
  });

  test('a cut array is a floor, and a budget is still held against it', async () => {
    const cut = { 'out.json': executionFile(init(), frame({ id: 'msg_1', output: 1000 }), B).slice(0, -700) };
    const { code, report } = await json(cut, ['.', '--max-cost', '0.01']);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      cost: { isFloor: true, knownUsd: ONE },
      verdict: 'fail',
      quality: { issues: [{ code: 'truncated-file' }] },
    });
  });
});

/** Another user than root: what root may not read does not exist. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;
const hasModes = process.platform !== 'win32';

describe.skipIf(!hasModes)('what this user may not read', () => {
  const closed = (cwd: string, path: string) => chmodSync(`${cwd}/${path}`, 0o000);
  const place = (cwd: string) => (NOBODY === undefined ? { cwd } : { cwd, uid: NOBODY });

  const run = async (path: string, args: readonly string[]) => {
    const cwd = writeFiles({ 'a.jsonl': jsonl(A), 'closed/b.jsonl': jsonl(B) }, newFolder());
    chmodSync(cwd, 0o755);
    closed(cwd, path);
    const ran = await tollgate(['report', ...args, '--format', 'json'], place(cwd));
    chmodSync(`${cwd}/${path}`, 0o755);
    return { ...ran, report: ran.stdout === '' ? null : (JSON.parse(ran.stdout) as PublicReport) };
  };

  test.each([
    ['a folder', 'closed', 'unreadable-folder', 'closed'],
    ['a file', 'closed/b.jsonl', 'unreadable-file', 'closed/b.jsonl'],
  ])('%s is told of, and what can be read is', async (_, path, code, file) => {
    const ran = await run(path, ['.', '--max-cost', '1']);
    expect(ran.stderr).toBe('');
    expect(ran.report?.cost.knownUsd).toBeCloseTo(ONE, 8);
    expect(ran.report?.quality.issues).toMatchObject([{ code, file, message: expect.stringContaining('EACCES') }]);
    if (code === 'unreadable-file') expect(ran.report?.cost.isFloor).toBe(true);
  });

  test('a folder makes the sum a floor', async () => {
    expect((await run('closed', ['.'])).report?.cost.isFloor).toBe(true);
  });

  test('a path through a folder that is closed says who may not and what to do', async () => {
    const { code, stderr } = await run('closed', ['closed/b.jsonl']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'tollgate: path closed/b.jsonl: this user may not look there (EACCES); give this user permission, or leave it out\n',
    });
  });

  test('is not told of as a run that was cut short', async () => {
    const cwd = writeFiles({ 'a.jsonl': jsonl(A), 'closed/b.jsonl': jsonl(B) });
    chmodSync(cwd, 0o755);
    closed(cwd, 'closed');
    const { stdout } = await tollgate(['report', '.'], place(cwd));
    chmodSync(`${cwd}/closed`, 0o755);
    expect(stdout).toContain('Not every file could be read: the true bill can only be higher.');
    expect(stdout).not.toContain('cut short:');
  });

  test('alone it is nothing measured', async () => {
    const { code, report } = await run('closed/b.jsonl', ['closed/b.jsonl', '--max-cost', '1']);
    expect(code).toBe(3);
    expect(report?.verdict).toBe('unmeasured');
  });
});
