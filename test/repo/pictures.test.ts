import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHOWN_PAGE, shownPage } from '../../scripts/lib/shown-page.ts';
import { ROOT } from './root.ts';
import { readPages } from './workflow-files.ts';

/** Pages are read on phones as well. */
const LARGEST = 60_000;

const pictures = globSync('docs/pictures/*.png', { cwd: ROOT }).map((path) => basename(path));
const sources: [string, string][] = Object.entries(
  JSON.parse(readFileSync(join(ROOT, 'docs/pictures/sources.json'), 'utf8')),
);

/** Pictures by the pages that show them, from the repository's root. */
const shown = readPages().flatMap(({ name, text }) =>
  [...text.matchAll(/(?:src|srcset)="([^":]+)"/g)].map(([, path = '']) => join(dirname(name), path)),
);

test.each(sources)('the picture of %s is of what it is today', (path, hash) => {
  const source = path === SHOWN_PAGE ? shownPage() : readFileSync(join(ROOT, path));
  const today = createHash('sha256').update(source).digest('hex');
  expect(today === hash, 'run `scripts/install-rigs.sh && node scripts/look.ts --docs`, and look at what comes').toBe(
    true,
  );
});

test('pages show pictures that are there, and no others are', () => {
  const found = new Set(pictures.map((name) => join('docs/pictures', name)));
  expect(found.size).toBe(2 * sources.length);
  expect(shown.filter((path) => !found.has(path))).toEqual([]);
  expect([...found].filter((path) => !shown.includes(path))).toEqual([]);
});

describe.each(pictures)('%s', (name) => {
  test('is small', () => {
    expect(statSync(join(ROOT, 'docs/pictures', name)).size).toBeLessThanOrEqual(LARGEST);
  });

  test('has its twin for the other scheme', () => {
    expect(pictures).toContain(
      name.replace(/-(light|dark)\.png$/, (_, theme) => (theme === 'light' ? '-dark.png' : '-light.png')),
    );
  });
});
