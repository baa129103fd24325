import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

/** What axe does not look at, on each kind of page. */
describe.each(kindsOfPages())('%s', (path) => {
  test('everything that takes the focus shows it', async ({ visit }) => {
    const page = await visit(path);
    await openAll(page);
    // The browser shows the focus of a link that a script gives it where a key was used before.
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const takers = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
      return [...document.querySelectorAll<HTMLElement | SVGElement>(takers)].flatMap((element) => {
        element.focus({ preventScroll: true });
        if (document.activeElement !== element) return [];
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        // A link in a drawing has no outline of its own: the shape in it takes a stroke.
        const shape = element instanceof SVGElement ? element.querySelector('rect, path, circle') : null;
        const isStroked = shape !== null && getComputedStyle(shape).stroke !== 'none';
        const isOutlined = outlineStyle !== 'none' && outlineWidth !== '0px';
        return isOutlined || isStroked ? [] : [element.outerHTML.slice(0, 120)];
      });
    });
    expect(unseen).toEqual([]);
  });

  test('nothing moves for those who ask for no motion', async ({ visit }) => {
    const page = await visit(path);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAll(page);
    const moving = await page.evaluate(() => {
      const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
            element,
            part,
          );
          const isAnimated = animationName !== 'none' && lasts(animationDuration);
          const moves = isAnimated || lasts(transitionDuration) || (part === null && scrollBehavior === 'smooth');
          return moves ? [`${element.tagName}.${element.getAttribute('class')}${part ?? ''}`] : [];
        }),
      );
    });
    expect(moving).toEqual([]);
  });

  test('text keeps its room when it is set wider and further apart', async ({ visit }) => {
    for (const width of [1440, 390]) {
      const page = await visit(path, { width });
      await openAll(page);
      await page.evaluate(() => {
        // WCAG 1.4.12. A sheet of styles, since the policy of the page allows no styles in it.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
          p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets = [sheet];
      });
      expect(await clipped(page)).toEqual([]);
    }
  });

  test('is all there in the colours of the reader', async ({ visit }) => {
    const page = await visit(path);
    await page.emulateMedia({ forcedColors: 'active' });
    const lost = await page.evaluate(() => {
      // Shapes keep the colour that the page gave them; it must not be that of the reader's paper.
      const paper = getComputedStyle(document.body).backgroundColor;
      const shapes = [...document.querySelectorAll('main svg :is(rect, path, circle):not(defs *)')];
      const signs = [...document.querySelectorAll('.role, .legend li')].filter(
        (sign) => getComputedStyle(sign, '::before').backgroundColor === paper,
      );
      const hidden = shapes.filter(
        (shape) => getComputedStyle(shape).fill === paper && getComputedStyle(shape).stroke === 'none',
      );
      return [...signs, ...hidden].map((lost) => lost.outerHTML.slice(0, 120));
    });
    expect(lost).toEqual([]);
  });
});

/** What waits behind a word is looked at too. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.toggleAttribute('open', true);
  });
}

/** Text that its box cuts off or that lies beyond the edge of the page; what only screen readers see is left out. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const beyond = document.documentElement.scrollWidth > edge;
    return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (element.closest('.visually-hidden, svg, input, textarea, select') || !element.checkVisibility()) return [];
      // What only a screen reader says takes no room.
      if (element.offsetWidth <= 1 && element.offsetHeight <= 1) return [];
      // The dot of a chair who gives the floor: the name beside it says the word.
      if (element.matches('.turn.chair > header .role')) return [];
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const cuts = ['hidden', 'clip'];
      const isCut =
        textOverflow !== 'ellipsis' &&
        ((cuts.includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts.includes(overflowY) && element.scrollHeight > element.clientHeight + 1));
      const isBeyond = beyond && element.getBoundingClientRect().right > edge + 0.5;
      return isCut || isBeyond ? [`${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`] : [];
    });
  });
}
