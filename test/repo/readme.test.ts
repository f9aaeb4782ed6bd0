import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCEPTED } from '../../src/pricing/override-schema.ts';
import { ROOT } from './root.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the README shows the comment as it is written', () => {
  const [above = ''] = read('test/golden/comment-over-budget.md').split('<details>');
  expect(above).toContain('Over budget');
  const shown = read('README.md').includes(`-->\n\n${above.trim()}\n\n</details>`);
  expect(shown, 'copy the top of test/golden/comment-over-budget.md into README.md, below its picture').toBe(true);
});

test.each(read('.ci/run').match(/^node .*|^npm (?:ci|test)$/gm) ?? [])(
  'the README names the command of .ci/run: %s',
  (command) => {
    expect(read('README.md')).toContain(command);
  },
);

test('the README has every key of a price entry, and no other', () => {
  const [, table = ''] = read('README.md').split('| Key of an entry |');
  const keys = (table.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(keys.toSorted()).toEqual(Object.keys(ACCEPTED).toSorted());
});

test.each(globSync('docs/guides/*.md', { cwd: ROOT }).filter((path) => !path.endsWith('README.md')))(
  'README and index lead to %s',
  (path) => {
    expect(read('README.md')).toContain(`](${path.replaceAll('\\', '/')})`);
    expect(read('docs/guides/README.md')).toContain(`](${basename(path)})`);
  },
);
