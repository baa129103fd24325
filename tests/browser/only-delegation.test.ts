import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteAddress, test } from './harness.ts';

const meeting = '/meetings/s-pv-8626/';

/** The turns whose text can be seen. */
const shown = (page: Page) =>
  page
    .locator('article.turn')
    .evaluateAll((turns) =>
      turns.filter((turn) => turn.querySelector('.paragraph')?.checkVisibility()).map(({ id }) => id),
    );

describe.each([390, 1440])('at %i px', (width) => {
  test('an address with a delegation shows its speeches alone, and says whose', async ({ visit }) => {
    const page = await visit(`${meeting}?delegation=chn`, { width });
    expect(await shown(page)).toEqual(['i14', 'i35']);
    expect(await page.locator('.only-bar').textContent()).toBe('只看 中国2次发言显示全部');
    expect(await page.locator('.folded').allTextContents()).toEqual(['第1—13次发言', '第15—34次发言', '第36—61次发言']);
    await page.getByRole('button', { name: '显示全部' }).click();
    expect(await shown(page)).toHaveLength(61);
    await page.waitForURL(siteAddress(meeting));
  });
});

test('a delegation is chosen in the contents, and a reload keeps it', async ({ visit }) => {
  const page = await visit(`${meeting}#i14`);
  const select = page.getByRole('combobox', { name: '只看' });
  await select.selectOption({ label: '中国（2次）' });
  await page.waitForURL(siteAddress(`${meeting}?delegation=chn#i14`));
  expect(await page.locator('#notice').textContent()).toBe('只看中国，2次发言');
  await page.reload();
  expect(await shown(page)).toEqual(['i14', 'i35']);
  expect(await select.inputValue()).toBe('chn');
});

test('the chair counts for their country where they speak for it, not where they give the floor', async ({ visit }) => {
  const page = await visit('/meetings/s-pv-9688/?delegation=rus');
  const turns = await shown(page);
  expect(turns).toContain('i9');
  for (const turn of ['i1', 'i3', 'i5', 'i7']) expect(turns).not.toContain(turn);
});

test('a line opens the run that it stands for', async ({ visit }) => {
  const page = await visit(`${meeting}?delegation=chn`);
  await page.getByRole('button', { name: '第15—34次发言' }).click();
  const turns = await shown(page);
  expect(turns).toHaveLength(22);
  expect(turns).toContain('i34');
});

test('an address, a link and a mark that lead into a folded run open it', async ({ visit }) => {
  const page = await visit(`${meeting}?delegation=chn#i20-p2`);
  expect(await shown(page)).toContain('i20');
  const other = await visit(`${meeting}?delegation=chn`);
  await other.locator('#contents a[href="#i4"]').click();
  await expect.poll(() => shown(other)).toContain('i4');
  const marked = await visit(`${meeting}?delegation=chn&q=合作组织`);
  const count = Number(/共(\d+)处/.exec((await marked.locator('.marks-at').textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(6);
  for (let step = 0; step < 6; step += 1) {
    await marked.keyboard.press('n');
    const place = await marked.evaluate(() => location.hash.slice(1).split('-')[0]);
    expect(await shown(marked)).toContain(place);
  }
});

test('a delegation that did not speak folds nothing and leaves the address', async ({ visit }) => {
  const page = await visit(`${meeting}?delegation=xyz`);
  expect(await shown(page)).toHaveLength(61);
  expect(await page.locator('.only-bar').count()).toBe(0);
  expect(await page.locator('#notice').textContent()).toBe('已显示全部发言');
  await page.waitForURL(siteAddress(meeting));
});

test('without a script the members around the table lead to what they said', async ({ visit }) => {
  const page = await visit(meeting, { script: false });
  expect(await page.locator('.contents-only').isHidden()).toBe(true);
  const member = page.locator('.roster li', { hasText: '中国' });
  expect(
    await member.locator('a[href^="#"]').evaluateAll((links) => links.map(({ textContent }) => textContent)),
  ).toEqual(['14', '35']);
  const [first] = await page.locator('.roster li').allTextContents();
  expect(first).toContain('主席');
});

test('the contents mark what is folded; a turn that they open is the only one', async ({ visit }) => {
  const page = await visit(`${meeting}?delegation=chn`);
  const folded = () =>
    page.locator('#contents a.is-folded').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await folded()).toContain('#i12');
  expect(await folded()).not.toContain('#i14');
  await page.locator('#contents a[href="#i4"]').click();
  await expect.poll(() => shown(page)).toEqual(['i4', 'i14', 'i35']);
  expect(await page.locator('.only-bar').textContent()).toBe('只看 中国2次发言显示全部');
  expect(await folded()).not.toContain('#i4');
  await page.getByRole('button', { name: '显示全部' }).click();
  expect(await folded()).toEqual([]);
});
