import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';

const meeting = '/meetings/s-pv-9688/';

const fieldOf = (page: Page): Locator => page.getByRole('combobox', { name: '搜索内容' });
const listOf = (page: Page): Locator => page.getByRole('listbox', { name: '查找结果' });

/** The text of the row that the field names as the active one; null where it names none. */
const activeRow = (page: Page) =>
  fieldOf(page).evaluate((field) => {
    const id = field.getAttribute('aria-activedescendant');
    const row = id === null ? null : document.getElementById(id);
    return row?.getAttribute('aria-selected') === 'true' ? row.textContent : null;
  });

const type = async (page: Page, text: string) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await listOf(page).waitFor();
};

describe('quick find', () => {
  test('opens from the key /, is walked with the arrows and leads to the page that was chosen', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, 'lafuluofu');
    const field = fieldOf(page);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await listOf(page).getAttribute('id')).toBe(await field.getAttribute('aria-controls'));
    expect(await activeRow(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await activeRow(page)).toContain('谢尔盖·拉夫罗夫');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(siteAddress('/speakers/sergey-lavrov-rus/'));
  });

  test('goes to either end with Home and End, and from both ends back to the field', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, '上海');
    const first = await listOf(page).getByRole('option').first().textContent();
    await page.keyboard.press('ArrowUp');
    expect(await activeRow(page)).toBe('在全部发言中搜索“上海”');
    await page.keyboard.press('ArrowDown');
    expect(await activeRow(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await activeRow(page)).toBe(first);
    await page.keyboard.press('End');
    expect(await activeRow(page)).toBe('在全部发言中搜索“上海”');
    await page.keyboard.press('Home');
    expect(await activeRow(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await activeRow(page)).toBeNull();
  });

  test('leaves Home and End to the text while no row is active', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, '上海');
    await page.keyboard.press('Home');
    expect(await fieldOf(page).evaluate((field) => field instanceof HTMLInputElement && field.selectionStart)).toBe(0);
    expect(await activeRow(page)).toBeNull();
  });

  test('closes on Escape and keeps the text, opens again on an arrow, and closes when Tab leads away', async ({
    visit,
  }) => {
    const page = await visit(meeting);
    await type(page, 'SYR');
    await page.keyboard.press('Escape');
    expect(await listOf(page).isVisible()).toBe(false);
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('false');
    expect(await fieldOf(page).inputValue()).toBe('SYR');
    await page.keyboard.press('ArrowDown');
    expect(await activeRow(page)).toContain('阿拉伯叙利亚共和国');
    await page.keyboard.press('Tab');
    expect(await listOf(page).isVisible()).toBe(false);
    expect(await fieldOf(page).getAttribute('aria-activedescendant')).toBeNull();
    expect(page.url()).toBe(siteAddress(meeting));
  });

  test('gives back on Escape, step by step: the field, what was typed, the place where / was pressed', async ({
    visit,
  }) => {
    const page = await visit(meeting);
    const link = page.locator('main a[href*="/speakers/"]').last();
    await link.focus();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await type(page, 'SYR');
    await page.keyboard.press('Escape');
    expect(await listOf(page).isVisible()).toBe(false);
    expect(await fieldOf(page).inputValue()).toBe('SYR');
    await page.keyboard.press('Escape');
    expect(await fieldOf(page).inputValue()).toBe('');
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('gives back the place in the page where nothing had the focus', async ({ visit }) => {
    const page = await visit('/', { height: 500 });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('keeps the focus on Escape where / was not pressed, or what had the focus is gone', async ({ visit }) => {
    const page = await visit(meeting);
    const isFocused = () => fieldOf(page).evaluate((field) => field === document.activeElement);
    await page.locator('main a').last().focus();
    await page.keyboard.press('/');
    await page
      .locator('main a')
      .last()
      .evaluate((link) => link.remove());
    await page.keyboard.press('Escape');
    expect(await isFocused()).toBe(true);
    await fieldOf(page).blur();
    await fieldOf(page).click();
    await page.keyboard.press('Escape');
    expect(await isFocused()).toBe(true);
  });

  test('sends the form on Enter while no row is active', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, '王毅');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteAddress('/search/')}?q=${encodeURIComponent('王毅')}`);
  });

  test('offers the search in all speeches as the last row, whatever it found', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, '查无此条');
    expect(await listOf(page).getByRole('option').allTextContents()).toEqual(['在全部发言中搜索“查无此条”']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteAddress('/search/')}?q=${encodeURIComponent('查无此条')}`);
  });

  test('names the kinds, says how many rows there are, and breaks no rule of access', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, '上海');
    for (const kind of ['发言人', '国家与组织', '会议']) {
      expect(
        await listOf(page).getByRole('group', { name: kind, exact: true }).getByRole('option').count(),
      ).toBeGreaterThan(0);
    }
    const rows = (await listOf(page).getByRole('option').count()) - 1;
    await page.waitForFunction(
      (count) => document.querySelector('#find-status')?.textContent?.startsWith(`${count}项`),
      rows,
    );
    expect(await page.locator('#find-status').getAttribute('role')).toBe('status');
    await page.keyboard.press('ArrowDown');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await faults(page, '.site-header')).toEqual([]);
    }
  });

  test('marks what was typed and shows the name by which it was found', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, 'lavrov');
    const row = listOf(page).getByRole('option').first();
    expect(await row.textContent()).toBe('谢尔盖·拉夫罗夫 Sergey Lavrov 俄罗斯联邦 · 外长');
    expect(await row.locator('mark').allTextContents()).toEqual(['Lavrov']);
  });

  test('loads nothing before someone turns to the field, and then once', async ({ visit }) => {
    const page = await visit('/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/find.json')) asked.push(request.url());
    });
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await type(page, 'a');
    await page.keyboard.press('Escape');
    await fieldOf(page).blur();
    await type(page, 'b');
    expect(asked).toHaveLength(1);
  });

  test('waits while an input method composes, and its Enter sends nothing', async ({ visit }) => {
    const page = await visit(meeting);
    await type(page, 'S');
    await page.keyboard.press('Escape');
    await fieldOf(page).fill('');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'wangyi', selectionStart: 6, selectionEnd: 6 });
    await expect.poll(() => fieldOf(page).inputValue()).toBe('wangyi');
    expect(await listOf(page).isVisible()).toBe(false);
    const isSwallowed = await fieldOf(page).evaluate((field) =>
      [{ isComposing: true }, { keyCode: 229 }].map((state) => {
        const press = (key: string) =>
          field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...state }));
        return press('ArrowDown') && !field.hasAttribute('aria-activedescendant');
      }),
    );
    expect(isSwallowed).toEqual([true, true]);
    expect(await listOf(page).isVisible()).toBe(false);
    await session.send('Input.insertText', { text: '王毅' });
    await listOf(page).waitFor();
    expect(await fieldOf(page).inputValue()).toBe('王毅');
    expect(page.url()).toBe(siteAddress(meeting));
    expect(await listOf(page).getByRole('option').first().textContent()).toContain('王毅');
  });

  test('opens a row by a click, which the closing list does not swallow', async ({ visit }) => {
    const page = await visit('/');
    await type(page, 'csto');
    await listOf(page).getByRole('option', { name: '集体安全条约组织' }).first().click();
    await page.waitForURL(siteAddress('/delegations/csto/'));
  });

  test('says that it did not load, and the form still works', async ({ visit }) => {
    const page = await visit(meeting, { intercepts: true, expectStatus: 503 });
    await page.route('**/find.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.keyboard.press('/');
    await page.keyboard.type('王毅');
    await page.waitForFunction(() => document.querySelector('#find-status')?.textContent?.includes('未能载入'));
    expect(await page.locator('.find-failure').isVisible()).toBe(true);
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteAddress('/search/')}?q=${encodeURIComponent('王毅')}`);
  });

  test('tries again when someone comes back to the field', async ({ visit }) => {
    const page = await visit(meeting, { intercepts: true, expectStatus: 503 });
    await page.route('**/find.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.keyboard.press('/');
    await page.keyboard.type('王');
    await page.locator('.find-failure').waitFor();
    await page.unroute('**/find.json');
    await fieldOf(page).blur();
    await type(page, '王毅');
    expect(await page.locator('.find-failure').count()).toBe(0);
    expect(await listOf(page).getByRole('option').first().textContent()).toContain('王毅');
  });

  test('on the search page keeps to few names, since the answer stands below, and offers no search', async ({
    visit,
  }) => {
    const page = await visit('/search/');
    await type(page, '上海');
    for (const group of await listOf(page).getByRole('group').all()) {
      expect(await group.getByRole('option').count()).toBeLessThanOrEqual(2);
    }
    const rows = await listOf(page).getByRole('option').allTextContents();
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(rows.join()).not.toContain('在全部发言中搜索');
    expect(rows.join()).toContain('上海合作组织');
    await page.keyboard.type('精神');
    await listOf(page).waitFor({ state: 'hidden' });
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('false');
    await page.locator('#results [data-id]').first().waitFor();
  });

  test('on the search page leaves the query of the answer on Escape', async ({ visit }) => {
    const page = await visit('/search/?q=上海精神');
    await page.locator('#results [data-id]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await fieldOf(page).inputValue()).toBe('上海精神');
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(false);
  });

  test('does not open over a query that the page itself put into the field', async ({ visit }) => {
    const page = await visit('/search/?q=塔斯马甘贝托夫', { intercepts: true });
    await page.locator('#offers a').first().click();
    await page.waitForURL(/%7C/);
    const held = Promise.withResolvers<void>();
    await page.route('**/find.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.goBack();
    await expect.poll(() => fieldOf(page).inputValue()).toBe('塔斯马甘贝托夫');
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    held.resolve();
    // The list has its name when it is ready, and is open by then if it opens at all.
    await page.locator('[role=listbox][aria-label]').waitFor({ state: 'attached' });
    expect(await listOf(page).isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    expect(await activeRow(page)).toContain('塔斯马甘贝托夫');
  });

  test.for([320, 390, 1440])(
    'on the search page at %i px covers the hint and not the answer',
    async (width, { visit }) => {
      const page = await visit('/search/', { width, height: 780 });
      await type(page, '上海');
      await page.locator('#results [data-id]').first().waitFor();
      const list = await listOf(page).boundingBox();
      const answer = await page.locator('#search-status').boundingBox();
      expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(answer?.y ?? 0);
    },
  );

  test('on the search page closes when the search is sent, and stays closed', async ({ visit }) => {
    const page = await visit('/search/');
    await type(page, '上海');
    await page.keyboard.press('Enter');
    expect(await listOf(page).isVisible()).toBe(false);
    await page.locator('#results [data-id]').first().waitFor();
    expect(await listOf(page).isVisible()).toBe(false);
  });

  test.for([320, 390])(
    'at %i px is as wide as the screen allows, below the field, by key and by touch',
    async (width, { visit }) => {
      for (const path of [meeting, '/', '/search/']) {
        const page = await visit(path, { width, height: 780 });
        await fieldOf(page).click();
        await page.keyboard.type('秘书长');
        await listOf(page).waitFor();
        const field = await fieldOf(page).boundingBox();
        const list = await listOf(page).boundingBox();
        expect(list?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
        expect(list?.x).toBeGreaterThanOrEqual(0);
        expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
        // The gutters of the page and the border are all that may be left.
        expect(list?.width).toBeGreaterThanOrEqual(width - 36);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        ).toBe(true);
      }
    },
  );

  test('without script leaves the form as it is', async ({ visit }) => {
    const page = await visit(meeting, { script: false });
    await page.getByRole('searchbox').fill('王毅');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(`${siteAddress('/search/')}?q=${encodeURIComponent('王毅')}`);
  });
});
