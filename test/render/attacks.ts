import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly url?: string;
  readonly children?: readonly Node[];
};

/** GitHub Markdown as its tree. */
const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;

const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];

/** What GitHub makes links, mentions, references or mathematics of after Markdown is done, outside of code. */
const LIVE = /@[A-Za-z0-9]|#\d|GH-\d|:\/\/|www\.|mailto:|\$(?!\d)/i;

const FRAGMENTS = [
  '|',
  '\\|',
  '`',
  '``',
  '```\n',
  '\n',
  '\n\n',
  '\r\n',
  '<!-- tollgate:v1 -->',
  '-->',
  '</details>',
  '</summary>',
  '<details>',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '&lt;',
  '&#60;',
  '@octocat',
  '@org/team',
  '#12',
  'org/repo#12',
  'GH-12',
  'https://evil.example',
  'www.evil.example',
  'javascript:alert(1)',
  'mailto:a@b.example',
  'a@b.example',
  '[x](https://evil.example)',
  '![x](y)',
  '[^1]',
  '[x]: y',
  '**',
  '__',
  '_',
  '*',
  '~~',
  '_x_',
  '__x__',
  '*x*',
  '~~x~~',
  '`x`',
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '---',
  '===',
  '$x$',
  '$',
  '$$',
  '\\',
  ':tada:',
  '\u001b[31m',
  '\u009b31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u007f',
  '::error::x',
  '::add-mask::',
  '漢字',
  '👩‍👩‍👧',
  'e\u0301',
  'x',
  'SEEDED',
];

/** Text that tries to break out of where it stands. */
export const attacks = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'binary', maxLength: 6 })),
    {
      maxLength: 12,
    },
  )
  .map((fragments) => fragments.join(''));

/** Whether every `<details>` is closed, none inside another. */
const isBalanced = (html: readonly string[]): boolean => {
  let depth = 0;
  for (const tag of html) {
    if (tag.startsWith('<details>')) depth += 1;
    if (tag === '</details>') depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
};

/** All that a page is made of: no image, emphasis, quote, code block, footnote or rule. */
const ALLOWED = new Set(
  'root heading paragraph text table tableRow tableCell inlineCode link list listItem html'.split(' '),
);

/** Diagrams of ours: settings in front, then one kind of chart; what its labels take is tested with it. */
const isDiagram = ({ type, lang, value }: Node): boolean =>
  type === 'code' &&
  lang === 'mermaid' &&
  /^---\n[^`<>]*\n---\n(?:xychart-beta|pie)[^`<>]*$/.test((value ?? '').replaceAll(' 0 --> ', ' 0 to '));

const OUR_HTML = /^(?:<details>\n<summary>[A-Za-z0-9,.:$≥%' ]+<\/summary>|<\/details>|<\/?sub>)$/;

/**
 * The page holds our own constructs and nothing that GitHub would act upon.
 *
 * @param ours what an address of ours begins with; without it there is to be no link
 */
export const expectHarmless = (markdown: string, ours?: string): void => {
  const nodes = flatten(parse(markdown));
  const foreign = nodes.filter((node) => !ALLOWED.has(node.type) && !isDiagram(node));
  expect(foreign.map(({ type }) => type)).toEqual([]);
  const addresses = nodes.filter(({ type }) => type === 'link').map(({ url }) => url ?? '');
  expect(addresses.filter((url) => ours === undefined || !url.startsWith(ours))).toEqual([]);
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
  expect(html.filter((value) => !OUR_HTML.test(value))).toEqual([]);
  expect(isBalanced(html)).toBe(true);
  const inItems = nodes.filter(({ type }) => type === 'listItem').flatMap(({ children }) => children ?? []);
  expect(inItems.filter(({ type }) => type !== 'paragraph')).toEqual([]);
  for (const { type, value } of nodes) if (type === 'text') expect(value).not.toMatch(LIVE);
  expect(markdown).not.toContain('<!--');
};
