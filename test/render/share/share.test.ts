import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/analysis/report.ts';
import { FAMILIES, shareNumbers } from '../../../src/render/share/numbers.ts';
import { fittingItems, fittingSize, textWidth } from '../../../src/render/share/text-width.ts';
import { renderShare } from '../../../src/render/share.ts';
import { ORIGIN_KINDS } from '../../../src/render/why/origin-kinds.ts';
import { attacks, expectHarmless } from '../attacks.ts';
import { CASES, poisoned } from '../fixtures.ts';

const FORMATS = ['svg', 'markdown'] as const;

test.each(['over-budget', 'unknown-model', 'many-sessions'] as const)('%s is what golden/ shows', async (name) => {
  const { report } = CASES[name];
  await expect(renderShare(report, 'svg')).toMatchFileSnapshot(`../../golden/share-${name}.svg`);
  await expect(renderShare(report, 'markdown')).toMatchFileSnapshot(`../../golden/share-${name}.md`);
});

test.each(FORMATS)('without usage there is no card (%s)', (format) => {
  expect(renderShare(CASES['no-usage'].report, format)).toBeNull();
});

describe('the numbers', () => {
  test('are those of the report', () => {
    const card = shareNumbers(CASES['over-budget'].report);
    expect(card).toMatchObject({
      ...{ usd: 2.318_42, isFloor: false, turns: 112, cacheEfficiency: 0.9854, peakTokens: 171_204 },
      ...{ lostShare: 0.1899, compactions: 1, families: ['Sonnet'], version: [0, 1, 0], pricesAsOf: [2026, 11, 22] },
    });
    expect(card?.usdPerTurn).toBeCloseTo(2.318_42 / 112, 12);
    expect(card?.peakShare).toBeCloseTo(0.856_02, 12);
    expect(card?.split.map(({ points }) => points)).toEqual([64, 20, 16]);
  });

  test('a cost of which a part is unknown is a floor', () => {
    expect(shareNumbers(CASES['unknown-model'].report)).toMatchObject({ usd: 0.1, isFloor: true });
  });

  test.each([
    ['claude-opus-5-5', 'Opus'],
    ['claude-3-5-sonnet-20241022', 'Sonnet'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'Haiku'],
    ['anthropic/claude-fable-5-2[1m]', 'Fable'],
    ['claude-mythos-preview', 'Mythos'],
    ['claude-opusculum', 'other models'],
    ['gateway/house-model-7', 'other models'],
    ['my-claude-opus-5', 'other models'],
    ['', 'other models'],
  ])('the family of %j is %s', (model, family) => {
    const { report } = CASES.pass;
    expect(shareNumbers({ ...report, models: report.models.map((row) => ({ ...row, model })) })?.families).toEqual([
      family,
    ]);
  });

  test.each([
    ['tool:Bash', 'tool results'],
    ['mcp:acme-payroll', 'MCP results'],
    ['attachment:file', 'attachments'],
    ['model-output', "model's own words"],
    ['output', 'output'],
    ['baseline', 'baseline'],
    ['baseline-of-acme', 'other'],
    ['unseen', 'in no record'],
    ['unattributed', 'other'],
    ['toString', 'other'],
  ])('the kind of the origin %s is %s', (origin, kind) => {
    const { report } = CASES.pass;
    const origins = report.origins.slice(0, 1).map((row) => ({ ...row, origin }));
    expect(shareNumbers({ ...report, origins })?.origins).toEqual([{ name: kind, points: 100 }]);
  });
});

/** A value with every string in it, also the names of fields of no fixed set, replaced. */
const seeded = (value: unknown, secret: string, path = ''): unknown => {
  if (typeof value === 'string') return path === 'flags' ? value : secret;
  if (Array.isArray(value)) return value.map((each) => seeded(each, secret, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, seeded(each, secret, name)]));
};

describe('whatever the strings of a report hold', () => {
  const SECRETS = [
    'SEEDED SECRET',
    'ghp_0123456789abcdefABCDEF0123456789abcd',
    'acme-payroll',
    'tool:acme-payroll',
    'mcp:acme-payroll',
    'claude-opus-acme-payroll',
    '9.9.9-acme-payroll',
    '2026-11-22acme-payroll',
    '/home/acme-payroll/x.ts',
  ];
  const LEAK = /SEEDED|SECRET|ghp_|sk-ant|acme|payroll|home/i;

  test.each(SECRETS)('a card holds nothing of %j', (secret) => {
    for (const { report } of Object.values(CASES)) {
      const all = seeded(report, secret) as Report;
      for (const format of FORMATS) expect(renderShare(all, format) ?? '').not.toMatch(LEAK);
      for (const format of FORMATS) expect(renderShare(poisoned(secret).report, format) ?? '').not.toMatch(LEAK);
    }
  });

  test('a card holds our own words and digits alone', () => {
    const own = new Set(
      [...ORIGIN_KINDS, ...FAMILIES, 'cache reads', 'cache writes', 'input and other', 'turns', 'a turn']
        .concat('What Claude Code cost', 'Tollgate', 'prices of', 'peak context of the window', 'k', 'M', 'Value')
        .concat('cache efficiency of the prompt tokens', 'lost to cache breaks of the spend', 'compaction')
        .concat('compactions', 'By bucket', 'By origin', 'Measure', 'sub')
        .flatMap((words) => words.toLowerCase().split(/[ ']/)),
    );
    fc.assert(
      fc.property(attacks, (attack) => {
        const card = renderShare(seeded(CASES['over-budget'].report, attack) as Report, 'markdown') ?? '';
        expectHarmless(card);
        const words = card.toLowerCase().match(/\p{L}+/gu) ?? [];
        expect(words.filter((word) => !own.has(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('only fields of the list are there', () => {
    const { report } = poisoned('x');
    expect(Object.keys(shareNumbers(report) ?? {}).sort()).toEqual(
      [
        ...['cacheEfficiency', 'compactions', 'families', 'isFloor', 'lostShare', 'origins', 'peakShare'],
        ...['peakTokens', 'pricesAsOf', 'split', 'turns', 'usd', 'usdPerTurn', 'version'],
      ].sort(),
    );
  });
});

describe('the picture', () => {
  const svg = renderShare(CASES['over-budget'].report, 'svg') ?? '';

  test('stands alone: no script, no address but the name space, nothing loaded', () => {
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/<(?:script|image|foreignObject|use|a)\b|href|@import|url\((?!#bar\))|\son\w+=/);
  });

  test('says in words what it shows', () => {
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">What Claude Code cost: $2.32</title>');
    expect(svg).toMatch(/<desc id="desc">112 turns; .*Tollgate 0\.1\.0/);
  });
});

/** A report of the largest numbers that will ever come. */
const largest: Report = {
  ...CASES['many-subagents'].report,
  cost: { ...CASES['many-subagents'].report.cost, totalUsd: 12_345_678.9, knownUsd: 12_345_678.9, isFloor: true },
  turns: { total: 1_234_567_890, main: 1, subagents: 1, reported: null },
  models: FAMILIES.map((family) => ({
    ...{ requests: 1, usd: 1, webSearches: 0 },
    model: `claude-${family.toLowerCase()}-9`,
    tokens: { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 },
  })),
};

test('a text that may be too wide is set smaller, and lists end earlier', () => {
  expect(fittingSize('$2.32', 96, 1072, true)).toBe(96);
  const size = fittingSize('≥ $9,112,345,678.90', 96, 1072, true);
  expect(size).toBeLessThan(96);
  expect(textWidth('≥ $9,112,345,678.90', size, true)).toBeLessThanOrEqual(1072);
  expect(fittingItems('By: ', ['one', 'two', 'three'], 20, 170)).toBe('By: one, two');
  expect(fittingItems('By: ', ['one', 'two'], 20, 1)).toBe('By: one');
  expect(fittingItems('By: ', [], 20, 100)).toBe('');
});

test('no text of a card goes beyond its place, by the widest letters', () => {
  const texts = [
    ...(renderShare(largest, 'svg') ?? '').matchAll(/<text class="(\w+)" x="(\d+)".*font-size="([\d.]+)">(.*?)</g),
  ];
  expect(texts.length).toBeGreaterThan(15);
  for (const [, kind = '', x = '', size = '', text = ''] of texts) {
    expect(Number(x) + textWidth(text.replace('&gt;', '>'), Number(size), kind === 'strong')).toBeLessThanOrEqual(1136);
    expect(Number(size)).toBeGreaterThanOrEqual(14);
  }
});
