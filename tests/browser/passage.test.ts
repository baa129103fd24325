import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { textHash } from '../../src/text/text-hash.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { atPlace } from './at-place.ts';
import { faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';
import { selectionFollowed } from './loaded-script.ts';

const meeting = '/meetings/s-pv-9688/';
const { interventions } = expectKind(
  runPipeline('seeds').records.find(({ id }) => id === 's-pv-9688'),
  isMeeting,
);

const textOf = (place: string) =>
  interventions
    .flatMap(({ parts }) => parts)
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === place)?.text ?? '';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const bar = (page: Page) => page.getByRole('group', { name: '所选文字' });

/** Selects from the first place of some words to the end of others, as a reader's pointer does. */
async function select(page: Page, from: string, to: string, words: readonly [first: string, last: string]) {
  await page.evaluate(
    ([from, to, first, last]) => {
      const textNodes = (id: string) => {
        const element = document.getElementById(id);
        if (!element) throw new Error(`no ${id}`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
        return nodes;
      };
      const start = textNodes(from).find(({ data }) => data.includes(first));
      const end = textNodes(to).find(({ data }) => data.includes(last));
      if (!start || !end) throw new Error('the words stand in no one text');
      getSelection()?.setBaseAndExtent(start, start.data.indexOf(first), end, end.data.indexOf(last) + last.length);
    },
    [from, to, ...words] as const,
  );
}

/** Until a selection counts as made, by a clock of the page that began later than the page's own. */
function pause(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
}

/** What the text directive of a link names in the page: from its beginning, in its context, to its end. */
async function passageNamed(page: Page, link: string): Promise<string> {
  const all = plain((await page.locator('main').textContent()) ?? '');
  const terms = (link.split(':~:text=')[1] ?? '').split(',');
  const term = (is: (part: string) => boolean) =>
    plain(decodeURIComponent(terms.find(is)?.replace(/^-|-$/g, '') ?? ''));
  const [start, end] = terms.filter((part) => !/^-|-$/.test(part)).map((part) => plain(decodeURIComponent(part)));
  const before = term((part) => part.endsWith('-'));
  const from = all.indexOf(before + start) + before.length;
  expect(from).toBeGreaterThan(before.length);
  const to = end === undefined ? from + (start ?? '').length : all.indexOf(end, from) + end.length;
  expect(all.slice(to).startsWith(term((part) => part.startsWith('-')))).toBe(true);
  return all.slice(from, to);
}

/** Width and case folded, without blanks. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

describe.each([
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('a selected passage, $width px', (view) => {
  test('is offered as a link that leads to it and marks it', async ({ visit }) => {
    const page = await visit(`${meeting}#i12-p4`, view);
    await atPlace(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await select(page, 'i12-p3', 'i12-p3', ['能够向区域', '求助是首要的']);
    const offered = await bar(page).boundingBox();
    const selected = await page.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    const isBelow = (offered?.y ?? 0) >= selected.bottom;
    const isAbove = (offered?.y ?? 0) + (offered?.height ?? 0) <= selected.top;
    expect(isBelow || isAbove).toBe(true);
    expect(offered?.x).toBeGreaterThanOrEqual(0);
    expect((offered?.x ?? 0) + (offered?.width ?? 0)).toBeLessThanOrEqual(view.width);
    expect(await faults(page, '#passage-bar')).toEqual([]);

    await page.getByRole('button', { name: '复制所选文字的链接' }).click();
    await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制链接，打开后标出所选文字');
    const link = await copied(page);
    const hash = await textHash(textOf('i12-p3'));
    expect(link.startsWith(siteAddress(`${meeting}?v=${hash}#i12-p3:~:text=`))).toBe(true);
    expect(decodeURIComponent(link)).toContain('能够向区域');

    const opened = await visit(link, view);
    await expect.poll(() => opened.evaluate(() => document.querySelector(':target')?.id)).toBe('i12-p3');
    await atPlace(opened);
    const box = await opened.locator('#i12-p3').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
    // The browser of the tests marks no passage, so the link is followed here as one that marks would.
    expect(await passageNamed(opened, link)).toBe('能够向区域和次区域组织求助是首要的');
  });
});

test('over two paragraphs is copied as the record has it, and linked by its beginning', async ({ visit }) => {
  const page = await visit(`${meeting}#i12-p3`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await select(page, 'i12-p3', 'i12-p4', ['包括在和平与安全领域', '正如我们听到的那样']);
  await page.getByRole('button', { name: '复制文字与出处' }).click();
  await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制文字与出处');
  const [first, second, source] = (await copied(page)).split('\n');
  expect(first).toBe('包括在和平与安全领域。');
  expect(second).toBe('正如我们听到的那样');
  expect(source).toMatch(/^——蒙塔尔沃·索萨（厄瓜多尔），.*#i12-p3$/);
});

test('over two speakers, and over two capacities, each text is copied with its own source', async ({ visit }) => {
  const page = await visit(`${meeting}#i13-p8`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const texts = async () => {
    await page.getByRole('button', { name: '复制文字与出处' }).click();
    await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制文字与出处');
    return (await copied(page)).split('\n\n').map((text) => text.split('\n').at(-1));
  };
  await select(page, 'i13-p8', 'i14-p1', ['作出不懈努力', '我也感谢']);
  expect(await texts()).toEqual([
    expect.stringMatching(/^——傅聪（中国），.*#i13-p8$/),
    expect.stringMatching(/^——[^（]+（马耳他），.*#i14-p1$/),
  ]);
  const chair = await visit(`${meeting}#i9-p1`);
  await chair.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const line = chair.locator('#i9 .capacity').first();
  const [before, behind] = await line.evaluate((one) => [one.previousElementSibling?.id, one.nextElementSibling?.id]);
  await select(chair, before ?? '', behind ?? '', [textOf(before ?? '').slice(0, 4), textOf(behind ?? '').slice(0, 2)]);
  await chair.getByRole('button', { name: '复制文字与出处' }).click();
  await expect.poll(() => chair.locator('#notice').textContent()).toBe('已复制文字与出处');
  expect((await copied(chair)).split('\n\n')).toHaveLength(2);
});

test('the bar is reached by Tab, sent away by Esc, and gone when nothing is selected', async ({ visit }) => {
  const page = await visit(`${meeting}#i12-p3`);
  await select(page, 'i12-p3', 'i12-p3', ['能够向区域', '求助是首要的']);
  await bar(page).waitFor();
  expect(await page.locator('#notice').textContent()).toContain('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#passage-bar') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await bar(page).count()).toBe(0);
  await select(page, 'i12-p3', 'i12-p3', ['能够向区域', '工具之一']);
  await bar(page).waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect.poll(() => bar(page).count()).toBe(0);
});

test('a press and a selection outside the record offer nothing', async ({ visit }) => {
  const page = await visit(`${meeting}#i12-p3`);
  await page.locator('#i12-p4').click();
  await pause(page);
  expect(await bar(page).count()).toBe(0);
  await page.evaluate(() => {
    const title = document.querySelector('#i12 h3');
    if (title) getSelection()?.selectAllChildren(title);
  });
  await pause(page);
  await selectionFollowed(page);
  expect(await bar(page).count()).toBe(0);
});
