import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Insights } from '../../../src/analysis/report-insights.ts';
import { displayWidth } from '../../../src/render/display-width.ts';
import { renderInsightsHtml } from '../../../src/render/insights/html.ts';
import { renderInsightsJson } from '../../../src/render/insights/json.ts';
import { renderInsightsTerminal } from '../../../src/render/insights/terminal.ts';
import { attacks } from '../attacks.ts';
import { CASES, poisonedInsights } from './fixtures.ts';

const cases = Object.entries(CASES);
const atWidth = (insights: Insights, width: number): string =>
  renderInsightsTerminal(insights, { width, color: false });

describe('at the terminal', () => {
  test.each(cases)('80 columns: %s', async (name, insights) => {
    await expect(atWidth(insights, 80)).toMatchFileSnapshot(`../../golden/insights/terminal-${name}-80.txt`);
  });

  test.each([40, 60, 120])('%d columns', async (width) => {
    const page = atWidth(CASES['run-among-them'], width);
    await expect(page).toMatchFileSnapshot(`../../golden/insights/terminal-run-among-them-${width}.txt`);
  });

  test.each(cases)('%s: no line is wider than the terminal, nor than 120', (_, insights) => {
    for (let width = 40; width <= 130; width += 1) {
      const widest = Math.max(...atWidth(insights, width).split('\n').map(displayWidth));
      expect(widest).toBeLessThanOrEqual(Math.min(width, 120));
    }
  });

  test.each(cases)('%s: colour changes nothing but the colour', (_, insights) => {
    const colored = renderInsightsTerminal(insights, { width: 80, color: true });
    expect(stripVTControlCharacters(colored)).toBe(atWidth(insights, 80));
    expect(colored).not.toBe(atWidth(insights, 80));
  });

  test('where nothing was found, nothing looks like a dollar', () => {
    expect(atWidth(CASES.nothing, 80)).toMatch(/^No usage of Claude Code was found\n/);
    expect(atWidth(CASES.nothing, 80)).not.toContain('$');
    expect(renderInsightsHtml(CASES.nothing)).not.toContain('$');
  });

  test('what no price is known for did not cost nothing', () => {
    const { pipeline } = CASES;
    const free = { writeUsd: 0, carryUsd: 0, freshUsd: 0, outputUsd: 0, otherUsd: 0, usd: 0, share: 0 };
    const page = atWidth(
      {
        ...pipeline,
        sessions: { ...pipeline.sessions, unpriced: pipeline.sessions.measured },
        cacheBreaks: {
          ...pipeline.cacheBreaks,
          usd: 0,
          usdShare: 0,
          causes: pipeline.cacheBreaks.causes.map((row) => ({ ...row, usd: 0 })),
        },
        top: pipeline.top.map((row) => ({ ...row, usd: null, knownUsd: 0, lostUsd: 0, breaks: 1 })),
        origins: pipeline.origins.map((row) => ({ ...row, ...free })),
      },
      80,
    );
    const blocks = page.split('\n\n');
    const losses = blocks.filter((block) => /^(The dearest sessions|Cache breaks)/.test(block));
    expect(losses).toHaveLength(2);
    for (const block of losses) expect(block).not.toContain('$');
    expect(page).toMatch(/Cache breaks at a cost that is unknown in/);
    expect(page).not.toMatch(/^(What it went into|Tools and MCP servers)/m);
  });

  test('says where the run stands', () => {
    expect(atWidth(CASES['run-among-them'], 80)).toMatch(/Cost \$4\.20: dearer than \d\d % of 312 sessions\./);
  });
});

describe('as JSON', () => {
  test.each(cases)('%s', async (name, insights) => {
    await expect(renderInsightsJson(insights)).toMatchFileSnapshot(`../../golden/insights/${name}.json`);
  });

  test.each(cases)('%s: is the model itself', (_, insights) => {
    expect(JSON.parse(renderInsightsJson(insights))).toEqual(insights);
  });
});

/** Every field name of a value. */
const fieldsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...fieldsOf(each)]);
};

test('docs/insights.md has every field', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/insights.md'), 'utf8');
  const fields = new Set(Object.values(CASES).flatMap(fieldsOf));
  expect(fields.size).toBeGreaterThan(80);
  expect([...fields].filter((field) => !docs.includes(`\`${field}`))).toEqual([]);
});

type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: object;
  readonly children?: readonly Node[];
};

const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
const elements = (page: string): readonly Node[] =>
  flatten(unified().use(rehypeParse).parse(page) as Node).filter(({ type }) => type === 'element');

const TAGS = new Set(
  'html head meta title style body main section h1 h2 p ul li div table thead tbody tr th td span svg rect footer'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charSet httpEquiv content name className tabIndex scope style role ariaLabel viewBox preserveAspectRatio x y width height'.split(
    ' ',
  ),
);

const expectOurs = (page: string): void => {
  for (const { tagName = '', properties = {} } of elements(page)) {
    expect(TAGS).toContain(tagName);
    for (const name of Object.keys(properties)) expect(ATTRIBUTES).toContain(name);
  }
  expect(page).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
};

describe('as HTML', () => {
  test.each(cases)('%s', async (name, insights) => {
    const page = renderInsightsHtml(insights);
    await expect(page).toMatchFileSnapshot(`../../golden/insights/${name}.html`);
    expectOurs(page);
  });

  test('loads nothing and runs nothing', () => {
    const page = renderInsightsHtml(CASES['run-among-them']);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/);
  });

  test('tells what the terminal tells', () => {
    const words = (text: string): readonly string[] =>
      text
        .replaceAll(/[▁-█▉-▏…]|&#39;/g, "'")
        .split(/\s+/)
        .filter((word) => /^\$?[\d,.]+[kM]?$/.test(word));
    const page = renderInsightsHtml(CASES.pipeline).replaceAll(/<style>[\s\S]*<\/style>|<[^>]+>/g, ' ');
    expect(words(page)).toEqual(expect.arrayContaining([...words(atWidth(CASES.pipeline, 120))]));
  });
});

describe('whatever a transcript names', () => {
  test.each([40, 80])('the terminal text at %d columns obeys nobody and stays in its width', (width) => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const page = atWidth(poisonedInsights(attack), width);
        expect(page).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
        for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 40 },
    );
  });

  test('the page is made of our elements alone', () => {
    const ordinary = elements(renderInsightsHtml(poisonedInsights('x'))).length;
    fc.assert(
      fc.property(attacks, (attack) => {
        const page = renderInsightsHtml(poisonedInsights(attack));
        expectOurs(page);
        // Less at most: rows of one name may have become one.
        expect(elements(page).length).toBeLessThanOrEqual(ordinary + 40);
      }),
      { numRuns: 30 },
    );
  });

  test('the JSON is the same numbers, in harmless characters, and names have their shapes', () => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const json = renderInsightsJson(poisonedInsights(attack));
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        const { models, origins, top } = JSON.parse(json) as Insights;
        const names = [...models.map(({ model }) => model), ...origins.map(({ origin }) => origin)];
        for (const name of [...names, ...top.map(({ sessionId }) => sessionId)]) {
          expect(name).toMatch(/^[\w./:@[\]()-]*…?$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
