import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** GitHub's was 11.4.1 when it was last told; it may be newer by now. */
export const MERMAID_VERSIONS = ['11.4.1', '12.3.0'] as const;

export type MermaidVersion = (typeof MERMAID_VERSIONS)[number];

export const NO_MERMAID = 'Mermaid is not installed: npm run rig:mermaid';

const PACKAGES: Readonly<Record<MermaidVersion, string>> = { '11.4.1': 'mermaid-11', '12.3.0': 'mermaid-12' };

/** Mermaid as one script for a page; null where test/rig/mermaid is not installed. */
export const mermaidScript = (version: MermaidVersion): string | null => {
  const folder = join(import.meta.dirname, '../../test/rig/mermaid/node_modules', PACKAGES[version]);
  const path = join(folder, 'dist/mermaid.min.js');
  return existsSync(path) ? path : null;
};

/** What Mermaid calls the schemes of GitHub's pages, and the page behind the picture. */
export const SCHEMES = {
  light: { theme: 'default', canvas: '#ffffff' },
  dark: { theme: 'dark', canvas: '#0d1117' },
} as const;

/**
 * Puts diagrams in the place of a page's `<pre lang="mermaid">`, as GitHub does: strictly, in the scheme's own theme.
 *
 * @returns what could not be drawn and why
 */
export const drawDiagrams = async (page: Page, script: string, scheme: keyof typeof SCHEMES): Promise<string[]> => {
  await page.addScriptTag({ path: script });
  return await page.evaluate(`(async () => {
    const problems = [];
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${SCHEMES[scheme].theme}' });
    for (const [index, block] of [...document.querySelectorAll('pre[lang=mermaid]')].entries()) {
      try {
        const { svg } = await mermaid.render('diagram' + index, block.textContent);
        const figure = document.createElement('div');
        figure.className = 'diagram';
        figure.innerHTML = svg;
        block.replaceWith(figure);
      } catch (error) {
        problems.push(String(error));
      }
    }
    return problems;
  })()`);
};
