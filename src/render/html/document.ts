import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.ts';
import type { Child, Markup } from './element.ts';
import { el, verbatim } from './element.ts';

/** Nothing is loaded from anywhere, nothing is sent, and no style or script but ours is obeyed. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const head = (title: string): Markup =>
  el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('meta', { name: 'robots', content: 'noindex' }),
    el('title', {}, title),
    // Without an icon of its own a browser asks the server for one.
    el('link', { rel: 'icon', href: 'data:,' }),
    verbatim('style', {}, STYLE),
  );

/** The whole file. `data` is what the script draws from; without it there is no script. */
export const documentOf = (title: string, body: Child, data: Markup | null): string => {
  const scripts = data === null ? null : [data, verbatim('script', {}, SCRIPT)];
  const page = el('html', { lang: 'en' }, head(title), el('body', {}, body, scripts));
  return `<!doctype html>\n${page.markup}\n`;
};
