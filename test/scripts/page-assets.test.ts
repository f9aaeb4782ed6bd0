import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSETS, pageAssets } from '../../scripts/lib/page-assets.ts';
import { SCRIPT, STYLE } from '../../src/render/html/assets.ts';
import { ROOT } from '../repo/root.ts';

test('the style sheet and the script of the HTML report are made of their sources (else: npm run generate)', async () => {
  expect((await pageAssets(ROOT)) === readFileSync(join(ROOT, ASSETS), 'utf8')).toBe(true);
});

test('they name no address but the one of SVG', () => {
  const addresses = `${STYLE}${SCRIPT}`.match(/[a-z]+:\/\/[^\s"']*/g);
  expect(addresses).toEqual(['http://www.w3.org/2000/svg']);
});

test('the script sends, loads and keeps nothing, and makes no markup or code of text', () => {
  expect(SCRIPT).not.toMatch(
    /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|import\(|localStorage|sessionStorage|indexedDB|cookie|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\()/,
  );
});
