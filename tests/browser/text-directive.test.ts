import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './harness.ts';

/** Where a passage stands in the text of the page, from and to, and what it says. */
type Found = readonly [from: number, to: number, text: string];

/** Selects so many signs of the paragraphs, from one of them on; answers where that is. */
function select(page: Page, from: number, length: number): Promise<Found> {
  return page.evaluate(
    ([from, length]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('main .paragraph') && !node.parentElement.closest('a[href^="#"], .visually-hidden')
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_REJECT,
      );
      const range = document.createRange();
      let at = 0;
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        const next = at + node.length;
        if (at <= from && from < next) range.setStart(node, from - at);
        if (at < from + length && from + length <= next) range.setEnd(node, from + length - at);
        at = next;
      }
      const before = document.createRange();
      before.setStart(document.body, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      const text = range.toString();
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      return [start, start + text.length, text] as const;
    },
    [from, length] as const,
  );
}

/**
 * The passage that a browser marks for a text directive, found as the standard says: each part in one block, the outermost
 * at the limits of words, the first that answers.
 */
function marked(page: Page, directive: string): Promise<Found | null> {
  return page.evaluate((directive) => {
    const parts = directive.split(',');
    const decoded = (part: string | undefined) => decodeURIComponent(part?.replace(/^-|-$/g, '') ?? '').toLowerCase();
    const prefix = decoded(parts.find((part) => part.endsWith('-')));
    const suffix = decoded(parts.find((part) => part.startsWith('-')));
    const [start = '', end = ''] = parts.filter((part) => !/^-|-$/.test(part)).map(decoded);

    const blocks: { text: string; at: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let [at, last] = [0, null as Element | null];
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      let block = node.parentElement;
      while (block && /^(?:inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
      const latest = blocks.at(-1);
      if (node.parentElement?.checkVisibility({ visibilityProperty: true })) {
        if (block === last && latest && latest.at + latest.text.length === at) latest.text += node.data.toLowerCase();
        else blocks.push({ text: node.data.toLowerCase(), at });
        last = block;
      }
      at += node.length;
    }
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    const limits = new Set(
      blocks.flatMap(({ text, at }) =>
        [...segmenter.segment(text)].map(({ index }) => at + index).concat(at + text.length),
      ),
    );
    /** All places of a part from a place on, in order. */
    const places = (sought: string, from: number, startsWord: boolean, endsWord: boolean) =>
      blocks.flatMap(({ text, at }) => {
        const found: number[] = [];
        for (let index = text.indexOf(sought); index !== -1; index = text.indexOf(sought, index + 1)) {
          const isWord = (place: number, is: boolean) => !is || limits.has(place);
          const [first, behind] = [at + index, at + index + sought.length];
          if (first >= from && isWord(first, startsWord) && isWord(behind, endsWord)) found.push(first);
        }
        return found;
      });
    const isFollowed = (place: number) => suffix === '' || places(suffix, place, false, true)[0] === place;
    const starts =
      prefix === ''
        ? places(start, 0, true, end !== '' || suffix === '')
        : places(prefix, 0, true, false)
            .map((place) => place + prefix.length)
            .filter((place) => places(start, place, false, end !== '' || suffix === '')[0] === place);
    const all = document.body.textContent ?? '';
    for (const first of starts) {
      const ends = end === '' ? [first + start.length] : places(end, first + start.length, true, suffix === '');
      const behind = ends.map((place) => place + end.length).find(isFollowed);
      if (behind !== undefined) return [first, behind, all.slice(first, behind)] as const;
    }
    return null;
  }, directive);
}

/** Every passage is selected and copied as a reader does; the link has to mark it. */
async function expectMarked(page: Page, passages: readonly (readonly [from: number, length: number])[]) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [from, length] of passages) {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => page.locator('#passage-bar').count()).toBe(0);
    await page.locator('#notice').evaluate((notice) => notice.replaceChildren());
    const wanted = await select(page, from, length);
    await page.getByRole('button', { name: '复制所选文字的链接' }).click();
    await expect.poll(() => page.locator('#notice').textContent()).toMatch(/^已复制链接，打开/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(await marked(page, link.split(':~:text=')[1] ?? '')).toEqual(wanted);
  }
}

test.for([2, 3, 5, 17, 58, 90, 240])(
  'a link to a passage of %i signs marks that passage and no other, wherever it begins',
  async (length, { visit }) => {
    const page = await visit('/meetings/s-pv-9688/');
    await expectMarked(
      page,
      [61, 4_203, 11_402, 19_877].map((from) => [from, length]),
    );
  },
);

test('a link to a word that the meeting has a hundred times marks the one that was selected', async ({ visit }) => {
  const page = await visit('/meetings/s-pv-9688/');
  const [, , text] = await select(page, 0, 20_000);
  const places = [...text.matchAll(/合作/g)].map(({ index }) => index);
  expect(places.length).toBeGreaterThan(100);
  await expectMarked(
    page,
    [0, 40, 41, 90].map((n) => [places[n] ?? 0, 2]),
  );
});
