import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html.ts';
import { CASES } from '../fixtures.ts';
import { manyTurns } from './many-turns.ts';
import { dataOf, elements, type Node, nodesOf, textOf } from './tree.ts';

const pageOf = (name: keyof typeof CASES): string => renderHtml(CASES[name].report, CASES[name].judgement);

const classesOf = ({ properties }: Node): readonly unknown[] => [properties?.['className'] ?? []].flat();

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const names = Object.keys(CASES) as (keyof typeof CASES)[];

describe.each(names)('the page of %s', (name) => {
  const html = pageOf(name);
  const nodes = nodesOf(html);

  test('has a language, a title, one first heading, and the others in order below it', () => {
    expect(elements(nodes, 'html').map(({ properties }) => properties?.['lang'])).toEqual(['en']);
    expect(elements(nodes, 'title').map(textOf).join()).toMatch(/ · Tollgate$/);
    const levels = elements(nodes, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName?.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has a policy that names the hashes of its own style and script and allows nothing else', () => {
    const [policy = ''] = elements(nodes, 'meta')
      .filter(({ properties }) => properties?.['httpEquiv'] !== undefined)
      .map(({ properties }) => `${properties?.['content']}`);
    const [style = ''] = elements(nodes, 'style').map(textOf);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; img-src data:;/);
    expect(policy).toMatch(/; base-uri 'none'; form-action 'none'$/);
    expect(policy).toContain(`style-src ${hashOf(style)};`);
    for (const script of elements(nodes, 'script').filter(({ properties }) => properties?.['type'] === undefined)) {
      expect(policy).toContain(`script-src ${hashOf(textOf(script))};`);
    }
  });

  test('gives every table a caption, and every heading cell what it heads', () => {
    for (const table of elements(nodes, 'table')) expect(table.children?.[0]?.tagName).toBe('caption');
    for (const cell of elements(nodes, 'th')) expect(cell.properties?.['scope']).toMatch(/^(?:col|row)$/);
  });

  test('repeats no id', () => {
    const ids = elements(nodes).flatMap(({ properties }) =>
      properties?.['id'] === undefined ? [] : [properties['id']],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no comment, and no style or handler in an attribute', () => {
    expect(nodes.filter(({ type }) => type === 'comment')).toEqual([]);
    const attributes = elements(nodes).flatMap(({ properties }) => Object.keys(properties ?? {}));
    expect(attributes.filter((attribute) => /^(?:style|on)/.test(attribute))).toEqual([]);
  });
});

test('what a reader looks for first comes first', () => {
  const titles = elements(nodesOf(pageOf('over-budget')), 'h1', 'h2', 'h3').map(textOf);
  expect(titles).toMatchInlineSnapshot(`
    [
      "✗Over budget · $2.32 of $2.00 · 112 turns · peak context 171k (86 % of 200k)",
      "Where the money went",
      "What put it there",
      "The dearest single pieces",
      "Turn by turn",
      "Context",
      "Cost",
      "What the context was made of",
      "Cache breaks",
      "Compactions",
      "Models",
      "What did no visible good",
      "What would have been cheaper",
      "Worth a try",
      "Budgets",
      "How this was computed",
    ]
  `);
});

const sentencesOf = (name: keyof typeof CASES): string =>
  elements(nodesOf(pageOf(name)), 'p', 'li')
    .map(textOf)
    .join('\n');

test.each([
  ['over-budget', 'The 28k-token Bash result from turn 6 was re-sent 31 times and cost $0.56.'],
  [
    'over-budget',
    '2 turns wrote again what the cache had held, for $0.44 more than reading it, 19 % of what the requests cost.',
  ],
  ['over-budget', 'Cache for one hour (ENABLE_PROMPT_CACHING_1H=1): worth $0.30.'],
  ['over-budget', 'Compact after turn 52 (44 to 60 are nearly as good): worth $0.21 to $0.39.'],
  ['over-budget', 'Have all tools there from the start: 1 cache break (tools changed): worth $0.11.'],
  ['over-budget', 'Bash was called 5 times with the same input, in turns 31, 36, 44, 58, 63.'],
  ['over-budget', 'Turn 22 ended at its output limit, after 8.2k tokens for $0.12.'],
  ['incomplete', 'The run was cut short: the true bill can only be higher.'],
  ['no-usage', 'Tollgate reads what Claude Code leaves behind'],
] as const)('%s says: %s', (name, sentence) => {
  expect(sentencesOf(name)).toContain(sentence);
});

const cellsOf = (name: keyof typeof CASES, caption: string): readonly (readonly string[])[] =>
  elements(nodesOf(pageOf(name)), 'table')
    .filter((table) => textOf(table).startsWith(caption))
    .flatMap((table) => elements(nodesOf(textOfRows(table))).map(textOf))
    .map((row) => row.split('|'));

const textOfRows = (table: Node): string => {
  const rows = (table.children ?? []).flatMap(({ children }) => children ?? []).filter((row) => row.tagName === 'tr');
  return rows.map((row) => `<p>${(row.children ?? []).map(textOf).join('|')}</p>`).join('');
};

test.each([
  ['Cache breaks', ['41', '96k', '$0.3326', 'idle past the cache lifetime (6 min 52 s)', 'inference']],
  ['The same requests on other models', ['claude-haiku-5-5', '$0.72', '$1.60 less', '−69 %', 'yes']],
  ['The same requests, run otherwise', ['Without a cache', '$14.37', '$12.06 more', '+520 %']],
  ['What compactions took', ['78', 'auto', '171k', '29k', '$0.05', '$0.12', '$1.42']],
] as const)('the table %s', (caption, row) => {
  expect(cellsOf('over-budget', caption)).toContainEqual(row);
});

test('a model whose window some turns exceed is said to be out of question', () => {
  const { report, judgement } = CASES.pass;
  const models = report.whatIf?.models.map((row) => ({ ...row, turnsOverWindow: 3 })) ?? [];
  const html = renderHtml({ ...report, whatIf: report.whatIf && { ...report.whatIf, models } }, judgement);
  expect(html).toContain('no: 3 turns beyond its 200k');
});

test('without a budget nothing is judged: no sign, no table of budgets', () => {
  const nodes = nodesOf(pageOf('no-budget'));
  expect(elements(nodes).filter((node) => classesOf(node).includes('sign'))).toEqual([]);
  expect(elements(nodes, 'h2').map(textOf)).not.toContain('Budgets');
});

test.each(['no-usage', 'many-sessions'] as const)(
  'without a timeline (%s) there are no charts and no script',
  (name) => {
    expect(elements(nodesOf(pageOf(name)), 'script', 'figure', 'noscript')).toEqual([]);
  },
);

describe('the numbers for the script', () => {
  const [thread] = dataOf(pageOf('over-budget')).threads;
  const { timeline, composition } = CASES['over-budget'].report;

  test('are those of the timeline', () => {
    expect(thread.context).toEqual(timeline.map(({ contextTokens }) => contextTokens));
    expect(thread.usd).toEqual(timeline.map(({ usd }) => usd));
    expect(thread.costs[0]).toEqual(timeline.map(({ costs }) => costs?.cacheRead));
    expect(thread.parts).toEqual(composition?.origins.map((_, column) => composition.tokens.map((row) => row[column])));
  });

  test('mark what happened, and the lines to keep below', () => {
    expect(thread.compactions).toEqual([78]);
    expect(thread.breaks.map(({ at }: { at: number }) => at)).toEqual([40, 96]);
    expect(thread).toMatchObject({ window: 200_000, limits: [{ label: 'warn-peak-context', tokens: 160_000 }] });
  });

  test('come thread by thread, that of the headline first, then the dearest', () => {
    const { report, judgement } = CASES['over-budget'];
    const other = (thread: string, usd: number) => report.timeline.slice(0, 3).map((row) => ({ ...row, thread, usd }));
    const mixed = [...other('a1', 1), ...report.timeline, ...other('a2', 9)];
    const html = renderHtml({ ...report, timeline: mixed, composition: null }, judgement);
    const { threads } = dataOf(html);
    expect(threads.map(({ label }: { label: string }) => label)).toEqual(['main', 'subagent a2', 'subagent a1']);
    expect(threads.map(({ window }: { window: number }) => window)).toEqual([200_000, null, null]);
    expect(elements(nodesOf(html), 'option').map(textOf)[1]).toBe('subagent a2 · 3 turns · $27.00');
  });
});

describe('a run of 10,000 turns', () => {
  const { report, judgement } = manyTurns(10_000);
  const html = renderHtml(report, judgement);
  const nodes = nodesOf(html);

  test('is a page of less than three megabytes and few elements', () => {
    expect(html.length).toBeLessThan(3_000_000);
    expect(elements(nodes).length).toBeLessThan(9000);
  });

  test('has all turns in its tables, several to a row', () => {
    const [context] = elements(nodes, 'table').filter((table) => textOf(table).startsWith('Context by turn'));
    const rows = elements(nodesOf(`${textOfRows(context ?? { type: 'none' })}`), 'p').map(textOf);
    expect(rows).toHaveLength(201);
    expect(rows[1]).toMatch(/^1–50\|/);
    expect(rows.at(-1)).toMatch(/^9,951–10,000\|/);
  });

  test('lists the dearest of its cache breaks and says so', () => {
    expect(html).toContain('The 100 dearest cache breaks');
  });
});
