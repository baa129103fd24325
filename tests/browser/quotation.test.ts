import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { faults } from './axe.ts';
import { test } from './harness.ts';

const meeting = runPipeline('seeds').records.find(({ id }) => id === 's-pv-9688');
const paragraphs =
  meeting?.kind === 'meeting' ? (meeting.interventions[3]?.parts.flatMap((part) => part.paragraphs) ?? []) : [];
/** 当今世界政治、经济形势及国际关系格局正经历复杂深刻变化。…… */
const paragraph = paragraphs[1]?.text ?? '';
const sentence = paragraph.slice(0, paragraph.indexOf('。') + 1);

const outcome = (page: Page) => page.locator('#quotation-result').getAttribute('data-outcome');

async function check(page: Page, text: string): Promise<string | null> {
  await page.fill('#quotation', text);
  await page.keyboard.press('Control+Enter');
  await page.locator('#quotation-result[data-outcome]').waitFor();
  return outcome(page);
}

describe('the quotation check', () => {
  test('finds a sentence word for word, cites it, and leads to it marked', async ({ visit }) => {
    const page = await visit('/quotation/');
    expect(await check(page, `“${sentence}”`)).toBe('verbatim');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quotation-outcome');
    const place = page.locator('.quoted-places a');
    expect(await place.textContent()).toBe(
      '张明（上海合作组织），安全理事会第9688次会议，2024年7月19日，S/PV.9688，第4次发言，第2段',
    );
    await place.click();
    await page.waitForURL(/\/meetings\/s-pv-9688\/.*#i4-p2$/);
    expect(await page.locator(':target').getAttribute('id')).toBe('i4-p2');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  });

  test('copies a citation', async ({ visit }) => {
    const page = await visit('/quotation/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await check(page, sentence);
    await page.getByRole('button', { name: '复制出处' }).click();
    await page.locator('#notice', { hasText: '已复制出处' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^张明（上海合作组织），安全理事会第9688次会议，/,
    );
  });

  test('shows a citation in a field to be copied by hand, where the browser refuses', async ({ visit }) => {
    const page = await visit('/quotation/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await check(page, sentence);
    await page.getByRole('button', { name: '复制出处' }).click();
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toMatch(/^张明（上海合作组织），/);
  });

  test('shows sign by sign what was changed, in words too', async ({ visit }) => {
    const page = await visit('/quotation/');
    expect(await check(page, sentence.replace('格局', '结构'))).toBe('altered');
    const compared = page.locator('.compared');
    expect(await compared.locator('del').textContent()).toBe('［引文缺少：格局］');
    expect(await compared.locator('ins').textContent()).toBe('［引文多出：结构］');
    expect(await page.locator('#quotation-status').textContent()).toBe(
      `与记录有出入。引文${sentence.length}字（连标点），其中${sentence.length - 2}字见于记录，另缺2字。`,
    );
    expect(await compared.locator('del').evaluate((del) => getComputedStyle(del).textDecorationLine)).toBe('none');
  });

  test('tells the verdict first, and what a quotation leaves out is never the same', async ({ visit }) => {
    const page = await visit('/quotation/');
    const status = page.locator('#quotation-status');
    expect(await check(page, sentence)).toBe('verbatim');
    expect(await status.textContent()).toBe(`与记录逐字相符。引文${sentence.length}字（连标点），与记录相同。`);
    expect(await check(page, sentence.replace('复杂', ''))).toBe('altered');
    const signs = sentence.length - 2;
    expect(await status.textContent()).toBe(`与记录有出入。引文${signs}字（连标点），均见于记录，另缺2字。`);
    expect(await page.locator('.differences-legend').textContent()).toBe('引文缺少（记录所有）');
  });

  test('does not judge words outside the quotation marks', async ({ visit }) => {
    const page = await visit('/quotation/');
    expect(await check(page, `张明秘书长说：“${sentence}”`)).toBe('verbatim');
    expect(await page.locator('.outside-quotation').textContent()).toBe('引号以外的文字，未作核对：“张明秘书长说”');
    expect(await page.locator('.compared').allTextContents()).toEqual([sentence]);
  });

  test('shows the verdict once, and what was counted below it', async ({ visit }) => {
    const page = await visit('/quotation/');
    await check(page, sentence);
    const size = await page.locator('#quotation-status').evaluate((status) => status.getBoundingClientRect().height);
    expect(size).toBeLessThanOrEqual(1);
    expect(await page.locator('#quotation-outcome').textContent()).toBe('与记录逐字相符');
    const note = page.locator('#quotation-result .note').first();
    expect(await note.textContent()).toBe(`引文${sentence.length}字（连标点），与记录相同。`);
    await page.fill('#quotation', '');
    await page.getByRole('button', { name: '核对' }).click();
    expect(await page.getByText('请先粘贴引文。').evaluate((status) => status.clientHeight)).toBeGreaterThan(10);
  });

  test('says of a single sign that it is too short, and leads to the search, and of punctuation that it is no words', async ({
    visit,
  }) => {
    const page = await visit('/quotation/');
    expect(await check(page, '的')).toBe('short');
    expect(await page.locator('#quotation-status').textContent()).toBe('引文过短，未作核对。');
    expect(await page.getByRole('link', { name: '搜索“的”' }).getAttribute('href')).toMatch(/\/search\/\?q=/);
    await page.fill('#quotation', '，。');
    await page.keyboard.press('Control+Enter');
    await page.locator('#quotation-result[data-outcome=wordless]').waitFor();
    expect(await page.locator('#quotation-status').textContent()).toBe('引文中没有文字。');
  });

  test('carries a short text in the address, which checks it again, and going back brings the one before', async ({
    visit,
  }) => {
    const page = await visit('/quotation/');
    await check(page, sentence);
    const again = await visit(page.url());
    await again.locator('#quotation-result[data-outcome=verbatim]').waitFor();
    expect(await again.inputValue('#quotation')).toBe(sentence);
    await check(again, '查无此语，亦无此事，更无此人。');
    await again.goBack();
    await again.locator('#quotation-result[data-outcome=verbatim]').waitFor();
    expect(await again.inputValue('#quotation')).toBe(sentence);
  });

  test('checks several thousand characters, and leaves them out of the address', async ({ visit }) => {
    const page = await visit('/quotation/');
    const long = paragraphs.map(({ text }) => text).join('\n');
    expect(long.length).toBeGreaterThan(1500);
    expect(await check(page, long)).toBe('verbatim');
    expect(new URL(page.url()).search).toBe('');
    await check(page, sentence);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, long);
    await page.locator('#quotation-result[data-outcome=verbatim]').waitFor();
  });

  for (const [fault, text, told] of [
    ['is empty', '  ', '请先粘贴引文。'],
    ['is too long', '字'.repeat(20_001), '引文超过20000字，请分段核对。'],
  ] as const) {
    test(`takes the last result away when the text ${fault}, and leads to the field`, async ({ visit }) => {
      const page = await visit('/quotation/');
      await check(page, sentence);
      const field = page.locator('#quotation');
      await field.fill(text);
      await page.getByRole('button', { name: '核对' }).click();
      expect(await page.locator('#quotation-status').textContent()).toBe(told);
      expect(await page.locator('#quotation-result').isHidden()).toBe(true);
      expect(await page.locator('#quotation-result a').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('quotation');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.getAttribute('aria-describedby')).toBe('quotation-status quotation-hint');
      await check(page, sentence);
      expect(await field.getAttribute('aria-invalid')).toBeNull();
    });
  }

  test('says of what it does not find what was searched', async ({ visit }) => {
    const page = await visit('/quotation/');
    expect(await check(page, '查无此语，亦无此事，更无此人。')).toBe('absent');
    expect(await page.locator('#quotation-result').textContent()).toContain('2次会议的104次发言');
    const link = page.getByRole('link', { name: '搜索其中的字句' });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(searchParams.get('q')).toBe('查无此语|亦无此事|更无此人');
  });

  test('compares traditional script in simplified form, and says so', async ({ visit }) => {
    const page = await visit('/quotation/');
    expect(await check(page, '當今世界政治、經濟形勢及國際關係格局正經歷複雜深刻變化。')).toBe('verbatim');
    expect(await page.locator('#quotation-result').textContent()).toContain('引文为繁体');
  });

  test('reads everything where the index does not load, and tells a failure as a failure', async ({ visit }) => {
    const page = await visit('/quotation/', { intercepts: true, expectStatus: 503, expectError: /./ });
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
    expect(await check(page, sentence)).toBe('verbatim');
    await page.route('**/data/**', (route) => route.fulfill({ status: 503, body: '' }));
    await page.reload();
    await page.fill('#quotation', '查无此语，亦无此事，更无此人。');
    await page.getByRole('button', { name: '核对' }).click();
    await page.getByText('核对未能完成').waitFor();
    expect(await page.locator('#quotation-result').isHidden()).toBe(true);
  });

  test('goes on answering while it compares a long text of many pieces, and counts what it does not list', async ({
    visit,
  }) => {
    const page = await visit('/quotation/');
    await check(page, sentence);
    await page.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { tasks });
    });
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#quotation');
      if (!field) throw new TypeError('There is no #quotation');
      field.value = text;
      field.form?.requestSubmit();
    }, '安全理事会……'.repeat(2800));
    await page.locator('#quotation-result[data-outcome=spliced]').waitFor();
    expect(await page.locator('#quotation-result .quoted-part').count()).toBe(100);
    expect(await page.locator('#quotation-result').textContent()).toContain('另有2700个部分未列出');
    const longest = await page.evaluate(() => Math.max(0, ...Object(window).tasks));
    expect(longest).toBeLessThan(2_000);
  });

  test('says so where a comparison does not end', async ({ visit }) => {
    const page = await visit('/');
    await page.addInitScript(() => {
      Object.assign(window, {
        Worker: class {
          postMessage() {}
          terminate() {}
        },
      });
    });
    await page.clock.install();
    await page.goto(new URL('quotation/', page.url()).href);
    await page.fill('#quotation', sentence);
    await page.keyboard.press('Control+Enter');
    await page.getByText('正在核对').waitFor();
    const told = page.getByText('未能在限时内比较完，请分段核对');
    await expect
      .poll(async () => {
        await page.clock.fastForward(61_000);
        return told.isVisible();
      })
      .toBe(true);
    expect(await page.locator('#quotation-result').isHidden()).toBe(true);
  });

  test('shows what was pasted as text, whatever it looks like', async ({ visit }) => {
    const page = await visit(`/quotation/?${new URLSearchParams({ text: `${sentence}<img src=x onerror=alert(1)>` })}`);
    await page.locator('#quotation-result[data-outcome]').waitFor();
    expect(await page.locator('#quotation-result img').count()).toBe(0);
    expect(await page.locator('#quotation-result').textContent()).toContain('<img src=x');
  });

  test('without script says what to do instead', async ({ visit }) => {
    const page = await visit('/quotation/', { script: false });
    expect(await page.locator('main noscript, main').first().textContent()).toContain('需要启用脚本');
  });

  for (const view of [
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 390 },
  ] as const) {
    test(`has no fault that axe knows in its result, ${view.colorScheme}, ${view.width} px`, async ({ visit }) => {
      const page = await visit('/quotation/', view);
      const invented = '我认为天上会掉下馅饼，而集体安全条约组织和独立国家联合体对此一直毫不知情，也从未过问。';
      expect(await check(page, `${sentence.replace('格局', '结构')}${invented}`)).toBe('partly');
      expect(await faults(page)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wider).toBe(false);
    });
  }
});
