import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { browserFlags } from '../../scripts/find-browser.ts';

/**
 * Tests in a real browser over the built site:
 *
 *     test('opens a meeting', async ({ visit }) => {
 *       const page = await visit('/meetings/s-pv-9688/#i12', { width: 390 });
 *       ...
 *     });
 *
 * Every page that a test visits is watched: a request to another host, an error in the console, a breach
 * of the content security policy or an answer beyond 399 (but for `expectStatus`) fails the test.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { executable, env } = inject('browser');
    const browser = await chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...env },
      args: [...browserFlags],
      timeout: patience,
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }) => {
    const opened: Opened[] = [];
    onCleanup(async () => {
      for (const { context } of opened) await context.close();
      const breaches = opened.flatMap((one) => one.breaches);
      if (breaches.length > 0) throw new Error(`While the pages were open:\n  ${breaches.join('\n  ')}`);
    });
    return async (path: string, options: VisitOptions = {}): Promise<Page> => {
      const address = siteAddress(path);
      const one = await open(browser, address, options);
      opened.push(one);
      await one.page.goto(address, { waitUntil: 'load' });
      // What marks a search in a text is loaded when the page is there.
      if (/\/meetings\/.*[?&]q=/.test(path)) await one.page.locator('.marks-query:not(:empty)').waitFor();
      return one.page;
    };
  });

/** Milliseconds for which a step waits for what it needs: on a busy machine the 30 s that Playwright gives are too few. */
const patience = 100_000;

export interface VisitOptions {
  /** Width of the window in CSS pixels; 1440 unless said. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** `false` reads the page as someone without script does. */
  readonly script?: boolean;
  /** `true` reads on a screen that is touched; presses go through `locator.tap()`. */
  readonly touch?: boolean;
  /** `true` lets the service worker keep what is read; else no test meets what another page kept. */
  readonly worker?: boolean;
  /**
   * `true` where a test answers requests itself (`page.route`): the browser asks it from the first request on. One that
   * begins to ask later lets requests of that moment pass.
   */
  readonly intercepts?: boolean;
  /** The status that the page itself answers, where it is not 200. */
  readonly expectStatus?: number;
  /** What the console may say, and errors that nothing catches, where a test makes something fail. */
  readonly expectError?: RegExp;
}

/** The whole address of a path of the site (`/search/?q=…`), below the base; a whole address stays as it is. */
export function siteAddress(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('origin')).href;
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly breaches: string[];
}

async function open(browser: Browser, address: string, options: VisitOptions): Promise<Opened> {
  const {
    width = 1440,
    height = 900,
    colorScheme = 'light',
    script = true,
    touch = false,
    worker = false,
    intercepts = false,
    expectStatus = 200,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: script,
    hasTouch: touch,
    isMobile: touch,
    serviceWorkers: worker ? 'allow' : 'block',
    locale: 'zh-CN',
  });
  context.setDefaultTimeout(patience);
  const breaches: string[] = [];
  const { host } = new URL(address);
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== host) breaches.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400 || response.status() === expectStatus) return;
    breaches.push(`${response.status()} for ${response.url()}`);
  });
  if (intercepts) await context.route('https://nothing.invalid/', (route) => route.abort());
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => {
    if (!options.expectError?.test(message)) breaches.push(`uncaught ${message}`);
  });
  page.on('console', (message) => {
    // The browser repeats the status of the page, which is judged above.
    if (message.type() !== 'error' || /Failed to load resource/.test(message.text())) return;
    if (options.expectError?.test(message.text())) return;
    breaches.push(`console: ${message.text()}`);
  });
  return { context, page, breaches };
}
