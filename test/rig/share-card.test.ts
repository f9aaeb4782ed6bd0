import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/share/text-width.ts';
import { renderShare } from '../../src/render/share.ts';
import { CASES } from '../render/fixtures.ts';
import { contrast } from './contrast.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** What a text takes, as drawn, beside what it was held to take. */
type Text = {
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly right: number;
  readonly fill: string;
  readonly isBold: boolean;
};

const MEASURE = `[...document.querySelectorAll('svg > text')].map((text) => ({
  text: text.textContent,
  size: Number(text.getAttribute('font-size')),
  width: text.getBBox().width,
  right: text.getBBox().x + text.getBBox().width,
  fill: getComputedStyle(text).fill,
  isBold: text.classList.contains('strong'),
}))`;

const { report } = CASES['many-subagents'];
const long = {
  ...report,
  cost: { ...report.cost, totalUsd: 12_345_678.9, isFloor: true },
  turns: { ...report.turns, total: 1_234_567 },
};

/** Skipped, and listed as such, without a browser (scripts/install-rigs.sh). */
describe.skipIf(!existsSync(CHROMIUM))('a share card in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });

  afterAll(() => browser?.close());

  test.each([
    ['light', '#ffffff'],
    ['dark', '#0d1117'],
  ] as const)('can be read, and stays in its frame (%s)', async (colorScheme, canvas) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme });
    for (const each of [CASES['over-budget'].report, long]) {
      await page.setContent(`<body style="margin: 0">${renderShare(each, 'svg')}`);
      const texts: readonly Text[] = await page.evaluate(MEASURE);
      expect(texts.length).toBeGreaterThan(15);
      for (const { text, size, width, right, fill, isBold } of texts) {
        expect(width, text).toBeLessThanOrEqual(textWidth(text, size, isBold));
        expect(right).toBeLessThanOrEqual(1136);
        expect(contrast(fill, canvas)).toBeGreaterThanOrEqual(4.5);
      }
    }
    await page.close();
  });
});
