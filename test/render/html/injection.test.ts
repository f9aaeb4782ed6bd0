import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCRIPT } from '../../../src/render/html/assets.ts';
import { renderHtml } from '../../../src/render/html.ts';
import { attacks } from '../attacks.ts';
import { poisoned } from '../fixtures.ts';
import { dataOf, elements, nodesOf, textOf } from './tree.ts';

/** All that a page is made of, and the attributes that each may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charSet', 'httpEquiv', 'content', 'name'],
  title: [],
  link: ['rel', 'href'],
  style: [],
  script: ['type', 'id'],
  body: [],
  main: [],
  header: [],
  footer: [],
  section: ['ariaLabelledBy'],
  h1: [],
  h2: ['id'],
  h3: [],
  p: ['className', 'id', 'role', 'ariaLive', 'hidden'],
  span: ['className', 'ariaHidden'],
  strong: [],
  code: [],
  ul: ['className'],
  ol: ['className'],
  li: [],
  div: ['className', 'hidden', 'role', 'tabIndex', 'ariaLabel'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'className'],
  td: ['className'],
  svg: ['className', 'ariaHidden', 'role', 'ariaLabel'],
  rect: ['className', 'x', 'width', 'height', 'rx'],
  figure: ['dataChart'],
  figcaption: [],
  details: [],
  summary: [],
  noscript: [],
  label: ['htmlFor'],
  select: ['id'],
  option: ['value'],
};

const OUR_CLASS =
  /^(?:sign|pass|warn|fail|unmeasured|brand|lead|rest|unseen|verdicts|note|advice|scroll|n|split|bar|swatch|legend|drawn|readout|plot|cursor|chooser|compacted|broken|[kc]\d)$/;

const expectHarmless = (html: string): void => {
  const nodes = nodesOf(html);
  const all = elements(nodes);
  const foreign = all.filter(({ tagName = '', properties }) => {
    const allowed = ALLOWED[tagName];
    return allowed === undefined || Object.keys(properties ?? {}).some((name) => !allowed.includes(name));
  });
  expect(foreign.map(({ tagName, properties }) => [tagName, properties])).toEqual([]);
  const classes = all.flatMap(({ properties }) => [properties?.['className'] ?? []].flat());
  expect(classes.filter((name) => !OUR_CLASS.test(`${name}`))).toEqual([]);
  const addresses = all.flatMap(({ properties }) => (properties?.['href'] === undefined ? [] : [properties['href']]));
  expect(addresses).toEqual(['data:,']);
  expect(nodes.filter(({ type }) => type === 'comment')).toEqual([]);
  expect(elements(nodes, 'script')).toHaveLength(2);
};

test('whatever the strings of a report hold, the page is made of our own elements alone', () => {
  fc.assert(
    fc.property(attacks, (attack) => {
      const { report, judgement } = poisoned(attack);
      const html = renderHtml(report, judgement);
      expectHarmless(html);
      expect(html.replace(SCRIPT, '')).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
      expect(dataOf(html).threads).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]></script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '\ue000<b>\ue001',
  '\u2028',
])('%j is text at most', (attack) => {
  const { report, judgement } = poisoned(attack);
  const timeline = report.timeline.map((row) => ({ ...row, model: attack, sessionId: attack, thread: attack }));
  expectHarmless(renderHtml({ ...report, timeline }, judgement));
});

test('names that are not of the shape of a name appear nowhere', () => {
  const { report, judgement } = poisoned('SEEDED SECRET');
  const timeline = report.timeline.map((row) => ({ ...row, model: 'SEEDED SECRET', thread: 'SEEDED SECRET' }));
  const quiet = { ...report, timeline, quality: { ...report.quality, issues: [] } };
  const html = renderHtml(quiet, { ...judgement, verdicts: [] });
  expect(html).not.toMatch(/SEEDED|SECRET|ghp_|sk-ant/);
  expect(nodesOf(html).map(textOf).join()).toContain('(unnamed)');
});
