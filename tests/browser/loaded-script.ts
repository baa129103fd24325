import type { Page } from 'playwright-core';

/**
 * Waits until a page has loaded by itself one of the scripts that it loads when they are needed, and does then once
 * more, to the end, what that script is for: whatever it did not do after this, it does not do.
 */
async function onceMore(page: Page, script: string, call: string): Promise<void> {
  const loaded = await page.waitForFunction(
    (start) => performance.getEntriesByType('resource').find(({ name }) => name.includes(start))?.name,
    `/_astro/${script}.`,
  );
  // As a text, since Vitest would make an import of its own of it.
  await page.evaluate(`import(${JSON.stringify(await loaded.jsonValue())}).then((script) => script.${call})`);
}

/** Until all is told of what changed since the link to this page was copied (`?v=`). */
export function changesTold(page: Page): Promise<void> {
  return onceMore(page, 'on-demand', `tellChanges(new URLSearchParams(location.search).get('v'))`);
}

/** Until all is offered for what is selected in this page. */
export function selectionFollowed(page: Page): Promise<void> {
  return onceMore(page, 'on-demand', 'followSelection()');
}
