import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atPlace } from './at-place.ts';
import { test } from './harness.ts';

const meeting = '/meetings/s-pv-9688/';
const chosen = (page: Page, name: string) => page.evaluate((key) => document.documentElement.getAttribute(key), name);

async function choose(page: Page, label: string): Promise<void> {
  if ((await page.locator('#choices:popover-open').count()) === 0) await page.locator('.choices-button').click();
  await page.getByRole('radio', { name: label, exact: true }).check();
}

/** The text of the speeches, without the signs beside them. */
function textOf(page: Page): Promise<string> {
  return page.locator('.speech > .paragraph').evaluateAll((all) => all.map((one) => one.textContent).join('\n'));
}

describe('what a reader chooses', () => {
  test('holds at once, after a reload and on every page', async ({ visit }) => {
    const page = await visit(meeting, { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await choose(page, '深色');
    await choose(page, '宋体');
    await choose(page, '特大');
    expect(await paper()).not.toBe(light);
    await page.reload();
    expect(await chosen(page, 'data-theme')).toBe('dark');
    await page.goto(new URL('../../search/', page.url()).href);
    expect(await paper()).not.toBe(light);
    expect(await chosen(page, 'data-face')).toBe('song');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('21px');
    await page.locator('.choices-button').click();
    expect(await page.getByRole('radio', { name: '深色' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: '随系统' }).isChecked()).toBe(false);
  });

  test('is there before the page has a body', async ({ visit }) => {
    const page = await visit(meeting);
    await choose(page, '深色');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.body.setAttribute('data-seen', document.documentElement.getAttribute('data-theme') ?? 'nothing');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.locator('body').getAttribute('data-seen')).toBe('dark');
  });

  test('is reached by keyboard, and Escape leads back', async ({ visit }) => {
    const page = await visit(meeting);
    await page.locator('.choices-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => chosen(page, 'data-theme')).toBe('light');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('choices-button');
  });

  test('holds for the page where the browser keeps nothing', async ({ visit }) => {
    const page = await visit(meeting);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    expect(await chosen(page, 'data-theme')).toBe('system');
    await choose(page, '深色');
    expect(await chosen(page, 'data-theme')).toBe('dark');
  });

  test('that no longer exists counts as none', async ({ visit }) => {
    const page = await visit(meeting);
    await page.evaluate(() => localStorage.setItem('verbatim-size', 'enormous'));
    await page.reload();
    expect(await chosen(page, 'data-size')).toBe('normal');
  });

  test('is not offered without a script', async ({ visit }) => {
    const page = await visit(meeting, { script: false });
    expect(await page.locator('.choices-button, #choices').filter({ visible: true }).count()).toBe(0);
  });

  test.for([320, 390, 820])(
    'leaves no page wider than a window of %s px, at the largest size',
    async (width, { visit }) => {
      const page = await visit(meeting, { width });
      await choose(page, '特大');
      await choose(page, '详列');
      await page.locator('.reading-details').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    },
  );
});

describe('punctuation as received', () => {
  test('comes back exactly, and goes again', async ({ visit }) => {
    const page = await visit(meeting);
    const set = await textOf(page);
    expect(set).toContain('根据安理会暂行议事规则第37条，我邀请');
    const received = await page.evaluate(async () => {
      const answer = await fetch('../../data/records/s-pv-9688.json');
      const record: { interventions: { parts: { paragraphs: { text: string }[] }[] }[] } = await answer.json();
      return record.interventions.flatMap(({ parts }) =>
        parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => `${text}¶`)),
      );
    });
    await choose(page, '照原件');
    expect((await textOf(page)).split('\n')).toEqual(received);
    await choose(page, '阅读排版');
    expect(await textOf(page)).toBe(set);
  });

  test('is there on load, and in what a search brings', async ({ visit }) => {
    const page = await visit(meeting);
    await choose(page, '照原件');
    await page.reload();
    expect(await textOf(page)).toContain('根据安理会暂行议事规则第37条, 我邀请');
    await page.goto(new URL('../../search/?q=议事规则第37条', page.url()).href);
    await page.locator('#results .passage').first().waitFor();
    await expect.poll(() => page.locator('#results [data-s]').count()).toBeGreaterThan(0);
    expect(await page.locator('#results [data-r]').count()).toBe(0);
  });
});

test.for([
  [1440, '#i13-p4'],
  [390, '#i13-p3'],
] as const)('a choice leaves what is read where it stands, %s px', async ([width, paragraph], { visit }) => {
  const page = await visit(`${meeting}#i13-p3`, { width });
  const read = page.locator(paragraph);
  const top = async () => Math.round((await read.boundingBox())?.y ?? 0);
  await atPlace(page);
  const before = await top();
  // By key: a press of the test's own mouse first scrolls to what it presses.
  await page.locator('.choices-button').focus();
  await page.keyboard.press('Enter');
  const bodyHeight = () => page.evaluate(() => document.body.scrollHeight);
  for (const label of ['特大', '详列', '照原件', '宋体']) {
    const height = await bodyHeight();
    await page.getByRole('radio', { name: label, exact: true }).focus();
    await page.keyboard.press('Space');
    if (label === '特大') await expect.poll(bodyHeight).toBeGreaterThan(height);
    if (label === '详列') await page.locator('.reading-details').first().waitFor();
    await expect.poll(async () => Math.abs((await top()) - before), { message: label }).toBeLessThanOrEqual(2);
  }
});

describe('what stands behind the text', () => {
  test('is shown to those who ask, once, and quiet otherwise', async ({ visit }) => {
    const page = await visit(meeting);
    expect(await page.locator('.reading-details').count()).toBe(0);
    await choose(page, '详列');
    await expect
      .poll(() => page.locator('#i4 > header .reading-details').textContent())
      .toContain('发言标签“张明先生（中国）”');
    expect(await page.locator('#i4 > header .reading-details').count()).toBe(1);
    // The reasons of the margin are among these, and stand once.
    expect(await page.locator('.turn-note').filter({ visible: true }).count()).toBe(0);
    const lines = page.locator('#i4 .speech .reading-details a').first();
    expect(await lines.textContent()).toBe('第99行');
    expect(await lines.getAttribute('href')).toMatch(/\/sources\/s-pv-9688\/#L99$/);
    await choose(page, '从简');
    expect(await lines.isVisible()).toBe(false);
  });

  test('says where the print changed pages', async ({ visit }) => {
    const page = await visit(meeting);
    await choose(page, '详列');
    await expect.poll(() => page.locator('#i2-p2 .cut').getAttribute('title')).toBe('第69行后换页');
  });
});
