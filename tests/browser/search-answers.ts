import type { Page } from 'playwright-core';
import { plainTexts } from '../../scripts/bench/plain-scan.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { isMeeting } from '../support/records.ts';

/** The meetings of the built site, and their texts for the plain scan. */
export const meetings = runPipeline('seeds').records.filter(isMeeting);
export const texts = plainTexts(meetings);

/** Waits for an answer, with so many hits where a number is given. */
export async function answered(page: Page, total?: number): Promise<void> {
  const expected = total === undefined ? '' : `="${total}"`;
  await page.locator(`#results[data-total${expected}]:not([aria-busy])`).waitFor({ state: 'attached' });
}

/** Asks the open search page, as a person who fills the field and presses Enter; resolves with the answer shown. */
export async function search(page: Page, query: string): Promise<void> {
  await ask(page, query);
  await answered(page);
}

/**
 * The same without an answer. All at once: on a slow machine the page may take the time between two steps for the end of
 * typing, and answer before Enter.
 */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#query').evaluate((field, query) => {
    if (!(field instanceof HTMLInputElement)) throw new TypeError('#query is no field');
    document.querySelector('#results')?.removeAttribute('data-total');
    field.focus();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.form?.requestSubmit();
  }, query);
}

/** The ids of the hits in the list, in its order. */
export function ids(page: Page): Promise<string[]> {
  return page.locator('#results [data-id]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-id') ?? ''));
}

/** `data-total` and `data-matches` of the list. */
export function numbers(page: Page): Promise<{ total: string | null; matches: string | null }> {
  return page.locator('#results').evaluate((list) => ({
    total: list.getAttribute('data-total'),
    matches: list.getAttribute('data-matches'),
  }));
}

/** What the page says of the answer. */
export const status = (page: Page) => page.locator('#search-status').textContent();
