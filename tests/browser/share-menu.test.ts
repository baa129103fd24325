import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { citationForms, formNames } from '../../src/cite/citation-forms.ts';
import { citeIntervention } from '../../src/cite/cite-intervention.ts';
import { placeOf } from '../../src/collections/addresses.ts';
import type { Paragraph } from '../../src/collections/record.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { textHash } from '../../src/text/text-hash.ts';
import { turnText } from '../../src/text/turn-text.ts';
import { words } from '../../src/words/words.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { faults } from './axe.ts';
import { siteAddress, test } from './harness.ts';
import { changesTold } from './loaded-script.ts';

const meeting = '/meetings/s-pv-9688/';
const { interventions } = expectKind(
  runPipeline('seeds').records.find(({ id }) => id === 's-pv-9688'),
  isMeeting,
);
/** The texts of the twelfth intervention, as the record has them. */
const texts = interventions[11]?.parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) ?? [];

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const allow = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** A path on the host for which the site was built, whatever host serves it. */
async function builtAddress(page: Page, path: string): Promise<string> {
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  return new URL(new URL(siteAddress(path)).pathname + new URL(siteAddress(path)).hash, canonical ?? '').href;
}

async function openMenu(page: Page, place: string): Promise<void> {
  const sign = page.locator(`#${place} > a.sign, #${place} > header > a.sign`);
  await sign.scrollIntoViewIfNeeded();
  await sign.focus();
  await page.keyboard.press('Enter');
  await page.locator('#share-menu:popover-open').waitFor();
}

describe.each([390, 1440])('the menu of a paragraph at %i px', (width) => {
  test('copies a link with the hash of the text, and says so', async ({ visit }) => {
    const page = await visit(meeting, { width });
    await allow(page);
    await page.locator('#i12-p3').hover();
    await page.locator('#i12-p3 > a.sign').click();
    const menu = page.getByRole('menu', { name: '第12次发言第3段的链接' });
    const box = await menu.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await menu.getByRole('menuitem', { name: '复制链接' }).click();
    await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制链接');
    const hash = await textHash(texts[2] ?? '');
    expect(await copied(page)).toBe(siteAddress(`${meeting}?v=${hash}#i12-p3`));
    expect(await menu.isHidden()).toBe(true);
  });

  test('is walked through by keys and gives the focus back', async ({ visit }) => {
    const page = await visit(meeting, { width });
    await openMenu(page, 'i12');
    expect(await focused(page)).toBe('复制链接');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('复制文字与出处');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('发言单页');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('复制链接');
    await page.keyboard.press('Escape');
    expect(await page.locator('#share-menu').isHidden()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('第12次发言的链接与引用');
  });
});

test('the text of a turn is copied as the record has it, with its source below', async ({ visit }) => {
  const page = await visit(meeting);
  await allow(page);
  await openMenu(page, 'i12');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制文字与出处');
  const lines = (await copied(page)).split('\n');
  expect(lines.slice(0, -1).join('').normalize('NFKC')).toBe(texts.join('').normalize('NFKC'));
  const hash = await textHash(turnText(interventions[11]?.label ?? '', texts.join('\n')));
  const address = siteAddress(`${meeting}?v=${hash}#i12`);
  expect(lines.at(-1)).toBe(
    `——蒙塔尔沃·索萨（厄瓜多尔），安全理事会第9688次会议，2024年7月19日，S/PV.9688，${address}`,
  );
});

test('without https the link goes without a hash', async ({ visit }) => {
  const page = await visit('/about/');
  await allow(page);
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.goto(siteAddress(meeting));
  await openMenu(page, 'i12-p3');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制链接');
  expect(await copied(page)).toBe(siteAddress(`${meeting}#i12-p3`));
});

test('where the browser refuses to copy, the link stands in a field to be copied by hand', async ({ visit }) => {
  const page = await visit('/about/');
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.goto(siteAddress(meeting));
  await openMenu(page, 'i12-p3');
  await page.keyboard.press('Enter');
  const field = page.getByRole('dialog').getByRole('textbox');
  expect(await field.inputValue()).toContain('#i12-p3');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await faults(page, '#by-hand')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('sign');
});

describe.each([
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const)('$colorScheme, $width px', (view) => {
  test('the menu has no fault that axe knows', async ({ visit }) => {
    const page = await visit(meeting, view);
    await openMenu(page, 'i12-p3');
    expect(await faults(page, '#share-menu')).toEqual([]);
  });

  test('the citations of a paragraph name it and carry its address, and are copied one by one', async ({ visit }) => {
    const page = await visit(meeting, view);
    await allow(page);
    const dialog = await openCitations(page, 'i12-p3');
    const address = await builtAddress(page, `${meeting}#i12-p3`);
    expect(await dialog.locator('.cite-date').textContent()).toContain('如(2024-07-19)[2025-01-31]。');
    for (const [format, has] of [
      ['GB/T 7714—2015', `第3段(2024-07-19). ${address}`],
      ['Chicago（注释）', `第3段, ${address}`],
      ['APA', address],
      ['BibTeX（biblatex）', '{s-pv-9688-i12-p3,'],
      ['RIS', `UR  - ${address}`],
      ['CSL-JSON', '第12次发言第3段（安理会成员）'],
    ] as const) {
      await dialog.getByRole('button', { name: `复制${format}`, exact: true }).click();
      await expect.poll(() => dialog.getByRole('status').textContent()).toBe(`已复制${format}`);
      expect(await copied(page)).toContain(has);
    }
    expect(await faults(page, '#citations')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#i12-p3');
  });
});

describe('the dialog says what the build would', () => {
  const ofMeetings = runPipeline('seeds')
    .records.filter(isMeeting)
    .flatMap((one) => {
      const several = one.interventions.filter(({ parts }) => parts.length > 1);
      return [...several, ...one.interventions.slice(3, 5)].map((intervention) => ({
        path: `/meetings/${one.id}/`,
        place: placeOf(intervention),
        item: (paragraph: Paragraph, address: string) => citeIntervention(one, intervention, address, paragraph),
        cited: intervention.parts
          .flatMap(({ paragraphs }) => paragraphs.slice(-1))
          .map((paragraph) => ({
            id: paragraph.id,
            paragraph,
          })),
      }));
    });

  test.for(ofMeetings)(
    'of $place in $path, each paragraph in the capacity in which it was spoken',
    async (one, { visit }) => {
      const page = await visit(one.path);
      for (const { id, paragraph } of one.cited) {
        const item = one.item(paragraph, await builtAddress(page, `${one.path}#${id}`));
        const dialog = await openCitations(page, id);
        const forms = citationForms(item, words.place(id.slice(id.indexOf('-') + 1)));
        expect(await dialog.locator('.one-citation > :is(p:not(.cite-date), pre)').allTextContents()).toEqual(
          formNames.map((name) => forms[name]),
        );
        await page.keyboard.press('Escape');
        // It gives the focus back when it goes.
        await page.locator('#citations').waitFor({ state: 'detached' });
      }
    },
  );

  test.for([
    ['/resolutions/draft-resolution-79-csto/', 'op3', '执行部分第3段'],
    ['/resolutions/draft-resolution-79-csto/', 'pp2', '序言部分第2段'],
    ['/documents/letter-2009-csto/', 'a1-p2', '附件一第2段'],
    ['/documents/note-2016-csto-sco-cis/', 'p3', '第3段'],
  ] as const)('of %s#%s, each form with its name and address', async ([path, place, name], { visit }) => {
    const page = await visit(path);
    const dialog = await openCitations(page, place);
    const forms = await dialog.locator('.one-citation > :is(p:not(.cite-date), pre)').allTextContents();
    expect(forms).toHaveLength(6);
    for (const form of forms) expect(form).toContain(await builtAddress(page, `${path}#${place}`));
    expect(forms.filter((form) => form.includes(name))).toHaveLength(5);
    expect(forms.join()).not.toMatch(/[⟦⟧]/);
  });
});

test('a whole turn is cited in its meeting as its page prints it', async ({ visit }) => {
  const page = await visit(meeting);
  const dialog = await openCitations(page, 'i9');
  const shown = await dialog.locator('.one-citation > :is(p:not(.cite-date), pre)').allTextContents();
  const own = await visit(`${meeting}i9/`, { script: false });
  expect(shown).toEqual((await own.locator('#cite [data-citation]').allTextContents()).map((form) => form.trim()));
});

test('a paragraph and its turn are cited at the host for which the site was built, by its own page too', async ({
  visit,
}) => {
  const page = await visit(`${meeting}i12/`);
  const forms = (await openCitations(page, 'i12-p3')).locator('.one-citation > :is(p:not(.cite-date), pre)');
  const address = await builtAddress(page, `${meeting}#i12-p3`);
  for (const form of await forms.allTextContents()) expect(form).toContain(address);
  const turn = await visit(meeting);
  const ofTurn = (await openCitations(turn, 'i12')).locator('.one-citation > :is(p:not(.cite-date), pre)');
  for (const form of await ofTurn.allTextContents())
    expect(form).toContain(new URL(`${meeting}i12/`.slice(1), address.split('meetings/')[0]).href);
});

test('where citations can not be had, the page says so and the focus is at the sign', async ({ visit }) => {
  const page = await visit(meeting, { intercepts: true });
  await page.route(siteAddress(`${meeting}i12/`), (route) => route.abort());
  await openMenu(page, 'i12');
  await page.getByRole('menuitem', { name: '引用格式' }).press('Enter');
  await page.getByText('引用格式未能载入').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#i12');
});

test('a press with a key held stays a link', async ({ visit }) => {
  const page = await visit(meeting);
  // Headless browsers do not open a tab each time they are asked; whether they are asked is what the page decides.
  await page.evaluate(() =>
    window.addEventListener('click', ({ defaultPrevented }) => {
      document.documentElement.dataset.prevented = String(defaultPrevented);
    }),
  );
  await page.locator('#i12-p3').hover();
  await page.locator('#i12-p3 > a.sign').click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(() => page.locator('html').getAttribute('data-prevented')).toBe('false');
  expect(await page.locator('#share-menu').count()).toBe(0);
  await page.locator('#i12-p3 > a.sign').click();
  await expect.poll(() => page.locator('html').getAttribute('data-prevented')).toBe('true');
});

test.for([
  ['/meetings/s-pv-9688/i12/', 'i12-p3', '——蒙塔尔沃·索萨（厄瓜多尔），安全理事会第9688次会议'],
  ['/documents/letter-2009-csto/', 'p1', '——2009年7月14日俄罗斯联邦常驻联合国代表给秘书长的信，2009年7月14日，'],
  ['/resolutions/draft-resolution-79-csto/', 'op1', '——联合国同集体安全条约组织的合作（大会决议草案，'],
])('%s shares its paragraphs too', async ([path, place, source], { visit }) => {
  const page = await visit(path ?? '');
  await allow(page);
  await openMenu(page, place ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制文字与出处');
  expect(await copied(page)).toContain(source);
  expect(await copied(page)).not.toContain('¶');
});

test('a link that is copied behind the name of a file goes without it', async ({ visit }) => {
  const page = await visit(`${meeting}index.html`);
  await allow(page);
  await openMenu(page, 'i12-p3');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制链接');
  expect(await copied(page)).toBe(siteAddress(`${meeting}?v=${await textHash(texts[2] ?? '')}#i12-p3`));
});

test('a link that was copied from an operative clause opens it, and nothing is told as changed', async ({ visit }) => {
  const page = await visit('/resolutions/draft-resolution-79-csto/');
  await allow(page);
  await openMenu(page, 'op1');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制链接');
  const link = await copied(page);
  expect(link).toMatch(/\/resolutions\/draft-resolution-79-csto\/\?v=\w+#op1$/);
  const opened = await visit(link);
  await expect.poll(() => opened.locator('#op1:target').count()).toBe(1);
  await changesTold(opened);
  expect(await opened.locator('.changed-since').count()).toBe(0);
});

async function openCitations(page: Page, place: string) {
  await openMenu(page, place);
  await page.getByRole('menuitem', { name: '引用格式' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '引用格式' });
  await dialog.locator('.one-citation').first().waitFor();
  return dialog;
}

test.for([
  [`${meeting}#i1`, 'i1-p1', '谢尔盖·韦尔希宁（俄罗斯联邦，主席）'],
  [`${meeting}#i3`, 'i3-p1', '谢尔盖·韦尔希宁（俄罗斯联邦，主席）'],
  [`${meeting}#i2`, 'i2-p1', '伊丽莎白·什佩哈尔（政治和建设和平事务部）'],
  [`${meeting}#i9`, 'i9-p1', '谢尔盖·韦尔希宁（俄罗斯联邦，主席）'],
  [`${meeting}#i9`, 'i9', '谢尔盖·韦尔希宁（俄罗斯联邦，主席，并以本国代表身份）'],
  [`${meeting}#i9`, 'i9-p3', '谢尔盖·韦尔希宁（俄罗斯联邦，主席，以本国代表身份）'],
  [`${meeting}i2/`, 'i2-p1', '伊丽莎白·什佩哈尔（政治和建设和平事务部）'],
  [`${meeting}i3/`, 'i3-p1', '谢尔盖·韦尔希宁（俄罗斯联邦，主席）'],
  // The record does not say which of three presidents has the floor.
  ['/meetings/s-pv-8626/#i13', 'i13-p1', '主席（俄罗斯联邦）'],
  ['/meetings/s-pv-8626/i13/', 'i13-p1', '主席（俄罗斯联邦）'],
  ['/meetings/s-pv-8626/#i38', 'i38', '主席（俄罗斯联邦，并以本国代表身份）'],
  ['/meetings/s-pv-8626/#i38', 'i38-p2', '主席（俄罗斯联邦，以本国代表身份）'],
] as const)(
  'a copied text names the person in full and the chair as chair, once: %s %s',
  async ([path, place, source], { visit }) => {
    const page = await visit(path);
    await allow(page);
    const sign = page.locator(`#${place} > a.sign, #${place} > header > a.sign`);
    await sign.focus();
    await page.keyboard.press('Space');
    await page.getByRole('menuitem', { name: '复制文字与出处' }).click();
    // The clipboard holds what the test before copied until this is said.
    await expect.poll(() => page.locator('#notice').textContent()).toBe('已复制文字与出处');
    const number = /\d{4}/.exec(path)?.[0];
    expect(await copied(page)).toContain(`——${source}，安全理事会第${number}次会议`);
  },
);
