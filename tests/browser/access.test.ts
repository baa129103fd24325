import { describe, expect } from 'vitest';
import { colourFaults, faults, faultsBesidesColour } from './axe.ts';
import { test } from './harness.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

const views = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** What scripts bring: each with a part that is there when all of it is, and the part in which colours are new. */
const made = [
  ['/search/?q=恐怖主义', '#facets section', 'main'],
  ['/search/?q=恐怖主义&delegation=rus&order=date&group=meeting', '#results .hit-group', 'main'],
  ['/search/?q=塔斯马甘贝托夫', '#offers a', 'main'],
  ['/search/?q=上海精神&year=1990', '#chosen a', 'main'],
  ['/search/?q=查无此语', '#results[data-total="0"]', 'main'],
  [
    '/quotation/?text=当今世界政治、经济形势及国际关系格局正经历复杂深刻变化。',
    '#quotation-result[data-outcome]',
    'main',
  ],
  ['/meetings/s-pv-9688/?q=上海精神#i4-p3', '#marks:not([hidden])', '#marks'],
  ['/meetings/s-pv-9688/?delegation=chn', '.only-bar', '.only-bar'],
] as const;

/** At full width, and in both colour schemes, every page of the site is looked at by `access-all.test.ts`. */
test.for(kindsOfPages())('%s has no fault that axe knows, narrow', async (path, { visit }) => {
  expect(await faultsBesidesColour(await visit(path, { width: 390 }))).toEqual([]);
});

describe.each(views)('$colorScheme, $width px', (view) => {
  test('the open choices have no fault that axe knows', async ({ visit }) => {
    const page = await visit('/meetings/s-pv-9688/', view);
    await page.locator('.choices-button').click();
    await page.locator('#choices:popover-open').waitFor();
    expect(await faults(page, '#choices')).toEqual([]);
  });

  test.for(made)('%s has no fault that axe knows', async ([path, ready, part], { visit }) => {
    const page = await visit(path, view);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    // What waits behind a word is looked at too.
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.toggleAttribute('open', true);
    });
    expect([...(await faultsBesidesColour(page)), ...(await colourFaults(page, part))]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});
