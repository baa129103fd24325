import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { siteBase, siteFolder } from '../../scripts/site-place.ts';
import { pageAddress } from '../../src/browser/page-address.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { siteAddress, test } from './harness.ts';

const meeting = 'meetings/s-pv-9688/';

/** A meeting as a browser saves it with all that it shows: `name.html`, and `name_files/` beside it. */
function savedWhole(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'saved_files'));
  const html = readFileSync(join(siteFolder(), meeting, 'index.html'), 'utf8').replace(
    /(<(?:script|link)[^>]* (?:src|href)=")([^"]+\.(?:js|css|svg|png))"/g,
    (_whole, before: string, address: string) => {
      const name = basename(address);
      cpSync(join(siteFolder(), address.slice(siteBase().length)), join(folder, 'saved_files', name));
      return `${before}./saved_files/${name}"`;
    },
  );
  const file = join(folder, 'saved.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** The HTML alone. */
function savedPlain(): string {
  const file = join(temporaryFolder(), 'saved.html');
  cpSync(join(siteFolder(), meeting, 'index.html'), file);
  return pathToFileURL(file).href;
}

/** From a folder, scripts and what lies at the root of a host do not load; no script fails for it. */
const options = {
  expectError: /^(?:Access to script|Not allowed to load local resource|Failed to load|Access to manifest)/,
};

describe.each([
  ['with all that it shows', savedWhole, 'flex'],
  ['without anything', savedPlain, 'block'],
] as const)('a meeting that was saved %s', (_what, save, display) => {
  test('reads from the folder, with contents and what waits behind a word', async ({ visit }) => {
    const page = await visit(save(), options);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe(display);
    expect(await page.locator('article.turn').count()).toBe(43);
    expect(await page.locator('#i12-p3').isVisible()).toBe(true);

    const details = page.locator('details:has(> summary)').first();
    await details.locator('summary').first().click();
    expect(await details.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);

    const opens = page.locator('[popovertarget="contents"]').first();
    if (await opens.isVisible()) await opens.click();
    await page.locator('#contents a[href^="#i"]').last().click();
    const target = page.locator('article.turn:target');
    await expect.poll(() => target.count()).toBe(1);
    await expect
      .poll(() => target.evaluate((turn) => Math.abs(turn.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
  });
});

test('a meeting that was saved opens its contents on a narrow screen', async ({ visit }) => {
  const page = await visit(savedWhole(), { ...options, width: 390 });
  await page.locator('[popovertarget="contents"]').first().click();
  const link = page.locator('#contents a[href^="#i"]').first();
  await link.waitFor({ state: 'visible' });
  await link.click();
  await expect.poll(() => page.locator('article.turn:target').count()).toBe(1);
});

test('a saved meeting knows the address at which it is published', async ({ visit }) => {
  const page = await visit(savedPlain(), options);
  expect(await page.evaluate(() => location.origin)).toMatch(/^(?:null|file:)/);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(pageAddress)).toBe(canonical);
});

test('a page that is served knows itself by its own host, and without the name of its file', async ({ visit }) => {
  const page = await visit(`/${meeting}index.html?q=安理会#i12`);
  await page.locator('link[rel=canonical]').evaluate((link: HTMLLinkElement) => {
    link.href = link.href.replace(/^https?:\/\/[^/]+/, 'https://verbatim.example');
  });
  expect(await page.evaluate(pageAddress)).toBe(siteAddress(`/${meeting}`));
});
