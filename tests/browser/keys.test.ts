import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atPlace } from './at-place.ts';
import { faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

const meeting = '/meetings/s-pv-9688/';

/** The turn whose name has the focus. */
const turnFocused = (page: Page) => page.evaluate(() => document.activeElement?.closest('.turn')?.id);

const isClear = (page: Page) =>
  page.evaluate(() => {
    const { top } = document.activeElement?.getBoundingClientRect() ?? { top: -1 };
    const covered = [...document.querySelectorAll('.site-header, .marks, .only-bar')].map(
      (bar) => bar.getBoundingClientRect().bottom,
    );
    return top >= Math.max(...covered) && top < innerHeight / 2;
  });

describe.each([390, 1440])('the keys j and k at %i px', (width) => {
  test('lead from speaker to speaker, the chair giving the floor passed over', async ({ visit }) => {
    const page = await visit(`${meeting}#i4-p3`, { width });
    await atPlace(page);
    for (const turn of ['i6', 'i8', 'i9', 'i10']) {
      await page.keyboard.press('j');
      expect(await turnFocused(page)).toBe(turn);
      expect(await isClear(page)).toBe(true);
    }
    for (const turn of ['i9', 'i8', 'i6', 'i4', 'i2']) {
      await page.keyboard.press('k');
      expect(await turnFocused(page)).toBe(turn);
      expect(await isClear(page)).toBe(true);
    }
  });

  test('keep to the speeches that are shown, and go along with the marks of a search', async ({ visit }) => {
    const page = await visit('/meetings/s-pv-8626/?delegation=chn&q=合作#i14', { width });
    await atPlace(page);
    await page.keyboard.press('j');
    expect(await turnFocused(page)).toBe('i35');
    expect(await isClear(page)).toBe(true);
    await page.keyboard.press('n');
    expect(await page.evaluate(() => location.hash)).toMatch(/^#i\d+/);
  });
});

test('beyond the last speaker the key says so', async ({ visit }) => {
  const page = await visit(`${meeting}#i43`);
  await atPlace(page);
  await page.keyboard.press('j');
  expect(await page.locator('#notice').textContent()).toBe('已是最后一位发言人');
});

test('keys that are typed or held with others move nothing', async ({ visit }) => {
  const page = await visit(meeting);
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Shift+j');
  expect(await turnFocused(page)).toBeUndefined();
  await page.keyboard.press('/');
  await page.keyboard.type('jk?');
  expect(await page.getByRole('combobox').first().inputValue()).toBe('jk?');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

describe('the list of keys', () => {
  test.for(kindsOfPages())('opens on %s by ? and by the button, and gives the focus back', async (path, { visit }) => {
    const page = await visit(path);
    const button = page.getByRole('button', { name: '快捷键' });
    await button.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.click();
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
  });

  test('names first the keys of this page', async ({ visit }) => {
    const names = async (path: string) => {
      const page = await visit(path);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: '快捷键' }).waitFor();
      return page.locator('#key-list :is(h3, h4)').allTextContents();
    };
    expect(await names(meeting)).toEqual([
      '本页可用',
      '各页',
      '会议记录',
      '查找列表',
      '其他页面',
      '搜索标记',
      '引文核对',
    ]);
    expect(await names(`${meeting}?q=上海精神`)).toEqual([
      '本页可用',
      '各页',
      '会议记录',
      '搜索标记',
      '查找列表',
      '其他页面',
      '引文核对',
    ]);
    expect((await names('/quotation/')).slice(0, 4)).toEqual(['本页可用', '各页', '查找列表', '引文核对']);
  });

  test('switches off every key that acts alone, and the choice is kept', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海精神`);
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('.marks-query:not(:empty)').waitFor();
    const at = await page.locator('.marks-at').textContent();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const key of ['j', 'n', '/', '?']) await page.keyboard.press(key);
    // The list would come later than its script is asked for, and that before this page is.
    await page.evaluate(() => fetch(document.baseURI));
    await expect.poll(() => asked).not.toEqual([]);
    expect(asked.filter((address) => address.includes('/on-demand.'))).toEqual([]);
    expect(await turnFocused(page)).toBeUndefined();
    expect(await page.locator('.marks-at').textContent()).toBe(at);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await page.locator('.search-form kbd').isHidden()).toBe(true);

    await page.getByRole('button', { name: '快捷键' }).click();
    await page.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.goto(siteAddress(`${meeting}#i4`));
    await atPlace(page);
    await page.keyboard.press('j');
    expect(await turnFocused(page)).toBe('i6');
  });

  test.for([
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('has no fault that axe knows, $colorScheme, $width px', async (view, { visit }) => {
    const page = await visit(meeting, view);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await faults(page, '#key-list')).toEqual([]);
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(view.width);
  });
});

test('the key / leaves the page where it is, also while words are typed', async ({ visit }) => {
  const page = await visit(`${meeting}#i13-p3`);
  await atPlace(page);
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  const before = await scrolled();
  await page.keyboard.press('/');
  await page.keyboard.type('中国');
  await page.getByRole('option').first().waitFor();
  expect(await scrolled()).toBe(before);
});

test('the page of the keys has the switch of those that act alone', async ({ visit }) => {
  const page = await visit('/keys/');
  await page.getByRole('checkbox').uncheck();
  await page.reload();
  expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('without a script no key is promised', async ({ visit }) => {
  const page = await visit(meeting, { script: false });
  expect(await page.locator('.keys-button').isHidden()).toBe(true);
  expect(await page.locator('.search-form kbd').isHidden()).toBe(true);
});

test('where the list of keys does not load, as after a new build, its page opens', async ({ visit }) => {
  const page = await visit(meeting, { intercepts: true });
  await page.route(/\/on-demand\./, (route) => route.abort());
  await page.keyboard.press('?');
  await page.waitForURL(siteAddress('/keys/'));
});
