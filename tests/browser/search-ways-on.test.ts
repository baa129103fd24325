import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { answered, status } from './search-answers.ts';

describe('from a hit and back', () => {
  test('the list stands at the hit again, by the browser and by the link in the meeting', async ({ visit }) => {
    const page = await visit('/search/?q=反恐&order=date');
    await answered(page);
    const id = await page.locator('#results [data-id]').nth(20).getAttribute('data-id');
    const hit = page.locator(`[data-id="${id}"]`);
    for (const back of ['history', 'link'] as const) {
      await hit.scrollIntoViewIfNeeded();
      // Before its text is there a hit leads to the meeting without the marks.
      await hit.locator('mark').first().waitFor();
      await hit.locator('a').first().click();
      await page.waitForURL(/\/meetings\//);
      if (back === 'history') await page.goBack();
      else await page.locator('#marks .marks-back').click();
      await page.waitForURL(/\/search\//);
      await answered(page);
      await expect.poll(() => hit.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      const isInView = async () => {
        const y = (await hit.boundingBox())?.y ?? -1;
        return y > 0 && y < 900;
      };
      // The texts around it move it until all of them are there.
      await expect.poll(() => page.locator('#results .unread').evaluateAll(areNear)).toBe(false);
      await expect.poll(isInView).toBe(true);
    }
  });
});

function areNear(hits: Element[]): boolean {
  return hits.some((hit) => {
    const { top, bottom } = hit.getBoundingClientRect();
    return bottom > -300 && top < innerHeight + 300;
  });
}

describe('what an answer is narrowed by', () => {
  test('stands beside its number on a narrow page too, and can be taken away there', async ({ visit }) => {
    const page = await visit('/search/?q=反恐&delegation=chn&year=2019', { width: 390 });
    await answered(page);
    expect(await page.locator('#chosen a .name').allTextContents()).toEqual(['中国', '2019']);
    await page.getByRole('link', { name: '取消此项筛选：中国' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('delegation')).toBe(false);
    await answered(page);
    expect(await page.locator('#chosen a .name').allTextContents()).toEqual(['2019']);
  });
});

describe('a choice among the filters', () => {
  test('made far below brings the answer into view, and stands among the open values', async ({ visit }) => {
    const page = await visit('/search/?q=反恐', { width: 1000 });
    await answered(page);
    const others = page.locator('#facets details[data-key=delegation]');
    await others.locator('summary').click();
    // Which these are depends on how a browser sorts names.
    const value = await others.locator('a').last().getAttribute('data-facet');
    const chosen = page.locator(`#facets a[data-facet="${value}"]`);
    const behind = others.locator(`a[data-facet="${value}"]`);
    await behind.click();
    await page.locator('#chosen a').waitFor();
    await expect.poll(() => isInWindow(page, '.answer-head')).toBe(true);
    expect(await behind.count()).toBe(0);
    expect(await chosen.evaluate((link) => link === document.activeElement)).toBe(true);
    // Taken away, it is behind the word again, and the focus with it.
    await page.keyboard.press('Enter');
    await behind.waitFor();
    await expect.poll(() => chosen.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('closes the filters above the answer on a narrow page; the focus stays at their word', async ({ visit }) => {
    const page = await visit('/search/?q=反恐', { width: 390 });
    await answered(page);
    await page.locator('details.facets > summary').click();
    await page.locator('#facets a[data-facet="year=2019"]').click();
    await page.locator('#chosen a').waitFor();
    await expect.poll(() => page.locator('details.facets').getAttribute('open')).toBeNull();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    for (const part of ['details.facets > summary', '.answer-head'])
      await expect.poll(() => isInWindow(page, part)).toBe(true);
  });
});

/** Whether a part of the page is in the window, below the header. */
function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return top >= (document.querySelector('header')?.getBoundingClientRect().bottom ?? 0) && bottom <= innerHeight;
  });
}

test('without a query the page offers some that find something, and the parts of the site', async ({ visit }) => {
  const page = await visit('/search/');
  const tries = page.locator('#instead .tries a');
  expect(await tries.count()).toBeGreaterThan(1);
  expect(await page.locator('#instead nav a').first().textContent()).toBe('会议');
  await tries.first().click();
  await answered(page);
  expect(Number(await page.locator('#results').getAttribute('data-total'))).toBeGreaterThan(0);
  const bare = await visit('/search/', { script: false });
  expect((await bare.getByRole('heading', { level: 1 }).boundingBox())?.height).toBeGreaterThan(20);
  expect(await bare.locator('#instead .tries').isVisible()).toBe(false);
});

describe('what no speech has', () => {
  test.for([
    ['S/RES/2178(2014)', '/resolutions/s-res-2178-2014/'],
    ['lafuluofu', '/speakers/sergey-lavrov-rus/'],
    ['syria', '/delegations/syr/'],
  ] as const)('leads on where a name or a symbol answers: %s', async ([typed, address], { visit }) => {
    const page = await visit(`/search/?${new URLSearchParams({ q: typed })}`);
    await answered(page, 0);
    await page.locator(`#offers a[href$="${address}"]`).waitFor();
  });

  test('may be a quotation, which can be checked', async ({ visit }) => {
    const text = '国际反恐合作能加强不能削弱';
    const page = await visit(`/search/?${new URLSearchParams({ q: text })}`);
    await answered(page, 0);
    await page.getByRole('link', { name: '用“引文核对”核对这段文字' }).click();
    await page.waitForURL(/\/quotation\//);
    expect(await page.locator('textarea').inputValue()).toBe(text);
  });
});

test('only words left out ask for everything else', async ({ visit }) => {
  const page = await visit(`/search/?${new URLSearchParams({ q: '-中国' })}`);
  await answered(page);
  const shown = Number(await page.locator('#results').getAttribute('data-total'));
  await page.fill('#query', '中国');
  await page.keyboard.press('Enter');
  await answered(page, 104 - shown);
});

test('signs that are spaced out are one run', async ({ visit }) => {
  const page = await visit(`/search/?${new URLSearchParams({ q: '安 全 理 事 会' })}`);
  await answered(page);
  const spaced = await status(page);
  await page.fill('#query', '安全理事会');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('data-query') === '安全理事会');
  expect(await status(page)).toBe(spaced);
});

test('order and groups go together', async ({ visit }) => {
  const page = await visit('/search/?q=反恐&order=date');
  await answered(page);
  await page.getByRole('checkbox', { name: '按会议分组' }).click();
  await expect.poll(() => new URL(page.url()).search).toContain('order=date&group=meeting');
  await answered(page);
  expect(await page.locator('#ways [aria-current=true]').allTextContents()).toEqual(['按日期']);
  expect(await page.locator('#grouped').isChecked()).toBe(true);
  await page.locator('#grouped').uncheck();
  await expect.poll(() => new URL(page.url()).search).not.toContain('group=meeting');
  expect(new URL(page.url()).search).toContain('order=date');
});

test('without the index traditional signs are found too', async ({ visit }) => {
  const page = await visit('/search/', { intercepts: true, expectStatus: 503, expectError: /Failed to load|Pagefind/ });
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 503, body: '' }));
  await page.fill('#query', '聯合國憲章');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await status(page)).toContain('以下由逐篇查找得出');
  expect(Number(await page.locator('#results').getAttribute('data-total'))).toBeGreaterThan(30);
});
