import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';
import { readPages } from './workflow-files.ts';

const LINK = /\]\((?!https:|mailto:)([^)\s#]*)(#[^)\s]*)?\)/g;

/** GitHub's anchor of a heading: lower case, punctuation gone, spaces to hyphens. */
const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')}`;

const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe.each(readPages())('$name', ({ name, text }) => {
  const links = [...text.matchAll(LINK)].map(([, path = '', target = '']) => ({ path, target }));

  test('links to files that exist', () => {
    const missing = links.filter(({ path }) => path !== '' && !existsSync(join(ROOT, dirname(name), path)));
    expect(missing).toEqual([]);
  });

  test('links to headings that it has', () => {
    const known = anchors(text);
    expect(links.filter(({ path, target }) => path === '' && !known.includes(target))).toEqual([]);
  });

  test('links to headings that other pages have', () => {
    const there = links.filter(({ path, target }) => path !== '' && target !== '');
    const missing = there.filter(
      ({ path, target }) => !anchors(readFileSync(join(ROOT, dirname(name), path), 'utf8')).includes(target),
    );
    expect(missing).toEqual([]);
  });
});
