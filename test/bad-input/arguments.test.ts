import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { newFolder, writeFiles } from '../transcript/desk.ts';
import { assistant, jsonl } from '../transcript/records.ts';
import { tollgate } from './cli.ts';

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUN = jsonl(assistant({ id: 'msg_1', output: 1000 }));
const MONEY = 'is not an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50';

/** What is wrong with a command line is told in full, before anything is read, and ends with code 2. */
describe.concurrent('a command line that is wrong', () => {
  test.each<[string, readonly string[], string]>([
    ['a budget that is no number', ['--max-cost', 'two'], `tollgate: --max-cost: "two" ${MONEY}\n`],
    ['a negative budget', ['--max-cost', '-2'], `tollgate: --max-cost: "-2" ${MONEY}\n`],
    ['NaN', ['--max-cost', 'NaN'], `tollgate: --max-cost: "NaN" ${MONEY}\n`],
    ['a budget without a value', ['--max-cost'], 'tollgate: --max-cost: needs a value: --max-cost USD\n'],
    [
      'an unknown flag',
      ['--max-costs', '2'],
      'tollgate: "--max-costs": there is no such option; did you mean --max-cost?\n',
    ],
  ])('%s', async (_, flags, message) => {
    const ran = await tollgate(['report', 'run.jsonl', ...flags], { cwd: writeFiles({ 'run.jsonl': RUN }) });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: message });
  });

  test('all mistakes are told at once', async () => {
    const flags = ['--max-cost', 'two', '--max-turns', '2.5', '--formt', 'json'];
    const { code, stderr } = await tollgate(['report', ...flags], { cwd: newFolder() });
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });

  test('an empty budget is an unset one, as an input without a value is', async () => {
    const cwd = writeFiles({ 'run.jsonl': RUN });
    const { code, stdout } = await tollgate(['report', 'run.jsonl', '--format', 'json', '--max-cost', ''], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).verdicts).toEqual([]);
  });
});

describe.concurrent('files of settings that are wrong', () => {
  const config = (text: string) => ({ 'run.jsonl': RUN, 'tollgate.json': text });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    [
      'a config with a typo',
      config('{"maxCosts": 2}'),
      [],
      /^tollgate: tollgate\.json: unknown key "maxCosts"; did you mean `maxCost`\?\n$/,
    ],
    [
      'a config that is no JSON',
      config('{"maxCost": 2,}'),
      [],
      /^tollgate: tollgate\.json:1:15: not valid JSON: .+\n$/,
    ],
    [
      'a config that is not there',
      { 'run.jsonl': RUN },
      ['--config', 'gone.json'],
      /^tollgate: config: there is no file "gone\.json"\n$/,
    ],
    [
      'prices that are no JSON',
      { 'run.jsonl': RUN, 'prices.json': '{"models": ' },
      ['--prices', 'prices.json'],
      /^tollgate: prices\.json:1:12: not valid JSON: .+\n$/,
    ],
    [
      'prices with a typo',
      { 'run.jsonl': RUN, 'prices.json': '{"models": {"x": {"inputs": 5}}}' },
      ['--prices', 'prices.json'],
      /^tollgate: prices\.json.*"inputs".*\n$/,
    ],
  ])('%s', async (_, files, flags, message) => {
    const { code, stdout, stderr } = await tollgate(['report', 'run.jsonl', ...flags], { cwd: writeFiles(files) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a report into a folder that is not there', async () => {
    const ran = await tollgate(['report', 'run.jsonl', '--output', 'gone/report.md'], {
      cwd: writeFiles({ 'run.jsonl': RUN }),
    });
    const stderr =
      'tollgate: --output: gone/report.md cannot be written (ENOENT); name a file in a folder that exists\n';
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a card into a folder that is not there', async () => {
    const { code, stderr } = await tollgate(['report', 'run.jsonl', '--output', 'r.md', '--share', 'gone/card.svg'], {
      cwd: writeFiles({ 'run.jsonl': RUN }),
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'tollgate: --share: gone/card.svg cannot be written (ENOENT); name a file in a folder that exists\n',
    );
  });
});

describe.concurrent('a share card', () => {
  test.each([
    ['card.svg', /^<svg xmlns=/],
    ['card.md', /^### What Claude Code cost: \$/],
  ])('stands in %s, beside the report', async (name, beginning) => {
    const cwd = writeFiles({ 'run.jsonl': RUN });
    const { code, stdout, stderr } = await tollgate(['report', 'run.jsonl', '--share', name], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 turn');
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(beginning);
  });

  test('is not written of nothing, and that is said', async () => {
    const cwd = writeFiles({ 'run.jsonl': '' });
    const { code, stderr } = await tollgate(['report', 'run.jsonl', '--share', 'card.svg'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('tollgate: --share: nothing was measured, so there is no card\n');
    expect(existsSync(join(cwd, 'card.svg'))).toBe(false);
  });
});
