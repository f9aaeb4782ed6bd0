import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
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

  const examples: readonly Case[] = [
    ...(['over-budget', 'unattributed', 'hostile', 'barely-over', 'many-subagents'] as const).map(
      (name) => CASES[name],
    ),
    ...fc.sample(attacks, { numRuns: 6, seed: 7 }).map((attack) => {
      const { report, judgement } = poisoned(attack);
      const { timeline, context } = CASES['over-budget'].report;
      return { report: { ...report, timeline, context }, judgement };
    }),
  ];
  const sources = examples.flatMap((example) => chartsOf(example).map(sourceOf));

  // One page each: it is loading Mermaid that takes long.
  test.each(runs)('Mermaid $version draws all charts so that they can be read ($scheme)', async (run) => {
    const { canvas } = SCHEMES[run.scheme];
    const page = await browser.newPage({ viewport: { width: 780, height: 200 } });
    await page.setContent(pageOf(sources, canvas));
    expect(await drawDiagrams(page, run.script, run.scheme)).toEqual([]);
    const drawn: readonly Drawn[] = await page.evaluate(MEASURE);
    expect(drawn).toHaveLength(3 * examples.length);
    for (const { width, height, texts, bars, live } of drawn) {
      expect(width).toBeGreaterThan(300);
      expect(height).toBeGreaterThan(200);
      expect(bars.some((bar) => bar.height > 20)).toBe(true);
      expect(texts.length).toBeGreaterThan(3);
      for (const { fill, isOnSlice } of texts) {
        if (!isOnSlice) expect(contrast(fill, canvas)).toBeGreaterThanOrEqual(4.5);
      }
      expect(live).toBe(0);
    }
    await page.screenshot({ path: join(LOOK, `charts.${run.version}.${run.scheme}.png`), fullPage: true });
    await page.close();
  });

  test('would say so of a chart that cannot be drawn', async () => {
    const page = await browser.newPage();
    await page.setContent(
      pageOf(['pie\n  "a "quote"" : 5', 'xychart-beta\n  bar [1e-7, 2]', 'pie\n "a" : 1'], '#ffffff'),
    );
    expect(await drawDiagrams(page, runs[0]?.script ?? '', 'light')).toHaveLength(2);
    await page.close();
  });
});
