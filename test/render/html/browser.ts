import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** Chromium, or undefined: then what needs it is skipped. `scripts/install-rigs.sh` installs it. */
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path));

export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

const ADDRESS = 'http://report.example/';

export type Look = {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly script?: boolean;
};

/** A page as a server without any other file would serve it, and all that it asked for or complained about. */
export type Opened = {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
};

/** Opens the page in a context of its own; nothing it asks for leaves this process. */
export const open = async (browser: Browser, html: string, look: Look = {}): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1080, height: 800 },
    colorScheme: look.theme ?? 'light',
    javaScriptEnabled: look.script ?? true,
  });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ body: html, contentType: 'text/html' });
    requests.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, requests, complaints };
};
