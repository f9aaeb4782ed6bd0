import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** GitHub Markdown as its tree. */
export const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;

export const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];

/** What GitHub makes links, mentions, references or mathematics of after Markdown is done, outside of code. */
export const LIVE = /@[A-Za-z0-9]|#\d|GH-\d|:\/\/|www\.|mailto:|\$(?!\d)/i;

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
export const isBalanced = (html: readonly string[]): boolean => {
  let depth = 0;
  for (const tag of html) {
    if (tag.startsWith('<details>')) depth += 1;
    if (tag === '</details>') depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
};
