import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { atPlace } from './at-place.ts';
import { faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';

const meeting = '/meetings/s-pv-9688/';

const at = (page: Page) => page.locator('.marks-at').textContent();
const hash = (page: Page) => page.evaluate(() => location.hash);
const said = (page: Page) => page.locator('#notice').textContent();

/** What is said from now on so that all can see it, which a test may come too late to see itself. */
const shownNotices = (page: Page) =>
  page.locator('#notice').evaluateHandle((notice) => {
    const shown: (string | null)[] = [];
    new MutationObserver(() => {
      if (notice.classList.contains('shown') && shown.at(-1) !== notice.textContent) shown.push(notice.textContent);
    }).observe(notice, { attributeFilter: ['class'], childList: true });
    return shown;
  });

/** The texts of a highlight, in the order of the page, and the element that holds the first. */
const highlighted = (page: Page, name: string) =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) => {
        const node = range.startContainer;
        const holder = node.parentElement?.closest('.paragraph, header');
        return { text: String(range), in: holder?.id || holder?.closest('article')?.id };
      }),
    name,
  );

/** Whether the current place can be seen: below what sticks at the top, above the end of the window. */
const isInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? [];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    const sticky = document.querySelector('#marks')?.getBoundingClientRect().bottom ?? 0;
    return top >= sticky && bottom <= innerHeight;
  });

describe.each([{ width: 1440 }, { width: 390 }])('the marks of a search in a meeting, $width px', (view) => {
  test('begin at the place of the address, and are stepped through with n and p', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海合作组织#i4-p3`, view);
    const all = await highlighted(page, 'found');
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['上海合作组织']));
    const [current] = await highlighted(page, 'found-current');
    const first = all.findIndex((place) => place.in === current?.in);
    expect(await at(page)).toBe(`第${first + 1}处 / 共${all.length}处`);

    for (let step = 1; step <= all.length; step += 1) {
      await page.keyboard.press('n');
      const index = (first + step) % all.length;
      expect(await at(page)).toBe(`第${index + 1}处 / 共${all.length}处`);
      expect(await highlighted(page, 'found-current')).toEqual([all[index]]);
      expect(await hash(page)).toBe(`#${all[index]?.in}`);
      expect(await isInView(page)).toBe(true);
    }
    await page.keyboard.press('p');
    const before = (first + all.length - 1) % all.length;
    expect(await at(page)).toBe(`第${before + 1}处 / 共${all.length}处`);
    expect(await isInView(page)).toBe(true);
  });

  test('show a bar that fits and covers no text', async ({ visit }) => {
    const page = await visit(`${meeting}?q=维护国际和平与安全方面的合作#i4-p3`, view);
    await atPlace(page);
    const bar = await page.locator('#marks').boundingBox();
    const header = await page.locator('.site-header').boundingBox();
    expect(bar?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const part of await page.locator('#marks :is(a, button):visible').all()) {
      const box = await part.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(view.width);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
    const place = await page.locator('#i4-p3').boundingBox();
    expect(place?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  });
});

/** Every intervention of the meeting as one text: label and paragraphs. */
const texts = runPipeline('seeds')
  .records.flatMap((record) => (record.kind === 'meeting' && record.id === 's-pv-9688' ? record.interventions : []))
  .map(({ label, parts }) =>
    plain([`${label}：`, ...parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))].join('')),
  );

test.for(['上海合作组织', '的', '以俄语发言', '主席', '先生（中国', '（中国）', '国', 'S/2024/538', '：', '。我'])(
  'every %s of the record is marked, in labels too, and nothing else',
  async (query, { visit }) => {
    const page = await visit(`${meeting}?q=${encodeURIComponent(query)}`);
    const count = texts.reduce((sum, text) => sum + text.split(plain(query)).length - 1, 0);
    expect(await at(page)).toBe(`第1处 / 共${count}处`);
    const marked = plain((await highlighted(page, 'found')).map(({ text }) => text).join(''));
    // The head of a turn shows what stands in brackets without them.
    const brackets = /[()]/g;
    expect(marked.replace(brackets, '')).toBe(plain(query).repeat(count).replace(brackets, ''));
  },
);

describe('stepping', () => {
  test('says the place to a screen reader, and tells when it begins again', async ({ visit }) => {
    const page = await visit(`${meeting}?q=张明#i4`);
    const count = (await highlighted(page, 'found')).length;
    await page.keyboard.press('p');
    await page.keyboard.press('n');
    expect(await said(page)).toMatch(new RegExp(`^第\\d+处，共${count}处：张明先生，发言标签$`));
    const last = await visit(`${meeting}?q=上海精神`);
    const shown = await shownNotices(last);
    await last.keyboard.press('p');
    const toLast = expect.stringMatching(/^已到第一处，转到最后一处。第(\d+)处，共\1处：/);
    await expect.poll(() => shown.jsonValue()).toEqual([toLast]);
    await last.keyboard.press('n');
    const toFirst = expect.stringMatching(/^已到最后一处，转回第一处。第1处，共\d+处：/);
    await expect.poll(() => shown.jsonValue()).toEqual([toLast, toFirst]);
  });

  test('leaves keys alone that are typed or held with others', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海精神#i4-p3`);
    const before = await at(page);
    await page.keyboard.press('Control+n');
    await page.keyboard.press('/');
    await page.keyboard.type('np');
    expect(await at(page)).toBe(before);
    expect(await page.getByRole('combobox').first().inputValue()).toBe('np');
  });

  test('with the buttons keeps the focus on them; with the keys takes the next Tab to the place', async ({ visit }) => {
    const page = await visit(`${meeting}?q=俄罗斯邀请我#i4`);
    const next = page.getByRole('button', { name: '下一处' });
    await next.focus();
    await page.keyboard.press('Enter');
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('n');
    await page.keyboard.press('Tab');
    const place = (await hash(page)).slice(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.paragraph')?.id)).toBe(place);
  });

  test('leaves one entry in the history, and a reload leads back to the place', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海精神#i4-p3`);
    const entries = await page.evaluate(() => history.length);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const place = await hash(page);
    await page.reload();
    await page.locator('.marks-query:not(:empty)').waitFor();
    expect(await hash(page)).toBe(place);
    expect((await highlighted(page, 'found-current'))[0]?.in).toBe(place.slice(1));
  });

  test('follows a link to another place of the page', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海合作组织#i1`);
    await page.locator('.contents a[href="#i6"]').click();
    await page.waitForFunction(() => location.hash === '#i6');
    await expect.poll(async () => (await highlighted(page, 'found-current'))[0]?.in).toMatch(/^i6\b/);
  });
});

describe('a name in a label', () => {
  test('is marked in the head of the turn', async ({ visit }) => {
    const page = await visit(`${meeting}?q=张明先生#i4`);
    expect(await highlighted(page, 'found-current')).toEqual([{ text: '张明先生', in: 'i4' }]);
    expect(await page.locator('.printed-label').count()).toBe(0);
  });

  test('is marked with what follows it in the first paragraph', async ({ visit }) => {
    const page = await visit(`${meeting}?q=（中国）：感谢安理会#i4`);
    expect(await highlighted(page, 'found-current')).toEqual([
      { text: '（中国）：', in: 'i4' },
      { text: '感谢安理会', in: 'i4-p1' },
    ]);
  });

  test('that the head leaves out is shown as the record prints it', async ({ visit }) => {
    const page = await visit(`${meeting}?q=张明先生（中国）#i4`);
    expect(await page.locator('#i4 .printed-label').textContent()).toBe('发言标签 张明先生（中国）：');
    expect(await highlighted(page, 'found-current')).toEqual([{ text: '张明先生（中国）', in: 'i4' }]);
    expect(await page.locator('.printed-label').count()).toBe(1);
  });
});

describe('the bar', () => {
  test('is not there without a query', async ({ visit }) => {
    const page = await visit(meeting);
    expect(await page.locator('#marks').isHidden()).toBe(true);
    await page.keyboard.press('n');
    expect(await hash(page)).toBe('');
  });

  test('says that the words are not there, and that punctuation was passed over', async ({ visit }) => {
    const nothing = await visit(`${meeting}?q=查无此语`);
    expect(await nothing.locator('.marks-none').textContent()).toContain('没有这些字句');
    expect(await nothing.getByRole('button', { name: '下一处' }).isHidden()).toBe(true);
    const loose = await visit(`${meeting}?q=联合国宪章第八章`);
    expect(await loose.locator('.marks-loose').isVisible()).toBe(true);
    const [mark] = await highlighted(loose, 'found-current');
    expect(mark?.text).toBe('联合国宪章》第八章');
  });

  test('leads back to the search that led here, with its filters', async ({ visit }) => {
    const page = await visit('/about/', { intercepts: true });
    const search = siteAddress('/search/?q=上海+精神&delegation=sco');
    // The bar is there before what marks, and leads back then, too.
    await page.route(/\/on-demand\./, () => undefined);
    await page.goto(siteAddress(`${meeting}?q=上海精神#i4-p3`), { referer: search });
    await page.getByRole('link', { name: '返回搜索结果' }).click();
    await page.waitForURL(/\/search\//);
    expect(page.url()).toBe(search);
  });

  test('leads to a search for the same words when another page led here', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海精神 "和平"#i4-p3`);
    await page.getByRole('link', { name: '返回搜索结果' }).click();
    await page.waitForURL(/\/search\//);
    expect(new URL(page.url()).searchParams.get('q')).toBe('上海精神 "和平"');
  });

  test('removes the marks, itself and the query, and keeps the place', async ({ visit }) => {
    const page = await visit(`${meeting}?q=张明先生（中国）#i4`);
    await page.getByRole('button', { name: '取消标记' }).click();
    expect(await page.locator('#marks').isHidden()).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.locator('.printed-label').count()).toBe(0);
    expect(await page.evaluate(() => location.search + location.hash)).toBe('#i4');
    await page.keyboard.press('n');
    expect(await hash(page)).toBe('#i4');
  });

  test('shows what was typed as text', async ({ visit }) => {
    const page = await visit(`${meeting}?q=<img src=x onerror=alert(1)>{n}`);
    expect(await page.locator('.marks-query').textContent()).toBe('<img src=x onerror=alert(1)>{n}');
    expect(await page.locator('#marks img').count()).toBe(0);
  });

  test('is not printed', async ({ visit }) => {
    const page = await visit(`${meeting}?q=上海精神`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#marks').isHidden()).toBe(true);
  });

  test.for([
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 390 },
  ] as const)('has no fault that axe knows, $colorScheme, $width px', async (view, { visit }) => {
    const page = await visit(`${meeting}?q=张明先生（中国）#i4`, view);
    expect([...(await faults(page, '#marks')), ...(await faults(page, '#i4'))]).toEqual([]);
  });
});

test('a browser that can not mark steps by paragraph', async ({ visit }) => {
  const page = await visit(meeting);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto(`${page.url()}?q=上海精神#i4-p3`);
  await page.locator('.marks-query:not(:empty)').waitFor();
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  const seen = new Set<string>();
  const count = Number(/共(\d+)处/.exec((await at(page)) ?? '')?.[1]);
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('n');
    seen.add(await hash(page));
  }
  expect(count).toBeGreaterThan(1);
  expect(seen.size).toBe(count);
});

test('the page of one intervention marks and steps as its meeting does', async ({ visit }) => {
  const page = await visit(`${meeting}i4/?q=上海精神`);
  expect((await highlighted(page, 'found')).length).toBeGreaterThan(0);
  await page.keyboard.press('n');
  expect(await hash(page)).toMatch(/^#i4-p\d+$/);
  const none = await visit(`${meeting}i2/?q=查无此语`);
  expect(await none.locator('.marks-none').textContent()).toBe('这次发言中没有这些字句');
});

/** Another way to compare than the site's own: no blanks, half width, lower case. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
