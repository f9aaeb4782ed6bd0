import { describe, expect, test } from 'vitest';
import { type ActionSettings, parseInputs } from '../../src/inputs/parse-inputs.ts';
import type { InputName } from '../../src/inputs.ts';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { UserError } from '../../src/user-error.ts';
import { NO_BUDGETS } from '../budget/build.ts';

type Texts = Readonly<Record<string, string>>;

const parse = (inputs: Partial<Record<InputName, string>>, files: Texts = {}): ActionSettings =>
  parseInputs(
    (name) => inputs[name] ?? '',
    (path) => files[path] ?? null,
  );

const problemsOf = (inputs: Partial<Record<InputName, string>>, files: Texts = {}): readonly string[] => {
  try {
    parse(inputs, files);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
};

const NOTHING_SET: ActionSettings = {
  transcripts: [],
  executionFile: null,
  sessionIds: [],
  since: { kind: 'job' },
  cloudRegion: null,
  prices: null,
  budgets: NO_BUDGETS,
  pullRequestBudgets: { maxPrCostUsd: null, warnPrCostUsd: null },
  onUnmeasured: 'fail',
  comment: { when: 'always', mode: 'update', key: 'default' },
  check: false,
  overrideLabel: null,
  matrix: '',
  configFile: null,
  places: { transcripts: 'transcripts', executionFile: 'execution-file' },
  mode: 'measure',
  githubToken: '',
  reportFile: null,
  summaryFile: null,
};

describe('inputs', () => {
  test.each(['', ' ', '\n\t'])('%j is unset, everywhere', (empty) => {
    expect(
      parseInputs(
        () => empty,
        () => null,
      ),
    ).toEqual(NOTHING_SET);
  });

  test('all of them', () => {
    const settings = parse({
      transcripts: 'a.jsonl\nb/**',
      'execution-file': 'out.json',
      'session-id': 'one,two',
      since: '2026-11-22T08:00:00Z',
      'cloud-region': 'us-east5',
      'max-cost': '$2.50',
      'warn-cost': ' 2 ',
      'max-peak-context': '80%',
      'warn-peak-context': '120k',
      'max-turns': '200',
      'max-pr-cost': '10',
      'warn-pr-cost': '7.5',
      'on-unmeasured': 'warn',
      pricing: '{"multiplier": 0.85, "models": {}}',
      comment: 'on-change',
      'comment-mode': 'hide-and-new',
      'comment-key': 'nightly',
      check: 'true',
      'override-label': 'fine',
      matrix: '{"node": 22}',
      mode: 'publish',
      'github-token': 'a token',
      'report-file': 'report.json',
      'summary-file': 'summary.md',
    });
    expect(settings).toEqual({
      configFile: null,
      places: NOTHING_SET.places,
      transcripts: ['a.jsonl', 'b/**'],
      executionFile: 'out.json',
      sessionIds: ['one', 'two'],
      since: { kind: 'time', at: Date.UTC(2026, 10, 22, 8) },
      cloudRegion: 'us-east5',
      prices: expect.objectContaining({ multiplier: 0.85 }),
      budgets: {
        maxCostUsd: 2.5,
        warnCostUsd: 2,
        maxPeakContext: { kind: 'window', share: 0.8 },
        warnPeakContext: { kind: 'tokens', tokens: 120_000 },
        maxTurns: 200,
      },
      pullRequestBudgets: { maxPrCostUsd: 10, warnPrCostUsd: 7.5 },
      onUnmeasured: 'warn',
      comment: { when: 'on-change', mode: 'hide-and-new', key: 'nightly' },
      check: true,
      overrideLabel: 'fine',
      matrix: '{"node": 22}',
      mode: 'publish',
      githubToken: 'a token',
      reportFile: 'report.json',
      summaryFile: 'summary.md',
    });
  });

  test('a budget of nought is a budget', () => {
    expect(parse({ 'max-cost': '0', 'max-turns': '0' }).budgets).toMatchObject({ maxCostUsd: 0, maxTurns: 0 });
  });

  test('all problems are told at once, those of the config file and of the prices too', () => {
    const inputs = {
      'max-cost': 'abc',
      'max-peak-context': '180 k',
      'max-turns': '-1',
      'on-unmeasured': 'pass',
      since: 'yesterday',
      pricing: 'prices.json',
    };
    const files = { 'tollgate.json': '{"warnCost": 3, "maxcost": 2}', 'prices.json': '{' };
    expect(problemsOf(inputs, files)).toEqual([
      'max-cost: "abc" is not an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50',
      'max-peak-context: "180 k" is not a number of tokens such as 180000, 180k or 1.5M, or a share of the window up to 100%, such as 80%',
      'max-turns: "-1" is not a whole number of turns up to 999,999,999, such as 200',
      'on-unmeasured: "pass" is not one of fail, warn, ignore',
      'since: "yesterday" is not job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z',
      'tollgate.json: unknown key "maxcost"; did you mean `maxCost`?',
      'pricing prices.json:1:2: not valid JSON: it ends too early (JSON has no comments, trailing commas or single quotes)',
    ]);
  });
});

describe('the config file', () => {
  test.each(['.github/tollgate.json', 'tollgate.json'])('is found as %s', (path) => {
    expect(parse({}, { [path]: '{"maxCost": 2}' }).budgets.maxCostUsd).toBe(2);
  });

  test('is known by its name to those who report', () => {
    expect(parse({}, { 'tollgate.json': '{"maxCost": 2, "transcripts": "logs"}' })).toMatchObject({
      configFile: 'tollgate.json',
      places: { transcripts: 'tollgate.json: transcripts' },
    });
    const named = parse(
      { config: 'ci/cost.json', transcripts: 'logs' },
      { 'ci/cost.json': '{"transcripts": "other"}' },
    );
    expect(named).toMatchObject({ configFile: 'ci/cost.json', places: { transcripts: 'transcripts' } });
  });

  test.each([
    ['/etc/ci/cost.json', 'cost.json'],
    ['../cost.json', 'cost.json'],
    ['./ci/../cost.json', 'cost.json'],
    ['./ci/cost.json', 'ci/cost.json'],
  ])('%s is reported as %s', (config, reported) => {
    expect(parse({ config }, { [config]: '{}' }).configFile).toBe(reported);
  });

  test('is the first that is there', () => {
    const files = { 'tollgate.json': '{"maxCost": 3}', '.github/tollgate.json': '{"maxCost": 2}' };
    expect(parse({}, files).budgets.maxCostUsd).toBe(2);
  });

  test('is the one that is named, and only that', () => {
    const files = { 'tollgate.json': '{"maxCost": 3, "maxTurns": 9}', 'ci/cost.json': '{"maxCost": 2}' };
    expect(parse({ config: 'ci/cost.json' }, files).budgets).toMatchObject({ maxCostUsd: 2, maxTurns: null });
  });

  test('lies below the inputs', () => {
    const files = {
      'tollgate.json': '{"maxCost": 3, "maxTurns": 9, "comment": false, "onUnmeasured": "ignore", "since": "all"}',
    };
    const settings = parse({ 'max-cost': '2', 'on-unmeasured': 'warn', config: 'tollgate.json' }, files);
    expect(settings).toMatchObject({
      budgets: { maxCostUsd: 2, maxTurns: 9 },
      onUnmeasured: 'warn',
      comment: { when: 'never' },
      since: { kind: 'all' },
    });
  });

  test('has prices of its own, below those of the input', () => {
    const files = { 'tollgate.json': '{"pricing": {"models": {}, "multiplier": 0.5}}' };
    expect(parse({}, files).prices).toMatchObject({ multiplier: 0.5 });
    expect(parse({ pricing: '{"models": {}, "multiplier": 0.9}' }, files).prices).toMatchObject({ multiplier: 0.9 });
  });

  test('and an input may contradict each other', () => {
    expect(problemsOf({ 'max-cost': '2' }, { 'tollgate.json': '{"warnCost": 3}' })).toEqual([
      'tollgate.json: warnCost: $3 is above max-cost ($2), so it would never warn before the failure; lower the one or raise the other',
    ]);
  });

  test('that is named has to be there', () => {
    expect(problemsOf({ config: 'no.json' }, { 'tollgate.json': '{}' })).toEqual([
      'config: there is no file "no.json"; name a JSON file of settings',
    ]);
  });

  test('names itself in the problems of its prices', () => {
    const [problem, ...others] = problemsOf({}, { 'tollgate.json': '{"pricing": 5}' });
    expect(problem).toMatch(/^tollgate\.json: pricing: /);
    expect(others).toEqual([]);
  });
});

describe('a config file that was found and not named', () => {
  const files = { 'tollgate.json': '{"pricing": {"models": {}, "multiplier": 0.001}, "since": "all", "maxTurns": 5}' };

  test('does not loosen a budget that is set in the workflow', () => {
    expect(problemsOf({ 'max-cost': '1' }, files)).toEqual([
      expect.stringMatching(
        /^tollgate\.json: pricing: a file that was found and not named may not .+; name the file with config, or set pricing beside the budget$/,
      ),
      expect.stringMatching(/^tollgate\.json: since: a file that was found/),
    ]);
  });

  test('does so where it is named, and sets everything where no budget is set', () => {
    expect(parse({ 'max-cost': '1', config: 'tollgate.json' }, files).prices).toMatchObject({ multiplier: 0.001 });
    expect(parse({}, files).prices).toMatchObject({ multiplier: 0.001 });
  });

  test('may add a budget of its own', () => {
    expect(parse({ 'max-cost': '1' }, { 'tollgate.json': '{"maxTurns": 5}' }).budgets).toMatchObject({ maxTurns: 5 });
  });
});

describe('pricing', () => {
  const prices = '{"models": {"my-model": {"input": 5, "output": 25}}}';
  const parsed = parsePriceOverrides(JSON.parse(prices), 'pricing');

  test('is JSON, or a file of it', () => {
    expect(parse({ pricing: prices }).prices).toEqual(parsed);
    expect(parse({ pricing: `\n  ${prices}\n` }).prices).toEqual(parsed);
    expect(parse({ pricing: 'prices.json' }, { 'prices.json': prices }).prices).toEqual(parsed);
  });

  test.each<[string, Texts, RegExp]>([
    ['no.json', {}, /^pricing: there is no file "no\.json"; name a JSON file, or write JSON that begins with \{$/],
    ['{"models":', {}, /^pricing:1:11: not valid JSON: it ends too early/],
    ['{"models": 5}', {}, /^pricing: models: /],
    ['empty.json', { 'empty.json': '' }, /^pricing empty\.json:1:1: not valid JSON: it ends too early/],
    ['list.json', { 'list.json': '[]' }, /^pricing list\.json: \[\] is not an object/],
  ])('%s is a problem', (pricing, files, problem) => {
    expect(problemsOf({ pricing }, files)).toEqual([expect.stringMatching(problem)]);
  });
});

test('an error that is none of the user stays what it is', () => {
  const broken = (): never => {
    throw new TypeError('broken');
  };
  expect(() => parseInputs(() => '', broken)).toThrow(new TypeError('broken'));
});
