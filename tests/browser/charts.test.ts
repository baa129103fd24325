import { describe, expect } from 'vitest';
import { test } from './harness.ts';

/** A page of each kind that has a picture with a table behind it. */
const pages = ['/', '/delegations/gbr/', '/meetings/s-pv-8626/'];

describe.each(pages)('on %s', (path) => {
  test('a picture and the table behind it lead to the same places', async ({ visit }) => {
    const figures = (await visit(path, { script: false })).locator('.picture');
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      const places = (selector: string) =>
        figure
          .locator(selector)
          .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))].sort());
      const table = new Set(await places('td a, th a'));
      const picture = await places('svg a');
      expect(picture.length).toBeGreaterThan(1);
      expect(picture.filter((place) => !table.has(place))).toEqual([]);
    }
  });

  test('the legend and the table come to the same figures', async ({ visit }) => {
    const figures = (await visit(path, { script: false })).locator('.picture');
    for (const figure of await figures.all()) {
      const legend = (await figure.locator('.legend span').allTextContents())
        .map((text) => characters(/[\d,]+(?=字)/.exec(text)?.[0]))
        .reduce((sum, one) => sum + one, 0);
      const cells = await figure
        .locator('tbody td:is(.figure, .band-table *):last-child, tbody td:has(.role)')
        .evaluateAll((found) =>
          found.flatMap((cell) => {
            const amounts = [...cell.querySelectorAll('p > a')].map((link) => link.textContent);
            return amounts.length > 0 ? amounts : [cell.textContent];
          }),
        );
      expect(legend).toBeGreaterThan(0);
      expect(cells.reduce((sum, text) => sum + characters(text), 0)).toBe(legend);
    }
  });

  test.for([320, 1440])(
    'no words of a picture touch each other or leave the page at %i px',
    async (width, { visit }) => {
      const page = await visit(path, { width, script: false });
      const touching = await page.locator('.picture svg').evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const words = [...picture.querySelectorAll('text')].map((text) => {
            const { left, right, top, bottom, width } = text.getBoundingClientRect();
            const { writingMode, fontSize } = getComputedStyle(text);
            // The line of an upright text is wider than its signs.
            const blank = writingMode === 'vertical-rl' ? (width - Number.parseFloat(fontSize)) / 2 : 0;
            return { text: text.textContent, box: { left: left + blank, right: right - blank, top, bottom } };
          });
          return words.flatMap(({ text, box }, n) => {
            const beyond = box.left < 0 || box.right > document.documentElement.clientWidth ? [`${text} leaves`] : [];
            const others = words
              .slice(n + 1)
              .filter(
                (other) =>
                  Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 &&
                  Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 2,
              )
              .map((other) => `${text} touches ${other.text}`);
            return [...beyond, ...others];
          });
        }),
      );
      expect(touching).toEqual([]);
    },
  );

  test('a picture adds no stops of the keyboard', async ({ visit }) => {
    const page = await visit(path, { script: false });
    const stops = await page
      .locator('.picture svg a')
      .evaluateAll((links) => links.filter((link) => link instanceof SVGElement && link.tabIndex >= 0).length);
    expect(stops).toBe(0);
  });

  test.for(['light', 'dark'] as const)('every sign stands out from the %s page', async (colorScheme, { visit }) => {
    const page = await visit(path, { colorScheme, script: false });
    const contrasts = await page.locator('.picture svg :is(rect, a line)').evaluateAll((marks) => {
      const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const light = (color: string) => {
        const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = light(getComputedStyle(document.body).backgroundColor);
      return marks.map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const sign = light(mark.localName === 'rect' ? fill : stroke);
        return (Math.max(sign, paper) + 0.05) / (Math.min(sign, paper) + 0.05);
      });
    });
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });
});

test('a speaker of one day has a sentence and no picture', async ({ visit }) => {
  const page = await visit('/speakers/fu-cong-chn/', { script: false });
  expect(await page.locator('.spoken').textContent()).toBe('2024年7月19日以安理会成员身份发言1次，1,269字。');
  expect(await page.locator('.picture').count()).toBe(0);
});

test('a delegation that did not speak has neither', async ({ visit }) => {
  const page = await visit('/delegations/afg/', { script: false });
  expect(await page.locator('.picture, .spoken').count()).toBe(0);
});

/** A length as it is printed, `1,269字`. */
function characters(printed: string | null | undefined): number {
  return Number.parseInt((printed ?? '').replaceAll(',', ''), 10);
}
