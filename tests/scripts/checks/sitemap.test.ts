import { expect, test } from 'vitest';
import { openSite, readText } from '../../../scripts/checks/site.ts';
import { sitemap } from '../../../scripts/checks/sitemap.ts';
import { writeSitemap } from '../../../scripts/write-sitemap.ts';
import { said, tinyHead, tinyPage, tinySite } from './tiny-site.ts';

const page = (address: string) => tinyPage('', { head: tinyHead(address, address) });
const pages = {
  'i2/index.html': page('https://records.example/i2/'),
  'index.html': page('https://records.example/'),
  '404.html': tinyPage('', { head: tinyHead('甲') }),
};
const loc = (address: string) => `<url><loc>${address}</loc></url>`;
const good = {
  ...pages,
  'sitemap.xml': `<urlset>${loc('https://records.example/')}${loc('https://records.example/i2/')}</urlset>`,
  'robots.txt': 'User-agent: *\nSitemap: https://records.example/sitemap.xml\n',
};

test('passes a sitemap of all pages that have an address', () => {
  expect(said(sitemap, good)).toEqual([]);
});

test('passes what the build writes, pages in order and none that is kept out of indexes', () => {
  const folder = tinySite(pages);
  expect(writeSitemap(folder, 'https://records.example/')).toBe(2);
  const site = openSite(folder, '/');
  const written = Object.fromEntries(['sitemap.xml', 'robots.txt'].map((file) => [file, readText(site, file)]));
  expect(said(sitemap, { ...pages, ...written })).toEqual([]);
  expect(written['sitemap.xml']).toMatch(/example\/<.*\n.*i2/);
});

test('finds a page left out, an address without a page, and one listed twice', () => {
  expect(said(sitemap, { ...good, 'sitemap.xml': loc('https://records.example/i2/') })).toEqual([
    'sitemap.xml: Unexpected sitemap without `https://records.example/`',
  ]);
  const more = (address: string) => ({ ...good, 'sitemap.xml': good['sitemap.xml'] + loc(address) });
  for (const address of ['https://records.example/i3/', 'https://records.example/i2/']) {
    expect(said(sitemap, more(address))).toEqual([
      `sitemap.xml: Unexpected address \`${address}\`, expected each page once`,
    ]);
  }
});

test('finds robots.txt that leads elsewhere, and a site without either file', () => {
  expect(said(sitemap, { ...good, 'robots.txt': 'Sitemap: /sitemap.xml' })).toEqual([
    'robots.txt: Unexpected file without `Sitemap: https://records.example/sitemap.xml`',
  ]);
  expect(said(sitemap, pages)).toEqual([
    'sitemap.xml: Unexpected site without this file',
    'robots.txt: Unexpected site without this file',
  ]);
});
