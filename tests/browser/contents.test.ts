import { describe, expect } from 'vitest';
import { faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';

const meeting = '/meetings/s-pv-9688/';

test('the contents lead from the opening to the source, and name the role of each speaker', async ({ visit }) => {
  const page = await visit(meeting);
  const lines = await page.locator('#contents li').allTextContents();
  expect(lines.slice(0, 2)).toEqual(['上午10时开会。', '通过议程']);
  expect(lines).toContain('4 张明（通报人） 上海合作组织');
  expect(lines).toContain('9 谢尔盖·韦尔希宁（主席，以本国代表身份） 俄罗斯联邦');
  expect(lines).toContain('与会名单');
  expect(lines.at(-1)).toBe('出处');
  const targets = await page
    .locator('#contents a')
    .evaluateAll((links) => links.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null));
  expect(targets).not.toContain(false);
});

test('the contents mark the place that is being read', async ({ visit }) => {
  const page = await visit(`${meeting}#i12-p3`);
  const current = page.locator('#contents [aria-current="location"]');
  await expect.poll(() => current.getAttribute('href')).toBe('#i12');
  await page.locator('#members').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => current.getAttribute('href')).toBe('#members');
});

describe('on a narrow screen', () => {
  test.for([true, false])('the contents open from a button (script: %s)', async (script, { visit }) => {
    const page = await visit(meeting, { width: 390, script });
    const contents = page.getByRole('navigation', { name: '目录' });
    expect(await contents.isHidden()).toBe(true);
    await page.getByRole('button', { name: '目录' }).click();
    await page.locator('#contents a[href="#i13"]').click();
    await page.waitForURL(siteAddress(`${meeting}#i13`));
    if (!script) return;
    expect(await contents.isHidden()).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.turn')?.id)).toBe('i13');
  });

  test('Esc closes them and gives the focus back to the button', async ({ visit }) => {
    const page = await visit(meeting, { width: 390 });
    const button = page.getByRole('button', { name: '目录' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.for(['light', 'dark'] as const)(
    'the open contents have no fault that axe knows, %s',
    async (colorScheme, { visit }) => {
      const page = await visit(meeting, { width: 390, colorScheme });
      await page.getByRole('button', { name: '目录' }).click();
      expect(await faults(page, '#contents')).toEqual([]);
    },
  );
});

test('the head of a turn says who, for whom, in which role, in which language and how long', async ({ visit }) => {
  const page = await visit(meeting);
  const head = page.locator('#i12 > header');
  expect(await head.locator('> *').allTextContents()).toEqual([
    '12',
    '蒙塔尔沃·索萨先生',
    '厄瓜多尔',
    '安理会成员',
    '以西班牙语发言',
    '817字',
    '¶',
  ]);
});

test.for([meeting, '/meetings/s-pv-9688/i13/'])(
  'a language that the label does not print is said in the head as well, on %s',
  async (path, { visit }) => {
    const page = await visit(path);
    const head = page.locator('article[data-label^="傅聪先生"] header').first();
    expect(await head.locator('.unprinted').allTextContents()).toEqual(['以中文发言']);
    expect(await head.locator('.language').count()).toBe(0);
  },
);

test('a turn in two languages names both, the second behind that which the label prints', async ({ visit }) => {
  const page = await visit(meeting);
  expect(await page.locator('#i37 > header :is(.language, .unprinted)').allTextContents()).toEqual([
    '以俄语发言',
    '后以英语发言',
  ]);
});

describe('the chair', () => {
  const main = { name: '主席 谢尔盖·韦尔希宁', role: '主席，以本国代表身份' };

  test.for(['/meetings/s-pv-9688/i9/', meeting])(
    'who speaks for their country too is named, with both, on %s',
    async (path, { visit }) => {
      const page = await visit(path);
      const head = page.locator(path === meeting ? '#i9 > header' : '.intervention > .page-head');
      expect(await head.locator('h1, h3').textContent()).toBe(main.name);
      expect(await head.locator('.role').textContent()).toBe(main.role);
    },
  );

  test('giving the floor has one quiet line, that reads the role and shows it once', async ({ visit }) => {
    const page = await visit(meeting, { width: 390 });
    const head = page.locator('#i7 > header');
    expect(await head.locator('h3').textContent()).toBe('主席');
    expect((await head.boundingBox())?.height).toBeLessThan(36);
    expect((await head.locator('.role').boundingBox())?.width).toBeLessThan(10);
    expect(await head.ariaSnapshot()).toMatch(/主席.*主席.*以俄语发言/s);
  });
});

test('a finger meets the number and the signs of a turn', async ({ visit }) => {
  const page = await visit(meeting, { width: 390 });
  for (const target of ['#i7 .number', '#i7 > header .sign', '#i7-p1 > .sign', '#i12 .number', '#i12-p1 > .sign']) {
    const box = await page.locator(target).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), target).toBeGreaterThanOrEqual(24);
  }
});

test('a speaker whose head stands in the upper third is the one that the contents mark', async ({ visit }) => {
  const page = await visit(meeting);
  const current = page.locator('#contents [aria-current="location"]');
  await page.locator('#i13').evaluate((turn) => {
    scrollBy({ top: turn.getBoundingClientRect().top - innerHeight * 0.28, behavior: 'instant' });
  });
  await expect.poll(() => current.getAttribute('href')).toBe('#i13');
});

test('the contents hold still under a pointer, and follow when it has left', async ({ visit }) => {
  const page = await visit(`${meeting}#i2`);
  const list = page.locator('#contents ol');
  const current = page.locator('#contents [aria-current="location"]');
  const scrolled = () => list.evaluate((element) => element.scrollTop);
  await expect.poll(() => current.getAttribute('href')).toBe('#i2');
  await page.locator('#contents a[href="#i4"]').hover();
  const before = await scrolled();
  await page.locator('#i41').evaluate((turn) => turn.scrollIntoView());
  await expect.poll(() => current.getAttribute('href')).toBe('#i41');
  expect(await scrolled()).toBe(before);
  await page.mouse.move(900, 500);
  await expect.poll(scrolled).toBeGreaterThan(before);
});

test.for([390, 1180])('a finger reaches an entry far from the present one, at %i px', async (width, { visit }) => {
  const page = await visit(`${meeting}#i33-p3`, { width, touch: true });
  await expect.poll(() => page.locator('#contents [aria-current]').getAttribute('href')).toBe('#i33');
  if (width < 1000) await page.getByRole('button', { name: '目录' }).tap();
  const list = page.locator('#contents ol');
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  const entry = page.locator('#contents a[href="#i6"]');
  await entry.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y } = (await entry.boundingBox()) ?? { x: 0, y: 0 };
  // Not `entry.tap()`, which waits for what moves and taps where it then is.
  await page.touchscreen.tap(x + 30, y + 12);
  await page.waitForURL(siteAddress(`${meeting}#i6`));
});

test('the sheet of contents keeps its head while its list scrolls, and opens at the present speaker', async ({
  visit,
}) => {
  const page = await visit('/meetings/s-pv-8626/#i51', { width: 390 });
  await expect.poll(() => page.locator('#contents a[href="#i51"]').getAttribute('aria-current')).toBe('location');
  await page.getByRole('button', { name: '目录' }).click();
  const list = page.locator('#contents > ol');
  // The list scrolls once it is shown.
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  const [sheet, entry] = await Promise.all([
    list.boundingBox(),
    page.locator('#contents a[href="#i51"]').boundingBox(),
  ]);
  expect(entry?.y).toBeGreaterThanOrEqual(sheet?.y ?? 0);
  expect((entry?.y ?? 0) + (entry?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
  const close = await page.getByRole('button', { name: '关闭' }).boundingBox();
  expect(close?.y).toBeLessThan(sheet?.y ?? 0);
});
