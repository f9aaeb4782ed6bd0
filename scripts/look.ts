/**
 * Pictures of what we publish, as GitHub shows it: `node scripts/look.ts [part of a name…]` renders test/golden/*.md to
 * .tmp/look/*.png, light and dark, details folded and open, and fails where something needs sideways scrolling.
 * Needs scripts/install-rigs.sh. GitHub's own steps in its order: cmark-gfm with its extensions, the sanitizer's list of
 * elements (github.com/gjtorikian/html-pipeline, adopted by rehype-sanitize), its style sheet.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, '.tmp', 'look');

/** A comment's column on github.com. */
const WIDTH = 780;

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];

const toHtml = (markdown: string): string => {
  const flags = ['--unsafe', '--github-pre-lang', ...EXTENSIONS.flatMap((extension) => ['-e', extension])];
  const raw = execFileSync('cmark-gfm', flags, { input: markdown, encoding: 'utf8' });
  return String(
    unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).processSync(raw),
  );
};

const toPage = (html: string, theme: 'light' | 'dark', isOpen: boolean): string => {
  const style = readFileSync(join(ROOT, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const body = isOpen ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html><meta charset="utf-8"><style>${style} body { margin: 0 } .markdown-body { padding: 16px; font-size: 14px }</style>
<article class="markdown-body">${body}</article>`;
};

/** Widest element that does not fit, in pixels beyond its box; 0 when all fit. */
const overflow = `Math.max(0, ...[...document.querySelectorAll('*')]
  .filter((node) => getComputedStyle(node).display !== 'inline')
  .map((node) => node.scrollWidth - node.clientWidth))`;

const shoot = async (browser: Browser, file: string): Promise<readonly string[]> => {
  const html = toHtml(readFileSync(file, 'utf8'));
  const problems: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    for (const isOpen of html.includes('<details>') ? [false, true] : [false]) {
      const page = await browser.newPage({ viewport: { width: WIDTH, height: 200 }, deviceScaleFactor: 1 });
      await page.setContent(toPage(html, theme, isOpen));
      const name = [basename(file, '.md'), isOpen ? 'open' : 'folded', theme].join('.');
      const beyond = Number(await page.evaluate(overflow));
      if (beyond > 0) problems.push(`${name}: ${beyond} px wider than its box`);
      await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
      await page.close();
    }
  }
  return problems;
};

const parts = process.argv.slice(2);
const files = globSync(join(ROOT, 'test/golden/*.md'))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const problems: string[] = [];
for (const file of files) problems.push(...(await shoot(browser, file)));
await browser.close();
process.stdout.write(`${files.length} pages in ${OUT}\n${problems.map((problem) => `${problem}\n`).join('')}`);
if (problems.length > 0) process.exitCode = 1;
