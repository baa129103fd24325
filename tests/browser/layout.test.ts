import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

/** At 320 px every page of the site is looked at by `access-all.test.ts`. */
describe.each([390, 1440])('at %i px', (width) => {
  test.for(kindsOfPages())('%s does not scroll sideways', async (path, { visit }) => {
    const page = await visit(path, { width });
    // What stands beyond the edge is named, so that a failure says where to look.
    const beyond = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= edge) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 30)}`)
        .slice(-5);
    });
    expect(beyond).toEqual([]);
  });
});

test.for([390, 1440])(
  'at %i px each document on the first page stands on one line with its count',
  async (width, { visit }) => {
    const page = await visit('/', { width });
    const rows = page.locator('.short-list').last().locator('li');
    const lines = await rows.evaluateAll((all) =>
      all.map((row) =>
        Math.round(row.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(row).lineHeight)),
      ),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines)).toEqual(new Set([1]));
  },
);
