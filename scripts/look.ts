/**
 * Pictures of what we publish, as GitHub shows it: `node scripts/look.ts [part of a name…]` renders test/golden/*.md and
 * *.svg to .tmp/look/*.png, light and dark, details folded and open; `node scripts/look.ts --docs` writes the few that the pages
 * show, smaller, to docs/pictures/, the HTML report among them. Both fail where something needs sideways scrolling.
 * Needs scripts/install-rigs.sh, and `npm run rig:mermaid` for pages with diagrams. GitHub's own steps in its order: cmark-gfm with its extensions, the sanitizer's list of
 * elements (github.com/gjtorikian/html-pipeline, adopted by rehype-sanitize), its style sheet.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { drawDiagrams, MERMAID_VERSIONS, mermaidScript, NO_MERMAID } from './lib/mermaid.ts';
import { SHOWN_PAGE, shownPage } from './lib/shown-page.ts';

const ROOT = join(import.meta.dirname, '..');
const LOOK = join(ROOT, '.tmp', 'look');
const PICTURES = join(ROOT, 'docs', 'pictures');

/** The pages' pictures, and the golden file that each shows. test/repo/pictures.test.ts finds those out of date. */
const SHOWN: Readonly<Record<string, string>> = {
  'over-budget': 'comment-over-budget.md',
  pass: 'comment-pass.md',
  'three-jobs': 'pr-three-jobs.md',
  'job-summary': 'summary-over-budget.md',
  charts: 'charts-over-budget.md',
  'share-card': 'share-over-budget.svg',
};

/** The HTML report's picture: the section of this heading, at this width in pixels, with this much of the page around it. */
const REPORT_PAGE = { name: 'report-page', heading: 'turns', width: 1000, margin: 12 };

/** A picture for a page shows so much of the top, in pixels. */
const TALLEST = 1480;

/** A comment's column on github.com. */
const WIDTH = 780;

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];

type Theme = 'light' | 'dark';
type Shot = { readonly path: string; readonly theme: Theme; readonly isOpen: boolean; readonly isFramed: boolean };

/** The sanitizer's list, and the language of a code block, by which GitHub finds its diagrams. */
const SCHEMA = { ...defaultSchema, attributes: { ...defaultSchema.attributes, pre: ['lang'] } };

const toHtml = (markdown: string): string => {
  const flags = ['--unsafe', '--github-pre-lang', ...EXTENSIONS.flatMap((extension) => ['-e', extension])];
  const raw = execFileSync('cmark-gfm', flags, { input: markdown, encoding: 'utf8' });
  return String(
    unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, SCHEMA).use(rehypeStringify).processSync(raw),
  );
};

/** On a page of the same colour a picture needs a border to be seen as one. */
const FRAME = '.markdown-body { border: 1px solid #8c959f66; border-radius: 6px }';

const toPage = (html: string, { theme, isOpen, isFramed }: Shot): string => {
  const style = readFileSync(join(ROOT, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const body = isOpen ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html><meta charset="utf-8"><style>${style} body { margin: 0 } .markdown-body { padding: 16px; font-size: 14px }
${isFramed ? FRAME : ''}</style>
<article class="markdown-body">${body}</article>`;
};

/** Widest element that does not fit, in pixels beyond its box; 0 when all fit. */
const overflow = `Math.max(0, ...[...document.querySelectorAll('*')]
  .filter((node) => getComputedStyle(node).display !== 'inline' && !node.closest('svg'))
  .map((node) => node.scrollWidth - node.clientWidth))`;

const hasDiagrams = (html: string): boolean => html.includes('<pre lang="mermaid">');

/** Draws the page's diagrams with the version that GitHub is known to have had; answers with what went wrong. */
const drawDiagramsOf = async (page: Page, html: string, theme: Theme): Promise<readonly string[]> => {
  if (!hasDiagrams(html)) return [];
  const script = mermaidScript(MERMAID_VERSIONS[0]);
  return script === null ? [`its diagrams stand there as text. ${NO_MERMAID}`] : drawDiagrams(page, script, theme);
};

/** Answers with what could not be drawn, and what does not fit. */
const shoot = async (browser: Browser, html: string, shot: Shot): Promise<readonly string[]> => {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 200 }, deviceScaleFactor: 1 });
  await page.setContent(toPage(html, shot));
  const undrawn = await drawDiagramsOf(page, html, shot.theme);
  const beyond = Number(await page.evaluate(overflow));
  const height = Number(await page.evaluate('document.documentElement.getBoundingClientRect().height'));
  const tallest = shot.isFramed ? Math.min(height, TALLEST) : height;
  const clip = { x: 0, y: 0, width: WIDTH, height: Math.ceil(tallest) };
  await page.screenshot({ path: shot.path, fullPage: true, omitBackground: true, clip });
  await page.close();
  const problems = beyond > 0 ? [...undrawn, `${beyond} px wider than its box`] : undrawn;
  return problems.map((problem) => `${basename(shot.path)}: ${problem}`);
};

/** An SVG on its own, in the scheme of the reader's system, at the width of a page's column. */
const shootSvg = async (browser: Browser, svg: string, path: string, theme: Theme): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 200 }, colorScheme: theme });
  await page.setContent(`<!doctype html><body style="margin: 0">${svg}`);
  await page.addStyleTag({ content: 'svg { display: block; width: 100%; height: auto }' });
  await page.screenshot({ path, fullPage: true, omitBackground: true });
  await page.close();
};

const THEMES: readonly Theme[] = ['light', 'dark'];

const isSvg = (file: string): boolean => file.endsWith('.svg');

/** Every golden page whose name has one of the parts, in every way that it can be seen. */
const lookAt = async (browser: Browser, parts: readonly string[]): Promise<readonly string[]> => {
  const files = globSync(join(ROOT, 'test/golden/*.{md,svg}'))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
  const problems: string[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const html = isSvg(file) ? '' : toHtml(text);
    for (const theme of THEMES) {
      if (isSvg(file)) await shootSvg(browser, text, join(LOOK, `${basename(file)}.${theme}.png`), theme);
      if (isSvg(file)) continue;
      for (const isOpen of html.includes('<details>') ? [false, true] : [false]) {
        const name = [basename(file, '.md'), isOpen ? 'open' : 'folded', theme, 'png'].join('.');
        problems.push(...(await shoot(browser, html, { path: join(LOOK, name), theme, isOpen, isFramed: false })));
      }
    }
  }
  process.stdout.write(`${files.length} pages in ${LOOK}\n`);
  return problems;
};

/** The charts of the HTML report, as a browser shows them. */
const shootReport = async (browser: Browser, html: string, theme: Theme, path: string): Promise<void> => {
  const { heading, width, margin } = REPORT_PAGE;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme });
  await page.setContent(html);
  const box = await page.locator(`section[aria-labelledby=${heading}]`).boundingBox();
  const [y, height] = [box?.y ?? 0, (box?.height ?? 0) + 2 * margin];
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: y - margin, width, height } });
  await page.close();
};

const hashOf = (source: string | Buffer): string => createHash('sha256').update(source).digest('hex');

/** 64 colours are enough. */
const shrink = (path: string): void => {
  execFileSync('pngquant', ['--force', '--strip', '--nofs', '--speed', '1', '--output', path, '64', path]);
};

/** The pictures of the pages, with a palette each, and what they were made of. */
const draw = async (browser: Browser): Promise<readonly string[]> => {
  const problems: string[] = [];
  const sources: Record<string, string> = {};
  for (const [name, file] of Object.entries(SHOWN)) {
    const source = readFileSync(join(ROOT, 'test/golden', file));
    const text = source.toString('utf8');
    const html = isSvg(file) ? '' : toHtml(text);
    for (const theme of THEMES) {
      const path = join(PICTURES, `${name}-${theme}.png`);
      if (isSvg(file)) await shootSvg(browser, text, path, theme);
      else problems.push(...(await shoot(browser, html, { path, theme, isOpen: false, isFramed: true })));
      shrink(path);
    }
    sources[`test/golden/${file}`] = hashOf(source);
  }
  const report = shownPage();
  for (const theme of THEMES) {
    const path = join(PICTURES, `${REPORT_PAGE.name}-${theme}.png`);
    await shootReport(browser, report, theme, path);
    shrink(path);
  }
  sources[SHOWN_PAGE] = hashOf(report);
  writeFileSync(join(PICTURES, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`);
  process.stdout.write(`${Object.keys(sources).length} pictures, light and dark, in ${PICTURES}\n`);
  return problems;
};

const args = process.argv.slice(2);
const isForDocs = args.includes('--docs');
mkdirSync(isForDocs ? PICTURES : LOOK, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const problems = await (isForDocs ? draw(browser) : lookAt(browser, args));
await browser.close();
for (const problem of problems) process.stdout.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
