import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atPlace } from './at-place.ts';
import { siteAddress, test } from './harness.ts';

const paragraph = '/meetings/s-pv-9688/#i12-p3';

/** Where the target of the address stands in the window, and what covers the top of it. */
function targetPlace(page: Page): Promise<{ id: string; top: number; header: number; height: number }> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const header = document.querySelector('body > header');
    if (!target || !header) throw new Error('the page has no target or no header');
    const isSticky = ['sticky', 'fixed'].includes(getComputedStyle(header).position);
    return {
      id: target.id,
      top: target.getBoundingClientRect().top,
      header: isSticky ? header.getBoundingClientRect().bottom : 0,
      height: innerHeight,
    };
  });
}

describe.each([390, 1440])('at %i px', (width) => {
  test.for([true, false])(
    'the address of a paragraph opens the record at it (script: %s)',
    async (script, { visit }) => {
      const page = await visit(paragraph, { width, script });
      await atPlace(page);
      const { id, top, header, height } = await targetPlace(page);
      expect(id).toBe('i12-p3');
      expect(top).toBeGreaterThanOrEqual(header);
      expect(top).toBeLessThan(height / 2);
    },
  );

  test('without a script the sign of a paragraph leads to its address', async ({ visit }) => {
    const page = await visit('/meetings/s-pv-9688/', { width, script: false });
    await page.locator('#i12-p3').hover();
    await page.locator('#i12-p3 > a.sign').click();
    await page.waitForURL(siteAddress(paragraph));
    await atPlace(page);
    const { id, top, header, height } = await targetPlace(page);
    expect(id).toBe('i12-p3');
    expect(top).toBeGreaterThanOrEqual(header);
    expect(top).toBeLessThan(height);
  });

  test.for(['?q=合作', '?delegation=ecu', '?delegation=ecu&q=合作', '?delegation=chn'])(
    'a paragraph deep in a meeting stands clear of all that sticks above it (%s)',
    async (query, { visit }) => {
      const page = await visit(`/meetings/s-pv-9688/${query}#i12-p5`, { width });
      await atPlace(page);
      const { id, top, height } = await targetPlace(page);
      expect(id).toBe('i12-p5');
      const covered = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('.site-header, .marks, .only-bar')]
            .map((bar) => bar.getBoundingClientRect())
            .map(({ height, bottom }) => (height === 0 ? 0 : bottom)),
        ),
      );
      expect(top).toBeGreaterThanOrEqual(covered);
      expect(top).toBeLessThan(height / 2);
    },
  );
});

test('an intervention has a page of its own that leads back to its place', async ({ visit }) => {
  const page = await visit('/meetings/s-pv-9688/i12/');
  await page.locator('main a[href$="/meetings/s-pv-9688/#i12"]').first().click();
  await page.waitForURL(siteAddress('/meetings/s-pv-9688/#i12'));
  await atPlace(page);
  expect((await targetPlace(page)).id).toBe('i12');
});

test('an address that leads nowhere says so and offers the search', async ({ visit }) => {
  const page = await visit('/meetings/s-pv-1/', { expectStatus: 404 });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main [data-search-field]').count()).toBe(1);
});
