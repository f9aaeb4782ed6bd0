import { existsSync, readFileSync, symlinkSync } from 'node:fs';
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
    ['a switch with a value', ['--quiet=yes'], 'tollgate: --quiet: takes no value, got "yes"; write --quiet alone\n'],
    [
      'more turns than there can be',
      ['--max-turns', '999999999999'],
      'tollgate: --max-turns: "999999999999" is not a whole number of turns up to 999,999,999, such as 200\n',
    ],
    [
      'a session id with a blank in it and a sign',
      ['--session', 'a b!'],
      'tollgate: --session: "a b!" is not a list of session ids (letters, digits, - and _), separated by commas or lines\n',
    ],
    [
      'an unknown flag',
      ['--max-costs', '2'],
      'tollgate: "--max-costs": there is no such option; did you mean --max-cost?\n',
    ],
    [
      'a budget that a script left empty',
      ['--max-cost', '', '--warn-peak-context='],
      'tollgate: --max-cost: "" is not an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50\n' +
        'tollgate: --warn-peak-context: "" is not a number of tokens such as 180000, 180k or 1.5M, or a share of the window up to 100%, such as 80%\n',
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

  test('an empty value of what is no budget is an unset one: scripts hand on what they may have', async () => {
    const cwd = writeFiles({ 'run.jsonl': RUN });
    const flags = ['--session', '', '--since', '', '--cloud-region', '', '--format', 'json', '--max-cost', '1'];
    const { code, stdout } = await tollgate(['report', 'run.jsonl', ...flags], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).verdicts).toHaveLength(1);
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
      /^tollgate: --config: there is no file "gone\.json"; name a JSON file of settings\n$/,
    ],
    [
      'prices that are no JSON',
      { 'run.jsonl': RUN, 'prices.json': '{"models": ' },
      ['--prices', 'prices.json'],
      /^tollgate: --prices prices\.json:1:12: not valid JSON: .+\n$/,
    ],
    [
      'a config that is named, with a typo',
      { 'run.jsonl': RUN, 'team.json': '{"maxCosts": 2}' },
      ['--config', 'team.json'],
      /^tollgate: --config team\.json: unknown key "maxCosts"; did you mean `maxCost`\?\n$/,
    ],
    [
      'a config that is a folder',
      { 'run.jsonl': RUN, 'team/a.json': '{}' },
      ['--config', 'team'],
      /^tollgate: --config team: not a file, where a JSON file is wanted\n$/,
    ],
    [
      'prices in a config that is named',
      { 'run.jsonl': RUN, 'team.json': '{"pricing": {"models": {"x": {"input": "5"}}}}' },
      ['--config', 'team.json'],
      /^tollgate: --config team\.json: pricing: models\["x"\]\.input: "5" is not a price in USD per million tokens, .+\n$/,
    ],
    [
      'prices that stand on the command line',
      { 'run.jsonl': RUN },
      ['--prices', '{"multiplier": 0}'],
      /^tollgate: --prices: multiplier: 0 is not a factor above 0 .+\n$/,
    ],
    [
      'prices that are not there',
      { 'run.jsonl': RUN },
      ['--prices', 'gone.json'],
      /^tollgate: --prices: there is no file "gone\.json"; name a JSON file, .+\n$/,
    ],
    [
      'a budget below its warning',
      config('{"warnCost": 3}'),
      ['--max-cost', '2'],
      /^tollgate: tollgate\.json: warnCost: \$3 is above --max-cost \(\$2\), .+\n$/,
    ],
    [
      'a config that was found and would loosen a budget',
      config('{"pricing": {"multiplier": 0.1}}'),
      ['--max-cost', '2'],
      /^tollgate: tollgate\.json: pricing: .+; name the file with --config, or set --prices beside the budget\n$/,
    ],
    [
      'an execution file that is not there',
      { 'run.jsonl': RUN },
      ['--execution-file', 'gone.json'],
      /^tollgate: --execution-file gone\.json: there is no such file or folder \(ENOENT\); name a file that is written even .+\n$/,
    ],
    [
      'prices with a typo',
      { 'run.jsonl': RUN, 'prices.json': '{"models": {"x": {"inputs": 5}}}' },
      ['--prices', 'prices.json'],
      /^tollgate: --prices prices\.json: models\["x"\]: "inputs" is not one of its keys: input, output, .+\n$/,
    ],
  ])('%s', async (_, files, flags, message) => {
    const { code, stdout, stderr } = await tollgate(['report', 'run.jsonl', ...flags], { cwd: writeFiles(files) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a file that is no config at all is told of in one line', async () => {
    const keys = ['name', 'version', 'scripts', 'license', 'author', 'engines', 'bin'];
    const cwd = writeFiles({ 'package.json': JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1]))) });
    const { code, stderr } = await tollgate(['report', '--config', 'package.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^tollgate: --config package\.json: unknown keys "name", "version", "scripts", "license", "author" and 2 more; known are maxCost, .+\n$/,
    );
  });

  test('transcripts that a config names are called as the config calls them', async () => {
    const ran = await tollgate(['report'], { cwd: writeFiles({ 'tollgate.json': '{"transcripts": "gone.jsonl"}' }) });
    const stderr =
      'tollgate: tollgate.json: transcripts gone.jsonl: there is no such file or folder (ENOENT); name a transcript, a folder of them or a glob\n';
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
  });

  test.each([
    ['report', 'run.jsonl', []],
    ['report', './run.jsonl', []],
    ['report', 'run.jsonl', ['--execution-file', 'run.jsonl', 'other.jsonl']],
    ['insights', 'run.jsonl', []],
  ])('%s never writes over a file that it was given to read: %s %j', async (command, output, more) => {
    const cwd = writeFiles({ 'run.jsonl': RUN, 'other.jsonl': RUN });
    const inputs = more.length > 0 ? more : ['run.jsonl'];
    const ran = await tollgate([command, ...inputs, '--output', output], { cwd });
    const stderr = `tollgate: --output: ${output} is to be read, and would be lost; name another file\n`;
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
    expect(readFileSync(join(cwd, 'run.jsonl'), 'utf8')).toBe(RUN);
  });

  test('nor through a link to it', async () => {
    const cwd = writeFiles({ 'run.jsonl': RUN });
    symlinkSync('run.jsonl', join(cwd, 'report.md'));
    const { code, stderr } = await tollgate(['report', 'run.jsonl', '--output', 'report.md'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('report.md is to be read, and would be lost')]);
    expect(readFileSync(join(cwd, 'run.jsonl'), 'utf8')).toBe(RUN);
  });

  test('a report into a folder that is not there', async () => {
    const ran = await tollgate(['report', 'run.jsonl', '--output', 'gone/report.md'], {
      cwd: writeFiles({ 'run.jsonl': RUN }),
    });
    const stderr =
      'tollgate: --output: gone/report.md cannot be written (ENOENT); name a file in a folder that exists and that this user may write to\n';
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a card into a folder that is not there', async () => {
    const { code, stderr } = await tollgate(['report', 'run.jsonl', '--output', 'r.md', '--share', 'gone/card.svg'], {
      cwd: writeFiles({ 'run.jsonl': RUN }),
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'tollgate: --share: gone/card.svg cannot be written (ENOENT); name a file in a folder that exists and that this user may write to\n',
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
