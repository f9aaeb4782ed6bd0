import { describe, expect, test } from 'vitest';
import { newFolder, writeFiles } from '../transcript/desk.ts';
import { assistant, jsonl } from '../transcript/records.ts';
import { tollgate } from './cli.ts';

const RUN = jsonl(assistant({ id: 'msg_1', output: 1000 }));
const MONEY = 'is not an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50';

/** What is wrong with a command line is told in full, before anything is read, and ends with code 2. */
describe.concurrent('a command line that is wrong', () => {
  test.each<[string, readonly string[], string]>([
    ['a budget that is no number', ['--max-cost', 'two'], `tollgate: --max-cost: \`two\` ${MONEY}\n`],
    ['a negative budget', ['--max-cost', '-2'], `tollgate: --max-cost: \`-2\` ${MONEY}\n`],
    ['a negative budget, joined', ['--max-cost=-0.01'], `tollgate: --max-cost: \`-0.01\` ${MONEY}\n`],
    ['NaN', ['--max-cost', 'NaN'], `tollgate: --max-cost: \`NaN\` ${MONEY}\n`],
    ['infinity', ['--max-cost', 'Infinity'], `tollgate: --max-cost: \`Infinity\` ${MONEY}\n`],
    ['a comma for a point', ['--max-cost', '2,50'], `tollgate: --max-cost: \`2,50\` ${MONEY}\n`],
    ['an exponent', ['--max-cost', '1e3'], `tollgate: --max-cost: \`1e3\` ${MONEY}\n`],
    ['a budget without a value', ['--max-cost'], 'tollgate: --max-cost: needs a value: --max-cost USD\n'],
    ['a budget whose value is the next flag', ['--max-cost', '--quiet'], 'tollgate: --max-cost: needs a value: --max-cost USD\n'],
    ['an unknown flag', ['--max-costs', '2'], 'tollgate: `--max-costs`: there is no such option; did you mean --max-cost?\n'],
    ['an unknown flag like no other', ['--zzz'], 'tollgate: `--zzz`: there is no such option; see tollgate report --help\n'],
    ['an unknown format', ['--format', 'xml'], 'tollgate: --format: `xml` is not one of terminal, markdown, json\n'],
    ['a time without its zone', ['--since', '2026-11-22T08:00'], 'tollgate: --since: `2026-11-22T08:00` is not job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z\n'],
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
    ['a config with a typo', config('{"maxCosts": 2}'), [], /^tollgate: tollgate\.json: unknown key `maxCosts`; did you mean `maxCost`\?\n$/],
    ['a config with a bad value', config('{"maxCost": "two"}'), [], /^tollgate: tollgate\.json: maxCost: `two` is not an amount in US dollars .*\n$/],
    ['a config that is no JSON', config('{"maxCost": 2,}'), [], /^tollgate: tollgate\.json: .+\n$/],
    ['a config that is a list', config('[]'), [], /^tollgate: tollgate\.json: not a JSON object of settings, such as \{"maxCost": 2\}\n$/],
    ['a config that is not there', { 'run.jsonl': RUN }, ['--config', 'gone.json'], /^tollgate: config: there is no file `gone\.json`\n$/],
    ['prices that are no JSON', { 'run.jsonl': RUN, 'prices.json': '{"models": ' }, ['--prices', 'prices.json'], /^tollgate: prices\.json: .+\n$/],
    ['prices with a typo', { 'run.jsonl': RUN, 'prices.json': '{"models": {"x": {"inputs": 5}}}' }, ['--prices', 'prices.json'], /^tollgate: prices\.json.*`inputs`.*\n$/],
    ['a negative price', { 'run.jsonl': RUN, 'prices.json': '{"models": {"x": {"input": -5}}}' }, ['--prices', 'prices.json'], /^tollgate: prices\.json.*-5.*\n$/],
    ['prices that are not there', { 'run.jsonl': RUN }, ['--prices', 'gone.json'], /^tollgate: pricing: there is no file `gone\.json`; .*\n$/],
  ])('%s', async (_, files, flags, message) => {
    const { code, stdout, stderr } = await tollgate(['report', 'run.jsonl', ...flags], { cwd: writeFiles(files) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each([
    ['a folder that is not there', 'gone/report.md', 'ENOENT'],
    ['a file where a folder must be', 'run.jsonl/report.md', 'ENOTDIR'],
    ['a folder', '.', 'EISDIR'],
  ])('a report into %s', async (_, output, reason) => {
    const ran = await tollgate(['report', 'run.jsonl', '--output', output], { cwd: writeFiles({ 'run.jsonl': RUN }) });
    const stderr = `tollgate: --output: ${output} cannot be written (${reason}); name a file in a folder that exists\n`;
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
  });
});
