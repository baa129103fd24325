import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, id, className } = document.activeElement ?? document.body;
    return { tag: tagName.toLowerCase(), id, className };
  });

describe.each(kindsOfPages())('%s', (path) => {
  test('the first key leads to the link that skips to the text', async ({ visit }) => {
    const page = await visit(path);
    await page.keyboard.press('Tab');
    expect((await focused(page)).className).toBe('skip');
    const box = await page.locator('a.skip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).id).toBe('main');
  });

  test('the key / leads to the search field', async ({ visit }) => {
    const page = await visit(path);
    await page.keyboard.press('/');
    expect((await focused(page)).tag).toBe('input');
    await page.keyboard.type('a/b');
    expect(
      await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value),
    ).toBe('a/b');
  });
});

test('what has the focus shows it, all the way through a meeting', async ({ visit }) => {
  const page = await visit('/meetings/s-pv-9688/');
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return '';
      // A link in a drawing has no outline of its own: the shape in it takes a stroke.
      const shape = getComputedStyle(element.querySelector('rect') ?? element);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isOutlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return isOutlined || shape.stroke !== 'none' ? 'seen' : element.outerHTML;
    });
    expect(seen).toBe('seen');
  }
});
