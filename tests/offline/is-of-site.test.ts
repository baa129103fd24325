import { describe, expect, test } from 'vitest';
import { isOfSite, isPageOfSite } from '../../src/offline/is-of-site.ts';

const scope = 'https://example.org/records/';
const name = '<meta property="og:site_name" content="逐字">';
const sheet = '<link rel="stylesheet" href="/records/_astro/Page.C7iJaQ15.css">';
const pageWith = (...head: readonly string[]) =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><title>会议</title>${head.join('')}</head><body><main></main></body></html>\n`;
const portal = '<!doctype html><html><head><title>请登录</title></head><body>请先登录网络</body></html>';
const isKept = (body: BodyInit, shelf: Parameters<typeof isOfSite>[1], path: string) =>
  isOfSite(new Response(body), shelf, scope + path, scope);

describe('a page', () => {
  test('of the site has its name and a style sheet of its build', async () => {
    expect(isPageOfSite(pageWith(name, sheet), scope)).toBe(true);
    for (const shelf of ['pages', 'shell'] as const)
      expect(await isKept(pageWith(name, sheet), shelf, 'about/')).toBe(true);
  });

  test.each([
    ['a captive portal', portal],
    ['one without a version', pageWith(name)],
    ['one without the name of the site', pageWith(sheet)],
    ['one of another site of this host', pageWith(name, sheet.replace('/records/', '/other/'))],
    ['one that is cut short', pageWith(name, sheet).slice(0, -12)],
    ['one that only speaks of the mark', portal.replace('请先', `${name}${sheet}`)],
    ['an empty one', ''],
  ])('is none of the site where it is %s', async (_, html) => {
    expect(isPageOfSite(html, scope)).toBe(false);
    expect(await isKept(html, 'pages', 'about/')).toBe(false);
  });
});

test.each([
  ['a list', '[]', true],
  ['an object', '{"rows":{}}', true],
  ['a page', portal, false],
  ['a notice', '"down"', false],
  ['nothing', 'null', false],
  ['half of a file', '{"rows":', false],
])('under the name of data %s is kept or not', async (_, body, expected) => {
  expect(await isKept(body, 'data', 'find.json')).toBe(expected);
  expect(await isKept(body, 'search', 'pagefind/pagefind-entry.json')).toBe(expected);
});

test.each([
  ['zipped', new Uint8Array([0x1f, 0x8b, 8, 0]), true],
  ['as the browser unzipped it', 'pagefind_dcd…', true],
  ['a page', portal, false],
  ['nothing', '', false],
])('a part of the index, %s, is kept or not', async (_, body, expected) => {
  for (const part of ['index/a.pf_index', 'fragment/a.pf_fragment', 'a.pf_meta', 'wasm.unknown.pagefind'])
    expect(await isKept(body, 'search', `pagefind/${part}`)).toBe(expected);
});
