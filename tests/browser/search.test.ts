import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { test } from './harness.ts';

const meetings = runPipeline('seeds').records.filter((record) => record.kind === 'meeting');

/** Every intervention as plain text: its label and paragraphs, a line each. */
const texts = new Map(
  meetings.flatMap(({ interventions }) =>
    interventions.map(({ id, label, parts }) => [
      id,
      [`${label}：`, ...parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))],
    ]),
  ),
);

describe('search', () => {
  test('finds what a speaker said on a subject, opens it, and the copied address opens it again', async ({ visit }) => {
    const page = await visit('/');
    await page.getByRole('combobox', { name: '搜索内容' }).fill('塔斯马甘贝托夫 上海合作组织');
    await page.keyboard.press('Enter');
    await page.locator('#results .hit').first().waitFor();
    await page.getByRole('link', { name: '伊曼加利·塔斯马甘贝托夫的发言中查找' }).click();
    await page.waitForURL(/speaker=imangali-tasmagambetov-csto/);
    const hits = page.locator('#results .hit');
    await hits.first().waitFor();
    expect(await hits.count()).toBe(1);
    expect(await hits.first().getAttribute('data-id')).toBe('s-pv-9688/i6');
    expect(await hits.first().locator('mark').first().textContent()).toBe('上海合作组织');

    await hits.first().locator('a.passage').first().click();
    await page.waitForURL(/\/meetings\/s-pv-9688\/.*#i6-p1$/);
    expect(await page.locator(':target').getAttribute('id')).toBe('i6-p1');
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(10);

    const address = await page
      .locator('#i6-p2 a.sign')
      .evaluate((sign) => (sign instanceof HTMLAnchorElement ? sign.href : ''));
    const again = await visit(address);
    expect(await again.locator(':target').getAttribute('id')).toBe('i6-p2');
    expect(await again.locator(':target').isVisible()).toBe(true);
  });

  test('finds every intervention that has a run of characters, and no other', { timeout: 120_000 }, async ({
    visit,
  }) => {
    const page = await visit('/search/');
    for (const run of [
      ...randomRuns(40),
      'S/2024/538',
      '73/334',
      '2178',
      'C5+1',
      'Muraleedharan',
      '金相禎',
      '傅聪',
      '的',
    ]) {
      const expected = [...texts]
        .filter(([, lines]) => lines.some((line) => plain(line).includes(plain(run))))
        .map(([id]) => id);
      expect({ run, found: await idsFor(page, run) }).toEqual({ run, found: expected.sort() });
    }
  });

  test('makes no difference between full and half width, or upper and lower case', async ({ visit }) => {
    const page = await visit('/search/');
    expect(await idsFor(page, 'ｓ／２０２４／５３８')).toEqual(await idsFor(page, 'S/2024/538'));
  });

  test('passes over punctuation when nothing has it as typed, and says so', async ({ visit }) => {
    const page = await visit('/search/?q=联合国宪章第八章');
    await page.locator('#results .hit').first().waitFor();
    expect(await page.locator('#search-status').textContent()).toContain('不计标点');
  });

  test('narrows by speaker, delegation, meeting and year, and keeps all of it in the address', async ({ visit }) => {
    const page = await visit('/search/?q=恐怖主义&delegation=rus&year=2019');
    await page.locator('#results .hit').first().waitFor();
    expect(await shownIds(page)).toEqual(['s-pv-8626/i9']);
    await page.selectOption('select[name=year]', '');
    await page.waitForFunction(() => Number(document.querySelector('#results')?.getAttribute('data-total')) > 1);
    expect(new URL(page.url()).searchParams.get('delegation')).toBe('rus');
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('data-total') === '1');
    expect(await page.inputValue('select[name=year]')).toBe('2019');
  });

  test('says that nothing was found', async ({ visit }) => {
    const page = await visit('/search/?q=查无此语');
    await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('data-total') === '0');
    expect(await page.locator('#search-status').textContent()).toContain('未找到');
  });

  test('tells a failure as a failure, never as nothing found', async ({ visit }) => {
    const page = await visit('/search/', { expectStatus: 503, expectError: /Failed to load the index chunk/ });
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 503, body: '' }));
    await failedSearch(page);
    await page.unroute('**/*.pf_index');
    await page.reload();
    await page.locator('#results .hit').first().waitFor();
  });

  test('says that it failed in a browser without WebAssembly', async ({ visit }) => {
    const page = await visit('/search/');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await failedSearch(page);
  });

  test('shows what a record prints as text, whatever it looks like', async ({ visit }) => {
    const page = await visit('/search/?q=<script>alert(1)</script>');
    await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('data-total') === '0');
    expect(await page.inputValue('#query')).toBe('<script>alert(1)</script>');
  });

  test('without script says what to do instead', async ({ visit }) => {
    const page = await visit('/search/', { script: false });
    expect(await page.locator('noscript a, main a').allTextContents()).toEqual(
      expect.arrayContaining(['发言人', '国家与组织']),
    );
  });
});

async function failedSearch(page: Page): Promise<void> {
  await page.fill('#query', '上海精神');
  await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.includes('未能完成'));
  expect(await page.locator('#results').getAttribute('data-total')).toBeNull();
  expect(await page.locator('#results .hit').count()).toBe(0);
}

/** The ids of all interventions that the page shows for a query, sorted. */
async function idsFor(page: Page, query: string): Promise<string[]> {
  await page.fill('#query', '');
  await page.waitForFunction(() => !document.querySelector('#results')?.hasAttribute('data-total'));
  await page.fill('#query', query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#results')?.hasAttribute('data-total'));
  const more = page.locator('#more');
  while (await more.isVisible()) await more.click();
  return shownIds(page);
}

async function shownIds(page: Page): Promise<string[]> {
  const ids = await page
    .locator('#results .hit')
    .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-id') ?? ''));
  return ids.sort();
}

/** Another way to compare than the site's own: no blanks, half width, lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
}

/** Runs of 1 to 12 characters from the records, the same each time. */
function randomRuns(count: number): string[] {
  let state = 9688;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const lines = [...texts.values()].flat().filter((line) => line.length > 20);
  return Array.from({ length: count }, () => {
    const line = lines[next(lines.length)] ?? '';
    const start = next(line.length - 12);
    // A blank at either end, or between Han characters, would be read as the end of a word.
    return line.slice(start, start + 1 + next(12)).replace(/\s/g, '') || '和';
  });
}
