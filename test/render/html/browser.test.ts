import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html.ts';
import { attacks } from '../attacks.ts';
import { CASES, type Case, poisoned } from '../fixtures.ts';
import { CHROMIUM, launch, open } from './browser.ts';
import { manyTurns } from './many-turns.ts';

const pageOf = ({ report, judgement }: Case): string => renderHtml(report, judgement);
const OVER_BUDGET = pageOf(CASES['over-budget']);

/** Two subagents beside the main thread. */
const WITH_THREADS = (() => {
  const { report, judgement } = CASES['over-budget'];
  const of = (thread: string, turns: number) => report.timeline.slice(0, turns).map((row) => ({ ...row, thread }));
  return pageOf({
    report: { ...report, timeline: [...report.timeline, ...of('a1', 30), ...of('a2', 1)], composition: null },
    judgement,
  });
})();

const chart = (name: string, part: string): string => `figure[data-chart=${name}] ${part}`;

const readout = (page: Page, name: string): Promise<string | null> => page.textContent(chart(name, '.readout'));

const LABELS = `[...document.querySelectorAll('svg[role=img]')].map((node) => node.getAttribute('aria-label'))`;

/** Least contrast of all texts against what is painted behind them, and where. Texts of drawings stand on the page's own ground. */
const LEAST_CONTRAST = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [r, g, b] = rgba(colour).slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (rgba(colour)[3] === 255) return colour;
    }
    return 'white';
  };
  for (const each of document.querySelectorAll('details')) each.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let least = [Infinity, ''];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const node = walker.currentNode.parentElement;
    if (text === '' || node.closest('script, noscript, [hidden]')) continue;
    const style = getComputedStyle(node);
    const [a, b] = [luminance(node.closest('svg') ? style.fill : style.color), luminance(ground(node))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < least[0]) least = [contrast, text.slice(0, 60)];
  }
  return least;
})()`;

const NEXT_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Elements beyond the right edge of the window that no box of their own scrolls. */
const BEYOND = `[...document.querySelectorAll('body *')]
  .filter((node) => !node.closest('.scroll') && !node.closest('.unseen') && node.getClientRects().length > 0)
  .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map((node) => node.tagName + '.' + node.className)`;

/** Texts of a drawing that lie on each other or stick out of it. */
const CROWDED = `[...document.querySelectorAll('.plot svg')].flatMap((picture) => {
  const edge = picture.getBoundingClientRect();
  const boxes = [...picture.querySelectorAll('text:not(.peak)')].map((node) => [node.textContent, node.getBoundingClientRect()]);
  const out = boxes.filter(([, box]) => box.left < edge.left - 0.5 || box.right > edge.right + 0.5 || box.top < edge.top - 0.5);
  const over = boxes.flatMap(([text, a], index) => boxes.slice(index + 1)
    .filter(([, b]) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
    .map(([other]) => [text + ' / ' + other]));
  return [...out.map(([text]) => text), ...over.flat()];
})`;

describe.skipIf(CHROMIUM === undefined)('in Chromium (without it: scripts/install-rigs.sh)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  describe('the charts', () => {
    test('are pictures with a description, and show the turn of the peak', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      expect(await page.evaluate(LABELS)).toEqual([
        'Context of 112 turns of main: peak 171k at turn 78, 86 % of the window, 21k at first, 88k at last, 1 compaction, 2 cache breaks',
        'Cost of 112 turns of main: $1.12 in all, the dearest, turn 1, $0.01, cache read $0.73, output $0.25, cache write $0.13, input $0.01',
        'What the context of 112 turns of main was made of, all turns together: Bash results 38 %, Baseline 22 %, Read results 19 %, MCP server github 9 %',
      ]);
      expect(await readout(page, 'context')).toBe(
        'Turn 78 · context 171k (86 % of 200k) · output 400 · claude-sonnet-4-6 · 08:07:40 UTC',
      );
    });

    test.each([
      [['ArrowRight'], 79],
      [['ArrowLeft', 'ArrowLeft'], 76],
      [['ArrowUp'], 79],
      [['ArrowDown'], 77],
      [['Home'], 1],
      [['Home', 'ArrowLeft'], 1],
      [['Home', 'PageUp'], 11],
      [['End'], 112],
      [['End', 'PageDown'], 102],
      [['End', 'ArrowRight'], 112],
    ])('%j lead to turn %d, in all charts, seen and spoken', async (keys, turn) => {
      const { page } = await open(browser, OVER_BUDGET);
      await page.focus(chart('context', '.cursor'));
      for (const key of keys) await page.keyboard.press(key);
      for (const name of ['context', 'cost', 'origins']) {
        expect(await readout(page, name)).toMatch(new RegExp(`^Turn ${turn} · `));
        expect(await page.getAttribute(chart(name, '.cursor'), 'aria-valuenow')).toBe(`${turn}`);
      }
      expect(await page.getAttribute(chart('context', '.cursor'), 'aria-valuetext')).toBe(`turn ${turn} of 112`);
      expect(await page.textContent('#spoken[aria-live=polite]')).toBe(await readout(page, 'context'));
    });

    test('speak of what the chart with the focus shows', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      await page.focus(chart('cost', '.cursor'));
      await page.keyboard.press('ArrowRight');
      expect(await page.textContent('#spoken')).toBe(
        'Turn 79 · $0.010 · cache read $0.0065 · output $0.0022 · cache write $0.0012 · input $0.00010',
      );
    });

    test('tell of a cache break and of a compaction', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      await page.focus(chart('context', '.cursor'));
      await page.keyboard.press('ArrowRight');
      expect(await readout(page, 'context')).toContain('first turn after a compaction');
      await page.keyboard.press('Home');
      for (let turn = 1; turn < 41; turn += 1) await page.keyboard.press('ArrowRight');
      expect(await readout(page, 'context')).toContain(
        'cache break: idle past the cache lifetime (6 min 52 s); 96k written again, $0.33 lost',
      );
    });

    test('leave keys alone that are the browser’s', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      await page.focus(chart('context', '.cursor'));
      await page.keyboard.press('Control+End');
      await page.keyboard.press('a');
      expect(await readout(page, 'context')).toMatch(/^Turn 78 /);
    });

    test('follow a pointer', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      const box = await page.locator(chart('origins', '.plot')).boundingBox();
      await page.hover(chart('origins', '.cursor'), { position: { x: (box?.width ?? 0) - 14, y: 60 } });
      expect(await readout(page, 'context')).toMatch(/^Turn 112 /);
      await page.hover(chart('origins', '.cursor'), { position: { x: 64, y: 60 } });
      expect(await readout(page, 'context')).toMatch(/^Turn 1 /);
    });

    test('show the thread that is chosen', async () => {
      const { page } = await open(browser, WITH_THREADS);
      await page.selectOption('#thread', { label: 'subagent a1 · 30 turns · $0.30' });
      expect(await readout(page, 'context')).toMatch(/^Turn 30 · context \d+k · /);
      expect(await page.getAttribute(chart('context', '.plot svg'), 'aria-label')).toContain('30 turns of subagent a1');
      await page.selectOption('#thread', { index: 2 });
      expect(await readout(page, 'cost')).toMatch(/^Turn 1 · \$0\.010/);
    });

    test('can be reached and left by tabulator, one stop each', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      await page.focus(chart('context', '.cursor'));
      const stops: unknown[] = [];
      for (let stop = 0; stop < 4; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate('document.activeElement.tagName + " " + document.activeElement.className'));
      }
      expect(stops).toEqual(['SUMMARY ', 'DIV cursor', 'SUMMARY ', 'DIV cursor']);
    });

    test('are drawn anew for another width', async () => {
      const { page } = await open(browser, OVER_BUDGET);
      await page.setViewportSize({ width: 500, height: 800 });
      await expect.poll(() => page.getAttribute(chart('cost', '.plot svg'), 'viewBox')).toBe('0 0 472 240');
    });
  });

  test('10,000 turns are a few elements, and no extreme is lost among them', async () => {
    const { page } = await open(browser, pageOf(manyTurns(10_000)));
    expect(await page.locator('.plot svg *').count()).toBeLessThan(100);
    expect(await page.getAttribute(chart('cost', '.plot svg'), 'aria-label')).toContain(
      'the dearest, turn 9,999, $9.00',
    );
    const box = await page.locator(chart('cost', '.plot')).boundingBox();
    await page.hover(chart('cost', '.cursor'), { position: { x: (box?.width ?? 0) - 13, y: 60 } });
    expect(await readout(page, 'cost')).toBe('Turn 9,999 · $9.00 · cache write $8.00 · cache read $1.00');
    const points = String(await page.getAttribute(chart('context', '.curve'), 'd')).split('L').length;
    expect(points).toBeLessThan(2000);
  });

  describe.each(['light', 'dark'] as const)('in %s', (theme) => {
    test.each(['over-budget', 'pass', 'incomplete', 'many-subagents'] as const)(
      'texts of %s can be read',
      async (name) => {
        const { page } = await open(browser, pageOf(CASES[name]), { theme });
        const [contrast, where] = (await page.evaluate(LEAST_CONTRAST)) as [number, string];
        expect(contrast, where).toBeGreaterThanOrEqual(4.5);
      },
    );

    test('the focus is seen', async () => {
      const { page } = await open(browser, OVER_BUDGET, { theme });
      await page.focus(chart('context', '.cursor'));
      await page.keyboard.press('Home');
      const outline = 'getComputedStyle(document.activeElement).outline';
      expect(await page.evaluate(outline)).toMatch(/solid 2px|2px solid/);
    });
  });

  describe('it loads nothing, breaks no policy of its own, and fits; wide tables scroll in a box of their own', () => {
    test.each(Object.keys(CASES) as (keyof typeof CASES)[])('%s', async (name) => {
      const { page, requests, complaints } = await open(browser, pageOf(CASES[name]));
      for (const width of [1280, 780, 390]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(NEXT_FRAMES);
        expect(await page.evaluate(BEYOND)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.evaluate(CROWDED)).toEqual([]);
      }
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    });
  });

  test('boxes that scroll can be reached with keys', async () => {
    const { page } = await open(browser, OVER_BUDGET, { width: 390 });
    const boxes = `[...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth)`;
    expect(await page.evaluate(`${boxes}.length`)).toBeGreaterThan(0);
    expect(await page.evaluate(`${boxes}.filter((box) => box.tabIndex !== 0 || !box.ariaLabel).length`)).toBe(0);
  });

  test('on paper it is light, and nothing on it waits for a hand', async () => {
    const { page } = await open(browser, WITH_THREADS, { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('#thread').isVisible()).toBe(false);
    expect(await page.locator(chart('context', '.curve')).isVisible()).toBe(true);
  });

  test('without script it says what is missing, and shows nothing that does not work', async () => {
    const { page, complaints } = await open(browser, WITH_THREADS, { script: false });
    expect(complaints).toEqual([]);
    expect(await page.locator('noscript').textContent()).toContain('The charts need JavaScript');
    for (const part of ['.drawn', '.chooser']) {
      expect(await page.locator(part).first().isVisible()).toBe(false);
    }
    expect(await page.locator('summary').first().isVisible()).toBe(true);
  });

  describe('against attacks', () => {
    test('nothing is loaded, sent or refused, whatever the strings of the report hold', async () => {
      await fc.assert(
        fc.asyncProperty(attacks, async (attack) => {
          const { page, requests, complaints } = await open(browser, pageOf(poisoned(attack)));
          await page.focus(chart('origins', '.cursor'));
          await page.keyboard.press('Home');
          expect(await page.locator('img, iframe, a, form, input, object, embed, base').count()).toBe(0);
          expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
          await page.context().close();
        }),
        { numRuns: 12 },
      );
    });

    test('the policy stops a script that would get in all the same', async () => {
      const html = OVER_BUDGET.replace(
        '<main>',
        '<main><script>document.title = "taken"</script><img src="http://evil.example/x">',
      );
      const { page, requests, complaints } = await open(browser, html);
      expect(await page.title()).not.toBe('taken');
      expect(requests).toEqual([]);
      expect(complaints.length).toBeGreaterThan(0);
    });
  });
});
