import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { scan } from '../../scripts/bench/plain-scan.ts';
import { test } from './harness.ts';
import { answered, numbers, search, status, texts } from './search-answers.ts';

/** What a link can carry is answered while the page still answers its reader. */
const characters = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 37) % 3000)));
const queries: readonly [string, string][] = [
  ['400 repeated words', Array(400).fill('安理会').join(' ')],
  ['400 distinct words', characters.join('们 ')],
  ['400 excluded words', `的 ${characters.map((one) => `-${one}们`).join(' ')}`],
  ['400 alternatives', characters.join('|')],
  ['100,000 characters', '安理会在和平'.repeat(17_000)],
  ['quotation marks without end', '"的 "和 '.repeat(300)],
];

describe('the search page', () => {
  test.for(queries)('answers %s, and no task holds the page', async ([, query], { visit }) => {
    const page = await visit('/search/');
    await search(page, '上海精神');
    const tasks = await longTasks(page);
    await page.evaluate((q) => {
      history.replaceState(null, '', `?${new URLSearchParams({ q })}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
      document.querySelector('#results')?.removeAttribute('data-total');
    }, query);
    await answered(page);
    const { count, longest } = await tasks();
    expect(count).toBeLessThan(8);
    expect(longest).toBeLessThan(mostOfTask);
  });

  test('counts a repeated word once', async ({ visit }) => {
    const page = await visit('/search/');
    await search(page, Array(300).fill('安理会').join(' '));
    const { places, total } = scan(texts, ['安理会']);
    expect(await numbers(page)).toEqual({ total: String(places.size), matches: String(total) });
  });

  test('tells what of a query was left out', async ({ visit }) => {
    const page = await visit('/search/');
    await search(page, characters.slice(0, 60).join('|'));
    expect(await status(page)).toMatch(/词语过多，只查找了前40个，未查找“.”“.”“.”等20个/);
    await search(page, '安理会'.repeat(1000));
    expect(await status(page)).toMatch(/输入过长，只查找了前1500个字符/);
    await search(page, '上海精神');
    expect(await status(page)).not.toMatch(/过多|过长/);
  });

  test('gives a long query up for a later one', async ({ visit }) => {
    const page = await visit('/search/');
    await search(page, '上海精神');
    await search(page, characters.join('|'));
    await search(page, '上海精神');
    expect(await numbers(page)).toEqual({ total: '3', matches: '3' });
  });
});

test.for([
  ['400 repeated words', Array(400).fill('的').join(' ')],
  ['400 distinct words', characters.join('们 ')],
])('a meeting marks %s, and no task holds the page', async ([, query = ''], { visit }) => {
  const page = await visit('/meetings/s-pv-9688/');
  const tasks = await longTasks(page);
  await page.goto(`${page.url()}?${new URLSearchParams({ q: query })}`);
  await page.locator('.marks-query:not(:empty)').waitFor();
  const { count, longest } = await tasks();
  expect(count).toBeLessThan(8);
  expect(longest).toBeLessThan(mostOfTask);
});

/** Milliseconds. A tab that hangs does so for seconds; a busy machine takes several times what an idle one does. */
const mostOfTask = 1_000;

/** Watches the tasks that a browser calls long, from now on and in later pages. */
async function longTasks(page: Page): Promise<() => Promise<{ count: number; longest: number }>> {
  const watch = () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
  return async () => {
    const tasks: unknown = await page.evaluate(() => {
      const found: unknown = Reflect.get(window, 'tasks');
      return found;
    });
    const durations = Array.isArray(tasks) ? tasks.map(Number) : [];
    return { count: durations.length, longest: Math.max(0, ...durations) };
  };
}
