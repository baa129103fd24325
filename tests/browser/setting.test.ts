import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

/** A line of a paragraph as the browser broke it. */
interface Line {
  readonly text: string;
  readonly isLast: boolean;
  /** Pixels between its end and the end of the paragraph. */
  readonly rest: number;
  /** How far its signs stand apart on average, in their own size. */
  readonly step: number;
  /** The widest that one sign and the space behind it is, in its own size. */
  readonly widest: number;
}

/** All lines of the speeches of a page, in order. */
function linesOf(page: Page): Promise<Line[]> {
  return page.locator('.speech > .paragraph').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines: { text: string; start: number; end: number; top: number; widest: number }[] = [];
      const { right } = paragraph.getBoundingClientRect();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!(node instanceof Text) || node.parentElement?.closest('.sign')) continue;
        for (let at = 0; at < node.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const last = lines.at(-1);
          if (last && box.top < last.top + box.height / 2)
            Object.assign(last, {
              text: last.text + node.data[at],
              end: box.right,
              widest: Math.max(last.widest, box.width),
            });
          else
            lines.push({
              text: node.data[at] ?? '',
              start: box.left,
              end: box.right,
              top: box.top,
              widest: box.width,
            });
        }
      }
      const sign = Number.parseFloat(getComputedStyle(paragraph).fontSize);
      return lines.map(({ text, start, end, widest }, index) => ({
        text,
        isLast: index === lines.length - 1,
        rest: right - end,
        step: (end - start) / text.length / sign,
        widest: widest / sign,
      }));
    }),
  );
}

describe.each([
  { width: 1440, size: 'normal' },
  { width: 820, size: 'normal' },
  { width: 390, size: 'normal' },
  { width: 320, size: 'largest' },
])('at $width px, size $size', ({ width, size }) => {
  test('lines break where Chinese lines may', async ({ visit }) => {
    const page = await visit('/meetings/s-pv-9688/', { width });
    await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
    const lines = await linesOf(page);
    const starts = lines.map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(500);
    expect(starts.filter((text) => /^[、，。；：？！）》〉」』”’…]/u.test(text))).toEqual([]);
    const broken = lines.filter(({ isLast }) => !isLast);
    expect(broken.filter(({ text }) => /[（《〈「『“‘]$/u.test(text))).toEqual([]);
    const joints = lines.map(({ text, isLast }, index) => (isLast ? '' : `${text.at(-1)}${starts[index + 1]?.at(0)}`));
    expect(joints.filter((joint) => /^(?:——|……|\d\d|[a-z]{2})$/i.test(joint))).toEqual([]);
    expect(broken.filter(({ rest }) => Math.abs(rest) > 1)).toEqual([]);
    // A last line is not stretched, and a long one nowhere near to being torn.
    expect(lines.filter(({ step, isLast }) => step > (isLast ? 1.05 : width > 800 ? 1.2 : 2.1))).toEqual([]);
  });
});

test('a line of text is a whole number of signs wide, and 38 where there is room', async ({ visit }) => {
  const signs = (page: Page) =>
    page.locator('#i4-p2').evaluate((one) => one.clientWidth / Number.parseFloat(getComputedStyle(one).fontSize));
  expect(await signs(await visit('/meetings/s-pv-9688/'))).toBeCloseTo(38, 1);
  expect(await signs(await visit('/meetings/s-pv-9688/', { width: 390 }))).toBeCloseTo(21, 1);
});

describe.each(['s-pv-9688', 's-pv-8626'])('every line of %s', (id) => {
  // A line that gives up one Latin word or number: shared out over 38 signs, or over 21.
  test.for([
    { width: 1440, most: 1.3 },
    { width: 390, most: 2 },
  ])('is filled without a gap at $width px', async ({ width, most }, { visit }) => {
    const lines = await linesOf(await visit(`/meetings/${id}/`, { width }));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter(({ widest }) => widest > most)).toEqual([]);
  });

  test.for([1440, 390])(
    'that is the last of a paragraph holds more than one sign at %i px',
    async (width, { visit }) => {
      const lines = await linesOf(await visit(`/meetings/${id}/`, { width }));
      expect(lines.filter(({ text, isLast }) => isLast && text.match(/[\p{L}\p{N}]/gu)?.length === 1)).toEqual([]);
    },
  );
});
