import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';

describe('dist/', () => {
  test.each(['action.mjs', 'action.licenses.txt', 'cli.js', 'cli.licenses.txt', 'package.json'])(
    '%s is there',
    (name) => {
      expect(existsSync(join(ROOT, 'dist', name)), `dist/${name} is missing: run \`npm run build\``).toBe(true);
    },
  );

  describe('cli.js', () => {
    const path = join(ROOT, 'dist/cli.js');
    let text = '';
    beforeAll(() => {
      text = readFileSync(path, 'utf8');
    });

    test('starts by itself where files can be executable', () => {
      expect(text).toMatch(/^#!\/usr\/bin\/env node\n/);
      expect(process.platform === 'win32' || (statSync(path).mode & 0o111) === 0o111).toBe(true);
    });
  });
});
