import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Insights } from '../../src/analysis/report-insights.ts';
import { newFolder, writeFiles } from '../transcript/desk.ts';
import { assistant, jsonl, OTHER_SESSION, SESSION } from '../transcript/records.ts';
import { tollgate } from './cli.ts';

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const FILES = {
  [`home/.claude/projects/-srv-a/${SESSION}.jsonl`]: jsonl(assistant({ id: 'msg_1', session: SESSION, output: 1000 })),
  [`home/.claude/projects/-srv-b/${OTHER_SESSION}.jsonl`]: jsonl(
    assistant({ id: 'msg_2', session: OTHER_SESSION, output: 3000 }),
  ),
};

const insightsOf = async (args: readonly string[], cwd: string): Promise<Insights> => {
  const { stdout } = await tollgate(['insights', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout) as Insights;
};

describe.concurrent('tollgate insights', () => {
  test('without a path takes all that is on the machine', async () => {
    const insights = await insightsOf([], writeFiles(FILES));
    expect(insights).toMatchObject({ schemaVersion: 1, kind: 'insights', sessions: { measured: 2 } });
    expect(insights.folders).toHaveLength(2);
  });

  test('takes the sessions and the time asked for', async () => {
    const cwd = writeFiles(FILES);
    const one = await insightsOf(['home', '--session', SESSION], cwd);
    expect(one.sessions).toMatchObject({ measured: 1, leftOut: 1 });
    expect((await insightsOf(['home', '--since', '2027-01-01'], cwd)).sessions).toMatchObject({ measured: 0 });
  });

  test('nothing found is said, and nothing is wrong', async () => {
    const ran = await tollgate(['insights'], { cwd: newFolder() });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^No usage of Claude Code was found\n/);
  });

  test('says where a run stands', async () => {
    const cwd = writeFiles(FILES);
    await tollgate(['report', 'home', '--session', OTHER_SESSION, '--format', 'json', '--output', 'run.json'], { cwd });
    const insights = await insightsOf(['home', '--run', 'run.json', '--reference'], cwd);
    expect(insights.run).toMatchObject({ sessions: 1, metrics: { cost: { lower: 0.5, sessions: 2 } } });
    expect(insights.reference?.run).not.toBeNull();
  });

  test.each(['json', 'html', 'terminal'])('writes %s to a file', async (format) => {
    const cwd = writeFiles(FILES);
    const ran = await tollgate(['insights', '--format', format, '--output', 'out'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out'), 'utf8').length).toBeGreaterThan(500);
  });

  const NO_REPORT = 'is no report of Tollgate; write one with tollgate report --format json';
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    [
      'a run that is not there',
      {},
      ['--run', 'gone.json'],
      '--run: there is no file "gone.json"; write one with tollgate report --format json',
    ],
    [
      'a run that is a folder',
      {},
      ['--run', 'home'],
      '--run: "home" is not a file of at most 64 MiB, as every report is',
    ],
    ['a run that is no JSON', { 'r.json': '{' }, ['--run', 'r.json'], `--run: "r.json" ${NO_REPORT}`],
    ['a run of others', { 'r.json': '{"schemaVersion":1}' }, ['--run', 'r.json'], `--run: "r.json" ${NO_REPORT}`],
    [
      'a path that is not there',
      {},
      ['gone'],
      'path gone: there is no such file or folder (ENOENT); name a transcript, a folder of them or a glob',
    ],
    [
      'an output that cannot be written',
      {},
      ['--output', 'gone/out'],
      '--output: gone/out cannot be written (ENOENT); name a file in a folder that exists and that this user may write to',
    ],
  ])('%s', async (_, files, flags, message) => {
    const ran = await tollgate(['insights', ...flags], { cwd: writeFiles({ ...FILES, ...files }) });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `tollgate: ${message}\n` });
  });

  test('an insights file is no report of a run', async () => {
    const cwd = writeFiles(FILES);
    await tollgate(['insights', '--format', 'json', '--output', 'i.json'], { cwd });
    const ran = await tollgate(['insights', '--run', 'i.json'], { cwd });
    expect(ran).toMatchObject({ code: 2, stderr: `tollgate: --run: "i.json" ${NO_REPORT}\n` });
  });
});
