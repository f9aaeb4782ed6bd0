import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { escaped } from '../../src/render/json/escaped.ts';
import { FIELDS } from '../../src/render/json/fields.ts';
import { renderJson } from '../../src/render/json.ts';
import { CASES } from './fixtures.ts';

const { report, judgement } = CASES['over-budget'];

/** The same data, built in the opposite order. */
const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, backwards(item)] as const)
      .toReversed(),
  );
};

test.each(['over-budget', 'no-usage', 'many-subagents'] as const)('the public JSON: %s', async (name) => {
  await expect(renderJson(CASES[name].report, CASES[name].judgement)).toMatchFileSnapshot(
    `../golden/report-${name}.json`,
  );
});

/** Names of its own making are the one thing that the JSON does not repeat. */
const PLAIN = Object.entries(CASES).filter(([name]) => name !== 'hostile');

test('hostile: numbers are kept, names become (unnamed)', () => {
  const { report, judgement } = CASES.hostile;
  const printed = JSON.parse(renderJson(report, judgement)) as Report;
  expect(printed.cost.buckets).toEqual(report.cost.buckets);
  expect(printed.cost.totalUsd).toBe(report.cost.totalUsd);
  expect(printed.models.map(({ usd }) => usd)).toEqual(report.models.map(({ usd }) => usd));
  expect(printed.models.map(({ model }) => model)).toContain('(unnamed)');
});

test.each(PLAIN)('%s: nothing is lost but whether the check is red', (_, { report, judgement }) => {
  const { failed, ...judged } = judgement;
  expect(failed).toBeTypeOf('boolean');
  expect(JSON.parse(renderJson(report, judgement))).toEqual({ ...report, ...judged });
});

test('the order of fields does not depend on who built the report', () => {
  expect(renderJson(backwards(report) as Report, judgement)).toBe(renderJson(report, judgement));
});

test('the top level reads as documented', () => {
  expect(Object.keys(JSON.parse(renderJson(report, judgement)))).toEqual(
    'schemaVersion tool prices config sources cost turns context cacheEfficiency models threads sessions timeline compactions origins pieces composition cacheBreaks losses waste whatIf advice quality verdict verdicts'.split(
      ' ',
    ),
  );
});

test('a field that is not of the schema does not get out', () => {
  const stray = { ...report, cost: { ...report.cost, prompt: 'SEEDED SECRET' } };
  expect(renderJson(stray, judgement)).toBe(renderJson(report, judgement));
});

test('two spaces deep, one newline at the end', () => {
  expect(renderJson(report, judgement)).toMatch(/^\{\n {2}"schemaVersion": 1,[\s\S]*\n\}\n$/);
});

test('a turn, which has a printer of its own, has its fields in the order of all', () => {
  const { timeline } = JSON.parse(renderJson(report, judgement)) as Report;
  const [turn] = timeline;
  const order = Object.keys(FIELDS);
  const inOrder = (object: object): readonly string[] =>
    Object.keys(object).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  expect(Object.keys(turn ?? {})).toEqual(inOrder(report.timeline[0] ?? {}));
  expect(Object.keys(turn?.costs ?? {})).toEqual(inOrder(report.timeline[0]?.costs ?? {}));
  expect(turn?.costs).not.toBeNull();
});

test.each([
  ['plain ASCII', '{"file":"a b~"}', '{"file":"a b~"}'],
  ['DEL, which is ASCII too', '"\u007f"', '"\\u007f"'],
  ['a C1 control', '"\u009b31m"', '"\\u009b31m"'],
  ['a bidirectional mark', '"a\u202eb"', '"a\\u202eb"'],
  ['letters of other scripts stay', '"é…日本"', '"é…日本"'],
])('what a terminal may obey is escaped: %s', (_, raw, printed) => {
  expect(escaped(raw)).toBe(printed);
});
