import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Waits until the place that the address names stands in the window: the browser leads there when it draws next, which
 * on a busy machine is after `load`, and after a press on a link has been answered.
 */
export async function atPlace(page: Page): Promise<void> {
  const isInWindow = () =>
    page.evaluate(() => {
      const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
  await expect.poll(isInWindow, { message: 'the place of the address is in the window' }).toBe(true);
}
