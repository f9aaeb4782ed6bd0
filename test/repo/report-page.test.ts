import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS } from '../../src/render/json/fields.ts';
import { ROOT } from './root.ts';

const page = readFileSync(join(ROOT, 'docs/report.md'), 'utf8');

const spans = [...page.matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) => span.split(/[^A-Za-z0-9]+/));

test('docs/report.md names every field of the public JSON', () => {
  const named = new Set(spans);
  expect(Object.keys(FIELDS).filter((field) => !named.has(field))).toEqual([]);
});
