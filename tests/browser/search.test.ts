import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { plainTexts, scan } from '../../scripts/bench/plain-scan.ts';
import { test } from './harness.ts';
import { answered, ids, meetings, numbers, search, status, texts } from './search-answers.ts';
import { corpusOf, serveCorpus } from './serve-corpus.ts';

const parameter = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const facet = (page: Page, key: string, value: string) => page.locator(`#facets a[data-facet="${key}=${value}"]`);
const focusedFacet = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-facet'));
const historyLength = (page: Page) => page.evaluate(() => history.length);

describe('search', () => {
  test('finds what a speaker said on a subject, opens it, and the copied address opens it again', async ({ visit }) => {
    const page = await visit('/');
    await page.getByRole('combobox', { name: '搜索内容' }).fill('塔斯马甘贝托夫 上海合作组织');
    await page.keyboard.press('Enter');
    await page.locator('#results .hit').first().waitFor();
    await page.getByRole('link', { name: '伊曼加利·塔斯马甘贝托夫的发言中查找' }).click();
    await page.waitForURL(/speaker=imangali-tasmagambetov-csto/);
    await answered(page, 1);
    expect(await ids(page)).toEqual(['s-pv-9688/i6']);
    const hit = page.locator('#results .hit');
    expect(await hit.locator('mark').first().textContent()).toBe('上海合作组织');

    await hit.locator('a.passage').first().click();
    await page.waitForURL(/\/meetings\/s-pv-9688\/.*#i6-p1$/);
    expect(await page.locator(':target').getAttribute('id')).toBe('i6-p1');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(10);

    const address = await page
      .locator('#i6-p2 a.sign')
      .evaluate((sign) => (sign instanceof HTMLAnchorElement ? sign.href : ''));
    const again = await visit(address);
    expect(await again.locator(':target').getAttribute('id')).toBe('i6-p2');
    expect(await again.locator(':target').isVisible()).toBe(true);
  });

  test('tells tools and people the same numbers, and marks every place in the passages', async ({ visit }) => {
    const page = await visit('/search/');
    for (const query of ['上海精神', '金相禎', 'S/2024/538']) {
      await search(page, query);
      const { places, total } = scan(texts, [query]);
      expect(await numbers(page)).toEqual({ total: `${places.size}`, matches: `${total}` });
      expect(await status(page)).toBe(`${places.size}次发言，共${total}处`);
      expect((await ids(page)).toSorted()).toEqual([...places.keys()].toSorted());
      const marks = await page.locator('#results mark').allTextContents();
      expect(new Set(marks)).toEqual(new Set([query]));
    }
  });

  test('makes no difference between full and half width, and finds simplified signs for traditional ones', async ({
    visit,
  }) => {
    const page = await visit('/search/');
    await search(page, 'S/2024/538');
    const half = await ids(page);
    await search(page, 'ｓ／２０２４／５３８');
    expect(await ids(page)).toEqual(half);
    await search(page, '上海合作組織');
    expect((await ids(page)).length).toBe(scan(texts, ['上海合作组织']).places.size);
    expect(await status(page)).toContain('已按记录所用字形“上海合作组织”查找');
  });

  test('passes over punctuation when nothing has it as typed, and says so', async ({ visit }) => {
    const page = await visit('/search/?q=联合国宪章第八章');
    await answered(page);
    expect(await status(page)).toContain('不计标点');
    expect(await page.locator('#results mark').first().textContent()).toBe('联合国宪章》第八章');
  });

  test('shows the answer to what was asked last, though texts of an earlier one come later', async ({ visit }) => {
    const page = await visit('/search/', { intercepts: true });
    const held = Promise.withResolvers<void>();
    await page.route('**/*.pf_fragment', async (route) => {
      await held.promise;
      await route.continue();
    });
    const shown = await page.locator('#results').evaluateHandle((list) => {
      const totals: (string | null)[] = [];
      new MutationObserver(() => totals.push(list.getAttribute('data-total'))).observe(list, {
        attributeFilter: ['data-total'],
      });
      return totals;
    });
    await Promise.all([page.waitForRequest('**/*.pf_fragment'), page.fill('#query', '的')]);
    await search(page, '查无此语');
    expect(await numbers(page)).toEqual({ total: '0', matches: '0' });
    held.resolve();
    // Its texts come after those that were held: by then the first answer would have been shown.
    await search(page, '的，');
    const { total } = await numbers(page);
    expect(total).not.toBe(`${scan(texts, ['的']).places.size}`);
    expect((await shown.jsonValue()).filter((one) => one !== null)).toEqual(['0', total]);
  });

  test('prints the label of a turn alike, whether the words stand in it or not', async ({ visit }) => {
    const page = await visit('/search/?q=王毅');
    await answered(page);
    const labels = page.locator('#results .hit-label');
    const sizes = await labels.evaluateAll((all) => all.map((label) => getComputedStyle(label).fontSize));
    expect(await labels.locator('mark').count()).toBeGreaterThan(0);
    expect(await labels.filter({ hasNot: page.locator('mark') }).count()).toBeGreaterThan(0);
    expect(new Set(sizes).size).toBe(1);
  });

  test('says that nothing was found', async ({ visit }) => {
    const page = await visit('/search/?q=查无此语');
    await answered(page, 0);
    expect(await status(page)).toContain('未找到');
    expect(await page.locator('#ways').isHidden()).toBe(true);
    expect(await page.locator('#instead').getByRole('link').allTextContents()).toContain('发言人');
  });

  test('shows what was typed as text, whatever it looks like', async ({ visit }) => {
    const page = await visit(`/search/?${new URLSearchParams({ q: '<img src=x onerror=alert(1)>', year: '<b>' })}`);
    await answered(page, 0);
    expect(await page.inputValue('#query')).toBe('<img src=x onerror=alert(1)>');
    // Pages by name are offered when their list is there.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/find.json')),
    );
    expect(await page.locator('#answer :is(img, b)').count()).toBe(0);
  });
});

describe('the address', () => {
  test('follows what is typed without new entries in the history; Enter makes one', async ({ visit }) => {
    const page = await visit('/search/');
    const before = await historyLength(page);
    await page.locator('#query').pressSequentially('上海');
    await answered(page);
    await expect.poll(() => parameter(page, 'q')).toBe('上海');
    await page.locator('#query').pressSequentially('精神');
    await expect.poll(() => parameter(page, 'q')).toBe('上海精神');
    expect(await historyLength(page)).toBe(before);
    await search(page, '恐怖主义');
    expect(parameter(page, 'q')).toBe('恐怖主义');
    expect(await historyLength(page)).toBe(before + 1);
    await page.goBack();
    await answered(page, scan(texts, ['上海精神']).places.size);
    expect(await page.inputValue('#query')).toBe('上海精神');
  });

  test('carries the order, which a link changes and says', async ({ visit }) => {
    const page = await visit('/search/?q=恐怖主义');
    await answered(page);
    const byRelevance = await ids(page);
    const current = () => page.locator('#ways [aria-current=true]').allTextContents();
    expect(await current()).toEqual(['按相关度']);
    await page.getByRole('link', { name: '按日期' }).click();
    await expect.poll(current).toEqual(['按日期']);
    expect(parameter(page, 'order')).toBe('date');
    expect(parameter(page, 'q')).toBe('恐怖主义');
    const byDate = await ids(page);
    expect(byDate).not.toEqual(byRelevance);
    expect(byDate.toSorted()).toEqual(byRelevance.toSorted());
    const isOrdered = (id: string, at: number, all: string[]) => {
      const [meeting, n] = placeOf(id);
      const [before, m] = placeOf(all[at - 1] ?? 's-pv-99999/i0');
      return meeting < before || (meeting === before && n > m);
    };
    expect(byDate.every(isOrdered)).toBe(true);
    await page.goBack();
    await expect.poll(current).toEqual(['按相关度']);
    expect(await ids(page)).toEqual(byRelevance);
  });

  test('carries whether the hits stand together by meeting', async ({ visit }) => {
    const page = await visit('/search/?q=恐怖主义');
    await answered(page);
    const apart = await ids(page);
    await page.getByRole('checkbox', { name: '按会议分组' }).click();
    await page.locator('#results .hit-group').first().waitFor();
    expect(parameter(page, 'group')).toBe('meeting');
    const together = await ids(page);
    expect(together.toSorted()).toEqual(apart.toSorted());
    const groups = await page.locator('#results > li').evaluateAll((items) =>
      items.map((item) => ({
        heading: item.querySelector('.hit-group')?.textContent ?? '',
        ids: [...item.querySelectorAll('[data-id]')].map((hit) => hit.getAttribute('data-id') ?? ''),
      })),
    );
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      const [number] = placeOf(group.ids[0] ?? '');
      expect(group.heading).toContain(`S/PV.${number}`);
      expect(group.heading).toContain(`${group.ids.length}次发言`);
      const places = group.ids.map(placeOf);
      expect(places.every(([meeting]) => meeting === number)).toBe(true);
      expect(places).toEqual(places.toSorted(([, a], [, b]) => a - b));
    }
    const again = await visit(page.url());
    await again.locator('#results .hit-group').first().waitFor();
    expect(await ids(again)).toEqual(together);
  });
});

/** 9688 and 12 of `s-pv-9688/i12`. */
function placeOf(id: string): [meeting: number, n: number] {
  const [, meeting, n] = /^s-pv-(\d+)\/i(\d+)$/.exec(id) ?? [];
  return [Number(meeting), Number(n)];
}

describe('the filters', () => {
  test('say how many hits they lead to, keep the focus, and stand in the address and the history', async ({
    visit,
  }) => {
    const page = await visit('/search/?q=恐怖主义');
    await answered(page);
    const { total: all } = await numbers(page);
    const russia = facet(page, 'delegation', 'rus');
    const count = Number(await russia.locator('.count').textContent());
    expect(count).toBeGreaterThan(1);
    await page.locator('#facets details[data-key=delegation] summary').click();
    await russia.focus();
    await page.keyboard.press('Enter');
    await answered(page, count);
    expect(parameter(page, 'delegation')).toBe('rus');
    expect(await facet(page, 'delegation', 'rus').getAttribute('aria-current')).toBe('true');
    expect(await focusedFacet(page)).toBe('delegation=rus');
    // The other values of the same filter keep the counts that choosing them would give.
    expect(await page.locator('#facets a[data-facet^="delegation="]').count()).toBeGreaterThan(5);

    const inYear = Number(await facet(page, 'year', '2019').locator('.count').textContent());
    expect(inYear).toBeLessThan(count);
    await facet(page, 'year', '2019').click();
    await answered(page, inYear);
    expect(parameter(page, 'delegation')).toBe('rus');
    expect(parameter(page, 'year')).toBe('2019');
    for (const id of await ids(page)) expect(id).toMatch(/^s-pv-8626\//);

    await page.goBack();
    await answered(page, count);
    expect(await facet(page, 'year', '2019').getAttribute('aria-current')).toBeNull();
    await page.goBack();
    await answered(page, Number(all));
    expect(parameter(page, 'delegation')).toBeNull();
    await page.goForward();
    await answered(page, count);

    await facet(page, 'delegation', 'rus').click();
    await answered(page, Number(all));
    expect(parameter(page, 'delegation')).toBeNull();
    expect(parameter(page, 'q')).toBe('恐怖主义');
  });

  test('keep their places in the list, so that the same click undoes them', async ({ visit }) => {
    const page = await visit('/search/?q=恐怖主义');
    await answered(page);
    const { total: all } = await numbers(page);
    const values = page.locator('#facets ul[aria-labelledby=facet-delegation] a');
    const before = await values.evaluateAll((links) => links.map((link) => link.getAttribute('data-facet')));
    const fourth = values.nth(3);
    const count = Number(await fourth.locator('.count').textContent());
    await fourth.click();
    await answered(page, count);
    expect(await values.evaluateAll((links) => links.map((link) => link.getAttribute('data-facet')))).toEqual(before);
    expect(await fourth.getAttribute('aria-current')).toBe('true');
    await fourth.click();
    await answered(page, Number(all));
  });

  test('of an address hold, and stay while another text is typed', async ({ visit }) => {
    const page = await visit('/search/?q=恐怖主义&delegation=rus&year=2019');
    await answered(page, 1);
    expect(await ids(page)).toEqual(['s-pv-8626/i9']);
    await search(page, '合作');
    expect(parameter(page, 'year')).toBe('2019');
    for (const id of await ids(page)) expect(id).toMatch(/^s-pv-8626\//);
  });

  test('alone list interventions', async ({ visit }) => {
    const page = await visit('/search/?delegation=sco');
    await answered(page);
    const { total } = await numbers(page);
    expect(await status(page)).toBe(`${total}次发言`);
    expect(await ids(page)).toContain('s-pv-9688/i4');
  });

  test('that let nothing pass can be cleared', async ({ visit }) => {
    const page = await visit('/search/?q=上海精神&year=1990&role=briefer');
    await answered(page, 0);
    const { size } = scan(texts, ['上海精神']).places;
    expect(await status(page)).toContain(`不加筛选有${size}次发言`);
    // What is set can also be taken away one by one.
    expect(await facet(page, 'year', '1990').getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: '取消全部筛选' }).click();
    await answered(page, size);
    expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: '上海精神' })}`);
  });
});

describe('a name that is spelt in several ways', () => {
  const spellings = ['塔斯马甘贝托夫', '塔斯马甘别托夫', '塔斯马加姆别托夫'] as const;
  const everywhere = new Set(spellings.flatMap((one) => [...scan(texts, [one]).places.keys()]));

  test('is offered in all of them, which a second Enter finds', async ({ visit }) => {
    const page = await visit('/search/');
    await search(page, spellings[0]);
    const one = await ids(page);
    expect(await page.locator('#offers').textContent()).toContain(`记录中另作“${spellings[1]}”`);
    await page.keyboard.press('Enter');
    await answered(page, everywhere.size);
    expect(everywhere.size).toBeGreaterThan(one.length);
    expect((await ids(page)).toSorted()).toEqual([...everywhere].toSorted());
    for (const spelling of spellings) expect(parameter(page, 'q')).toContain(spelling);
    expect(await page.inputValue('#query')).toBe(parameter(page, 'q'));
    await page.goBack();
    await answered(page, one.length);
    expect(await page.inputValue('#query')).toBe(spellings[0]);
  });

  test('is found in all of them by a link too', async ({ visit }) => {
    const page = await visit(`/search/?q=${spellings[1]}`);
    await answered(page);
    await page.getByRole('link', { name: '各种写法一并查找' }).click();
    await answered(page, everywhere.size);
  });
});

test('without script the page says so, and leads to speakers, countries, meetings', async ({ visit }) => {
  const page = await visit('/search/', { script: false });
  expect(await page.locator('main').textContent()).toContain('搜索需要启用脚本');
  expect(await page.locator('main input:visible, main .search-hint:visible').count()).toBe(0);
  const ways = page.locator('main .instead a:visible');
  expect(await ways.allTextContents()).toEqual(['会议', '发言人', '国家与组织', '决议', '文件']);
});

describe('more hits than a list shows at once', () => {
  const corpus = corpusOf(meetings, 650);
  let origin = '';
  let end = async () => {};
  beforeAll(async () => {
    ({ origin, end } = await serveCorpus(corpus));
  }, 300_000);
  afterAll(() => end());

  test.for(['', '&group=meeting'])(
    'come by a button, which takes the focus to the first of them%s',
    async (way, { visit }) => {
      const page = await visit(`${origin}search/?q=的${way}`);
      await answered(page);
      const { size } = scan(plainTexts(corpus), ['的']).places;
      expect(await numbers(page)).toMatchObject({ total: `${size}` });
      expect(size).toBeGreaterThan(400);
      const before = await ids(page);
      expect(before).toHaveLength(200);
      await page.getByRole('button', { name: '显示更多结果' }).focus();
      await page.keyboard.press('Enter');
      const after = await ids(page);
      expect(after).toHaveLength(400);
      const focused = () => page.evaluate(() => document.activeElement?.closest('[data-id]')?.getAttribute('data-id'));
      expect(await focused()).toBe(after.find((id) => !before.includes(id)));
      await page.getByRole('button', { name: '显示更多结果' }).click();
      expect(new Set(await ids(page)).size).toBe(size);
      expect(await page.getByRole('button', { name: '显示更多结果' }).isHidden()).toBe(true);
    },
  );
});
