import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawDiagrams, MERMAID_VERSIONS, mermaidScript, SCHEMES } from '../../scripts/lib/mermaid.ts';
import { attacks } from '../render/attacks.ts';
import { chartsOf, sourceOf } from '../render/charts/pages.ts';
import { CASES, type Case, poisoned } from '../render/fixtures.ts';
import { contrast } from './contrast.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const LOOK = join(import.meta.dirname, '../../.tmp/look');

/** Skipped, and listed as such, without `npm run rig:mermaid` and a browser (scripts/install-rigs.sh). */
const canDraw = existsSync(CHROMIUM) && MERMAID_VERSIONS.every((version) => mermaidScript(version) !== null);

const runs = MERMAID_VERSIONS.flatMap((version) =>
  (['light', 'dark'] as const).map((scheme) => ({ version, scheme, script: mermaidScript(version) ?? '' })),
);

/** A diagram as it was drawn: what can be read, in which colour, and what shapes there are. */
type Drawn = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly text: string; readonly fill: string; readonly isOnSlice: boolean }[];
  readonly bars: readonly { readonly fill: string; readonly height: number }[];
  readonly live: number;
};

const MEASURE = `[...document.querySelectorAll('.diagram svg')].map((svg) => ({
  width: svg.getBoundingClientRect().width,
  height: svg.getBoundingClientRect().height,
  texts: [...svg.querySelectorAll('text')].filter((text) => text.textContent !== '').map((text) => ({
    text: text.textContent, fill: getComputedStyle(text).fill, isOnSlice: text.classList.contains('slice'),
  })),
  bars: [...svg.querySelectorAll('rect, path.pieCircle')].map((shape) => ({
    fill: getComputedStyle(shape).fill, height: shape.getBBox().height,
  })),
  live: svg.querySelectorAll('script, a, image, foreignObject, [onclick], [onerror]').length,
}))`;

const pageOf = (sources: readonly string[], canvas: string): string =>
  `<!doctype html><body style="margin: 0; padding: 16px; background: ${canvas}">${sources
    .map((source) => `<pre lang="mermaid">${source.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`)
    .join('')}`;

describe.skipIf(!canDraw)('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    mkdirSync(LOOK, { recursive: true });
  });

  afterAll(async () => {
    await browser?.close();
  });

  const draw = async (page: Page, run: (typeof runs)[number], example: Case): Promise<readonly Drawn[]> => {
    const sources = chartsOf(example).map(sourceOf);
    await page.setContent(pageOf(sources, SCHEMES[run.scheme].canvas));
    expect(await drawDiagrams(page, run.script, run.scheme)).toEqual([]);
    const drawn: readonly Drawn[] = await page.evaluate(MEASURE);
    expect(drawn).toHaveLength(sources.length);
    return drawn;
  };

  describe.each(runs)('Mermaid $version, $scheme', (run) => {
    test.each(['over-budget', 'unattributed', 'hostile', 'barely-over', 'many-subagents'] as const)(
      'draws the charts of %s so that they can be read',
      async (name) => {
        const page = await browser.newPage({ viewport: { width: 780, height: 200 } });
        for (const { width, height, texts, bars, live } of await draw(page, run, CASES[name])) {
          expect(width).toBeGreaterThan(300);
          expect(height).toBeGreaterThan(200);
          expect(bars.some((bar) => bar.height > 20)).toBe(true);
          expect(texts.length).toBeGreaterThan(3);
          for (const { fill, isOnSlice } of texts) {
            if (!isOnSlice) expect(contrast(fill, SCHEMES[run.scheme].canvas)).toBeGreaterThanOrEqual(4.5);
          }
          expect(live).toBe(0);
        }
        await page.screenshot({ path: join(LOOK, `charts-${name}.${run.version}.${run.scheme}.png`), fullPage: true });
        await page.close();
      },
    );

    test('shows attacks as nothing but names that have none', async () => {
      const page = await browser.newPage();
      for (const attack of fc.sample(attacks, { numRuns: 12, seed: 7 })) {
        const { report, judgement } = poisoned(attack);
        const { timeline, context } = CASES['over-budget'].report;
        const drawn = await draw(page, run, { report: { ...report, timeline, context }, judgement });
        expect(drawn).toHaveLength(3);
        for (const { live } of drawn) expect(live).toBe(0);
      }
      await page.close();
    });
  });

  test('would say so of a chart that cannot be drawn', async () => {
    const page = await browser.newPage();
    for (const { script } of runs.filter(({ scheme }) => scheme === 'light')) {
      await page.setContent(
        pageOf(['pie\n  "a "quote"" : 5', 'xychart-beta\n  bar [1e-7, 2]', 'pie\n "a" : 1'], '#fff'),
      );
      expect(await drawDiagrams(page, script, 'light')).toHaveLength(2);
    }
    await page.close();
  });
});
