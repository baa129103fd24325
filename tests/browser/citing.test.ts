import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteAddress, test } from './harness.ts';

const address = '/meetings/s-pv-9688/i13/';
const canonical = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

test.for([address, '/meetings/s-pv-9688/', '/documents/letter-2009-csto/'])(
  '%s says how it is cited, in six forms that each have its whole address',
  async (path, { visit }) => {
    const page = await visit(path, { script: false });
    const section = page.locator('#cite');
    const whole = await canonical(page);
    expect(new URL(whole ?? '').pathname).toBe(new URL(siteAddress(path)).pathname);
    const forms = await section
      .locator('[data-citation]')
      .evaluateAll((all) =>
        all.map((one) => ({ name: one.getAttribute('data-citation'), text: one.textContent ?? '' })),
      );
    expect(forms.map(({ name }) => name)).toEqual(['gb-t-7714', 'chicago', 'apa', 'bibtex', 'ris', 'csl-json']);
    for (const { text } of forms) expect(text).toContain(whole);
  },
);

test.for([
  ['/meetings/s-pv-9686/', '安全理事会第9686次会议: S/PV.9686[R]. 纽约: 联合国.'],
  ['/meetings/a-74-pv-4/', '大会第七十四届会议第4次全体会议: A/74/PV.4[R]. 纽约: 联合国.'],
  ['/resolutions/s-res-2178-2014/', '安全理事会第2178（2014）号决议: S/RES/2178(2014)[R]. 纽约: 联合国, 2014.'],
  ['/documents/s-2024-538/', 'S/2024/538[R]. 纽约: 联合国, 2024.'],
] as const)(
  '%s, whose text is not here, is cited as printed: no address, no tags, no files with one',
  async ([path, footnote], { visit }) => {
    const page = await visit(path, { script: false });
    const forms = await page.locator('#cite [data-citation]').allTextContents();
    expect(forms).toHaveLength(6);
    expect(forms[0]).toContain(footnote);
    expect(forms.join()).not.toMatch(/https?:|\/OL\]/);
    expect(await page.locator('#cite').textContent()).toContain('本站未收录原文，引文不附网址');
    expect(await page.locator('head meta[name^="citation_"], head meta[name^="DC."]').count()).toBe(0);
    for (const extension of ['bib', 'ris', 'json']) {
      const answer = await page.request.get(siteAddress(`${path}citation.${extension}`));
      expect(answer.status()).toBe(200);
      expect(await answer.text()).not.toMatch(/https?:|^UR {2}-|\burl\b/im);
    }
  },
);

describe('the control beside a form', () => {
  test('copies the form as it stands there, and says so', async ({ visit }) => {
    const page = await visit(address, { width: 390 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const shown = await page.locator('#cite [data-citation="gb-t-7714"]').textContent();
    await page.getByRole('button', { name: '复制GB/T 7714—2015引文' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain('傅聪. 在安全理事会第9688次会议上的发言（中国代表，以中文发言）: S/PV.9688');
    await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制引文');
  });

  test('copies what citation managers read', async ({ visit }) => {
    const page = await visit(address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#cite summary').click();
    await page.getByRole('button', { name: '复制RIS引文' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- RPRT\n/);
  });

  test('shows it in a field to be copied by hand, where the browser refuses', async ({ visit }) => {
    const page = await visit(address);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: '复制APA引文' }).click();
    const field = page.getByRole('dialog').getByRole('textbox');
    expect(await field.inputValue()).toBe(await page.locator('#cite [data-citation="apa"]').textContent());
  });

  test('is selected, to be copied by hand, where what copies does not load', async ({ visit }) => {
    const page = await visit(address, { intercepts: true });
    await page.route(/\/on-demand\./, (route) => route.abort());
    await page.getByRole('button', { name: '复制APA引文' }).click();
    const selected = () => page.evaluate(() => getSelection()?.toString());
    await expect.poll(selected).toBe(await page.locator('#cite [data-citation="apa"]').textContent());
  });

  test('is not there without a script', async ({ visit }) => {
    const page = await visit(address, { script: false });
    expect(await page.locator('#cite button:visible').count()).toBe(0);
  });
});

test('the files beside a page hold what the page shows', async ({ visit }) => {
  const page = await visit(address, { script: false });
  for (const form of ['bibtex', 'ris', 'csl-json']) {
    const file = page.locator('#cite .cite-file', { has: page.locator(`[data-citation="${form}"]`) });
    const answer = await page.request.get(await file.locator('a').evaluate(({ href }: HTMLAnchorElement) => href));
    expect((await answer.text()).trim()).toBe(await file.locator('pre').textContent());
  }
});

test('Zotero finds a report with its number in the head, and no COinS that it would prefer', async ({ visit }) => {
  const page = await visit(address, { script: false });
  const tags = await page
    .locator('head meta[name^="citation_"]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('name'), one.getAttribute('content')]));
  expect(Object.fromEntries(tags)).toEqual({
    citation_title: '在安全理事会第9688次会议上的发言（中国代表，以中文发言）',
    citation_author: '傅聪',
    citation_publication_date: '2024/07/19',
    citation_technical_report_institution: '联合国',
    citation_technical_report_number: 'S/PV.9688',
    citation_language: 'zh-CN',
    citation_public_url: await canonical(page),
  });
  expect(await page.locator('.Z3988').count()).toBe(0);
});

test('Zotero finds a page of the web in a note that the web published', async ({ visit }) => {
  const page = await visit('/documents/note-2016-csto-sco-cis/', { script: false });
  expect(await page.locator('meta[name="DC.publisher"]').getAttribute('content')).toBe('伏尔泰网');
  expect(await page.locator('meta[name^="citation_"]').count()).toBe(0);
});
