import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/inputs/config-file.ts';
import { UserError } from '../../src/user-error.ts';

const problemsOf = (content: unknown): readonly string[] =>
  parseConfig(JSON.stringify(content), 'tollgate.json').problems;

test('all keys, as numbers, words or texts', () => {
  const config = parseConfig(
    JSON.stringify({
      maxCost: 2.5,
      warnCost: '$2',
      maxPeakContext: 180_000,
      warnPeakContext: '80%',
      maxTurns: 200,
      onUnmeasured: 'warn',
      since: 'all',
      cloudRegion: 'global',
      comment: false,
      transcripts: ['a/{b,c}', 'd e'],
      pricing: { models: {} },
    }),
    'tollgate.json',
  );
  expect(config).toEqual({
    values: {
      'max-cost': 2.5,
      'warn-cost': 2,
      'max-peak-context': { kind: 'tokens', tokens: 180_000 },
      'warn-peak-context': { kind: 'window', share: 0.8 },
      'max-turns': 200,
      'on-unmeasured': 'warn',
      since: { kind: 'all' },
      'cloud-region': 'global',
      comment: 'never',
      transcripts: ['a/{b,c}', 'd e'],
    },
    problems: [],
    pricing: { models: {} },
  });
});

test.each([{}, { cloudRegion: '' }, { transcripts: [] }, { transcripts: ['', ' '] }])('%j sets nothing', (content) => {
  expect(parseConfig(JSON.stringify(content), 'tollgate.json')).toEqual({
    values: {},
    problems: [],
    pricing: undefined,
  });
});

test('nought is set', () => {
  expect(parseConfig('{"maxCost": 0, "comment": true}', 'c').values).toEqual({ 'max-cost': 0, comment: 'always' });
});

const USD = 'an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50';

describe('values', () => {
  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ maxCost: -1 }, `maxCost: "-1" is not ${USD}`],
    [{ maxCost: '' }, `maxCost: "" is not ${USD}`],
    [{ warnCost: ' ' }, `warnCost: " " is not ${USD}`],
    [{ maxCost: 'abc' }, `maxCost: "abc" is not ${USD}`],
    [{ maxCost: true }, `maxCost: "true" is not ${USD}`],
    [{ maxCost: null }, `maxCost: "null" is not ${USD}`],
    [{ maxCost: [2] }, `maxCost: "[2]" is not ${USD}`],
    [{ maxCost: ['2'] }, `maxCost: "[\\"2\\"]" is not ${USD}`],
    [{ maxCost: {} }, `maxCost: "{}" is not ${USD}`],
    [{ maxCost: 1e300 }, `maxCost: "1e+300" is not ${USD}`],
    [{ maxTurns: 1.5 }, 'maxTurns: "1.5" is not a whole number of turns up to 999,999,999, such as 200'],
    [{ onUnmeasured: 'no' }, 'onUnmeasured: "no" is not one of fail, warn, ignore'],
    [{ comment: 'maybe' }, 'comment: "maybe" is not one of always, on-change, on-warn, on-fail, never'],
    [{ transcripts: [1] }, 'transcripts: "[1]" is not a list of files, folders or globs'],
    [{ transcripts: 1 }, 'transcripts: "1" is not a list of files, folders or globs'],
  ])('%j is refused', (content, problem) => {
    expect(problemsOf(content)).toEqual([`tollgate.json: ${problem}`]);
  });

  test('beyond the numbers of JSON are refused', () => {
    const { problems } = parseConfig('{"maxCost": 1e999}', 'tollgate.json');
    expect(problems).toEqual([expect.stringContaining('maxCost')]);
  });
});

describe('keys', () => {
  const KNOWN =
    'maxCost, warnCost, maxPeakContext, warnPeakContext, maxTurns, maxPrCost, warnPrCost, onUnmeasured, transcripts, since, cloudRegion, pricing, comment, commentMode, check';

  test.each([
    ['maxcost', 'did you mean `maxCost`?'],
    ['max-cost', 'did you mean `maxCost`?'],
    ['maxCosts', 'did you mean `maxCost`?'],
    ['prcing', 'did you mean `pricing`?'],
    ['githubToken', `known are ${KNOWN}`],
    ['constructor', `known are ${KNOWN}`],
    ['__proto__', `known are ${KNOWN}`],
  ])('%s is unknown', (key, advice) => {
    expect(parseConfig(`{"${key}": 2}`, 'tollgate.json')).toEqual({
      values: {},
      problems: [`tollgate.json: unknown key "${key}"; ${advice}`],
      pricing: undefined,
    });
  });

  test('unknown ones and wrong values are told together', () => {
    expect(problemsOf({ maxcost: 2, maxTurns: 'x', foo: 1 })).toHaveLength(3);
  });
});

test.each(['[]', 'null', '"maxCost"', '3', 'true'])('%s is no object', (text) => {
  const problem = 'tollgate.json: not a JSON object of settings, such as {"maxCost": 2}';
  expect(() => parseConfig(text, 'tollgate.json')).toThrow(new UserError([problem]));
});

test('a mistake in the JSON is named with its place', () => {
  expect(() => parseConfig('{\n  "maxCost": 2,\n}', '.github/tollgate.json')).toThrow(
    /^\.github\/tollgate\.json:3:1: not valid JSON: unexpected "}"/,
  );
});
