import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { scan } from '../../scripts/bench/plain-scan.ts';
import { test } from './harness.ts';
import { answered, ask, ids, numbers, search, status, texts } from './search-answers.ts';

describe('what is loaded', () => {
  test('is nothing of the index before somebody searches, and then each file once', async ({ visit }) => {
    const page = await visit('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofIndex = () => asked.filter((path) => /\/(?:pagefind|data)\//.test(path));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(0);
    expect(ofIndex()).toEqual([]);
    for (const query of ['上海精神', '上海', '恐怖主义', '上海精神']) await search(page, query);
    // The reader of the index looks at its own entry once more.
    const files = ofIndex().filter((path) => !path.endsWith('pagefind-entry.json'));
    expect(files.length).toBeGreaterThan(5);
    expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
    expect(files.filter((path) => path.includes('/data/'))).toEqual([]);
  });

  test('are the texts that are looked at: those of further hits when they come near', async ({ visit }) => {
    const page = await visit('/search/');
    const read = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_fragment')) read.add(request.url());
    });
    await search(page, '的');
    const { size } = scan(texts, ['的']).places;
    expect(size).toBeGreaterThan(50);
    expect(read.size).toBeLessThan(size / 2);
    const last = page.locator('#results .hit').last();
    expect(await last.locator('mark').count()).toBe(0);
    expect(await last.getByRole('link').count()).toBe(1);
    await last.scrollIntoViewIfNeeded();
    await last.locator('mark').first().waitFor();
    expect(await last.locator('.passage').count()).toBeGreaterThan(0);
  });

  test('a text of a further hit that does not come is told in its place', async ({ visit }) => {
    const page = await visit('/search/', { intercepts: true, expectStatus: 503, expectError: /./ });
    await search(page, '的');
    await page.route('**/*.pf_fragment', (route) => route.fulfill({ status: 503, body: '' }));
    const last = page.locator('#results .hit').last();
    await last.scrollIntoViewIfNeeded();
    await last.getByText('这次发言的文字未能载入').waitFor();
    expect(await numbers(page)).toMatchObject({ total: `${scan(texts, ['的']).places.size}` });
  });
});

describe('where the index does not load', () => {
  const refused = (route: Route) => route.fulfill({ status: 503, body: '' });
  const aPage = (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' });
  const anything = { intercepts: true, expectStatus: 503, expectError: /./ } as const;

  /** Searches, and holds that the answer is the true one and says where it comes from. */
  async function scannedInstead(page: Page, query = '上海精神'): Promise<void> {
    await search(page, query);
    expect(await status(page)).toContain('以下由逐篇查找得出');
    const { places, total } = scan(texts, [query]);
    expect(await numbers(page)).toEqual({ total: `${places.size}`, matches: `${total}` });
    expect((await ids(page)).toSorted()).toEqual([...places.keys()].toSorted());
    expect(await page.locator('#results mark').first().textContent()).toBe(query);
    expect(await page.locator('#instead').isHidden()).toBe(true);
  }

  test.for([
    ['the parts of the index', '**/*.pf_index'],
    ['the list of its turns', '**/*.pf_meta'],
    ['the table of turns', '**/turns.*.json'],
    ['its entry', '**/pagefind-entry.json*'],
    ['its reader', '**/pagefind.js'],
    ['the machine of its reader', '**/wasm.*.pagefind'],
    ['the texts', '**/*.pf_fragment'],
    ['all of it', '**/pagefind/**'],
  ] as const)('%s: the records are read instead, and the page says so', async ([, pattern], { visit }) => {
    for (const instead of [refused, aPage]) {
      const page = await visit('/search/', anything);
      await page.route(pattern, instead);
      await scannedInstead(page);
      await page.close();
    }
  });

  test('one part alone: what needs no more of it is answered by the index, before and after', async ({ visit }) => {
    const page = await visit('/search/', anything);
    await search(page, '上海精神');
    expect(await status(page)).not.toContain('逐篇查找');
    await page.route('**/*.pf_index', refused);
    await scannedInstead(page, '恐怖主义');
    await page.unroute('**/*.pf_index');
    await search(page, '维护国际和平');
    expect(await status(page)).not.toContain('逐篇查找');
    expect(await numbers(page)).toMatchObject({ matches: `${scan(texts, ['维护国际和平']).total}` });
  });

  test('a browser without WebAssembly', async ({ visit }) => {
    const page = await visit('/search/');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await scannedInstead(page);
    await search(page, '查无此语');
    expect(await numbers(page)).toEqual({ total: '0', matches: '0' });
    expect(await status(page)).toContain('以下由逐篇查找得出');
  });

  test('nor the records: a failure is told as a failure, with other ways to go on', async ({ visit }) => {
    const page = await visit('/search/', anything);
    await page.route('**/pagefind/**', refused);
    await page.route('**/data/**', refused);
    await ask(page, '上海精神');
    await page.getByText('搜索未能完成').waitFor();
    expect(await numbers(page)).toEqual({ total: null, matches: null });
    expect(await page.locator('#results .hit').count()).toBe(0);
    expect(await status(page)).not.toContain('未找到');
    expect(await page.locator('#instead a:visible').allTextContents()).toEqual([
      '会议',
      '发言人',
      '国家与组织',
      '决议',
      '文件',
    ]);
    expect(await page.locator('#instead').isVisible()).toBe(true);

    await page.unroute('**/data/**');
    await page.unroute('**/pagefind/**');
    await page.reload();
    await answered(page, scan(texts, ['上海精神']).places.size);
    expect(await page.locator('#instead').isHidden()).toBe(true);
  });
});
