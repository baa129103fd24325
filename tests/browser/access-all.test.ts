import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { siteFolder } from '../../scripts/site-place.ts';
import { bringAxe, colourFaults, faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';

/**
 * Every page of the site, each loaded once: all that axe knows in light colours, what colours decide in dark ones, the
 * language of its parts, and its width at 320 px, which is also what 1280 px at 400% come to.
 */
const paths = listFiles(siteFolder())
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/** So many pages are looked at side by side. */
const tabs = 2;

test('no page of the site has a fault that axe knows, an unmarked language or text beyond the edge', {
  // Six minutes on an idle machine: only a page that hangs is to end it.
  timeout: 1_800_000,
}, async ({ visit }) => {
  const found: string[] = [];
  const left = paths.values();
  const look = async () => {
    const page = await visit('/');
    await bringAxe(page);
    for (const path of left) found.push(...(await faultsOf(page, path)).map((fault) => `/${path} ${fault}`));
  };
  await Promise.all(Array.from({ length: tabs }, look));
  expect(paths.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(siteAddress(path));
  const light = await faults(page);
  const unmarked = await unmarkedLanguages(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourFaults(page);
  await page.setViewportSize({ width: 320, height: 900 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [
    ...light,
    ...dark.map((fault) => `in dark colours: ${fault}`),
    ...unmarked.map((text) => `unmarked language: ${text}`),
    ...(beyond ? ['scrolls sideways at 320 px'] : []),
  ];
}

/** Latin words that stand alone and in Chinese, as far as the page says. Within a Chinese sentence they are names. */
function unmarkedLanguages(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = /\p{Script=Latin}{2,}(?:[\s,’'-]+\p{Script=Latin}{2,})+/u;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { nodeValue, parentElement } = text;
      const run = words.exec(nodeValue ?? '')?.[0];
      const isNamed = /\p{Script=Han}/u.test(nodeValue ?? '') || parentElement?.closest('script, noscript, code, kbd');
      if (run === undefined || isNamed) continue;
      if (parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) found.push(run);
    }
    return found;
  });
}
