import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** axe-core as one script, put into the page that is looked at. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules that axe has for WCAG 2.2 A and AA and for best practice; it leaves out the size of targets by itself. */
const everyRule: RunOptions = { rules: { 'target-size': { enabled: true } } };
/** The rules whose outcome another colour scheme can change. */
const colourRules: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Puts axe into every page that is visited from now on: to send it into each page costs as much as half a look. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/** What axe finds on a page, or in one part of it, a line a fault. */
export async function faults(page: Page, part = 'html'): Promise<string[]> {
  await haveAxe(page);
  return run(page, everyRule, part);
}

/** The same without colours, which are those that the page has at full width. */
export async function faultsBesidesColour(page: Page): Promise<string[]> {
  await haveAxe(page);
  return run(page, { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } }, 'html');
}

/** What axe finds in the colours of a page, or of one part, that was looked at already. */
export function colourFaults(page: Page, part = 'html'): Promise<string[]> {
  return run(page, colourRules, part);
}

async function haveAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

function run(page: Page, options: RunOptions, part: string): Promise<string[]> {
  return page.evaluate(
    async ({ options, part }) => {
      const axe: { run(context: string, options: RunOptions): Promise<AxeResults> } = Reflect.get(window, 'axe');
      const { violations } = await axe.run(part, { resultTypes: ['violations'], preload: false, ...options });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { options, part },
  );
}
