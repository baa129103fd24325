import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { checkSite } from '../../scripts/checks/check-site.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { siteFolder } from '../../scripts/site-place.ts';
import { loadPermalinks } from '../../src/permalinks/permalink-register.ts';
import { runBuild } from '../site/run-build.ts';
import { corrected, correctedSeeds } from '../support/corrected-seeds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { faults } from './axe.ts';
import { test } from './harness.ts';
import { changesTold } from './loaded-script.ts';

/** A site built from the seeds after they were corrected; the links were copied before. */
let site = '';
let out = '';
let end = async () => {};
const before = loadPermalinks('seeds/permalinks').register;

beforeAll(async () => {
  out = join(temporaryFolder(), 'dist');
  const { status, stderr } = await runBuild('--seeds', correctedSeeds(), '--out', out);
  if (status !== 0) throw new Error(stderr);
  const served = await serveFolder({ folder: out, base: '/', host: '127.0.0.1', port: 0 });
  site = served.address;
  end = served.close;
}, 600_000);

afterAll(() => end());
// Pages are made from `.verbatim/`, which holds the corrected records now.
afterAll(() => runBuild('--collections-only'));

/** The hash that a link to this place carried when it was copied. */
function hashOf(record: string, place: string): string {
  const hash = before.get(record)?.places.find((published) => published.place === place)?.versions[0]?.hash;
  if (hash === undefined) throw new Error(`${record}/${place} was never published`);
  return hash;
}

const at = (path: string) => new URL(path, site).href;
const link = (place: string) => at(`/meetings/s-pv-9688/?v=${hashOf('s-pv-9688', place)}#${place}`);

test('the site keeps its promises: links land, texts are whole, pages valid', () => {
  expect(checkSite(out, '/').problems).toEqual([]);
});

describe('a link copied before a correction', () => {
  test('shows the difference after it', async ({ visit }) => {
    const page = await visit(link('i4-p1'));
    const note = page.locator('.changed-since:has(+ #i4-p1)');
    await note.waitFor();
    expect(await note.locator('del').textContent()).toBe('［删去：活动］');
    expect(await note.locator('ins').textContent()).toBe('［增补：会议］');
    expect(await page.locator('#notice').textContent()).toContain('有改动');
    expect(await page.locator('.changed-since').count()).toBe(1);
  });

  test('shows it on the page of the intervention too, paragraph by paragraph', async ({ visit }) => {
    const page = await visit(at(`/meetings/s-pv-9688/i4/?v=${hashOf('s-pv-9688', 'i4')}`));
    await page.locator('.changed-since:has(+ #i4-p1)').waitFor();
    expect(await page.locator('.changed-since').count()).toBe(1);
  });

  test('shows it in a letter', async ({ visit }) => {
    const page = await visit(at(`/documents/letter-2009-csto/?v=${hashOf('letter-2009-csto', 'p3')}#p3`));
    await page.locator('.changed-since:has(+ #p3) ins').waitFor();
  });

  test('shows what a merged paragraph became, at the place that took it in', async ({ visit }) => {
    const page = await visit(link('i8-p2'));
    await page.locator('.changed-since:has(+ #i8-p3) ins').first().waitFor();
    const shift = () => page.locator('.changed-since').evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(shift).toSatisfy((top) => top > 0 && top < 400);
  });

  test('shows that an intervention was given another label', async ({ visit }) => {
    const page = await visit(link('i15'));
    const note = page.locator('.changed-since:has(+ #i15-p1)');
    await note.waitFor();
    expect(await note.locator('p').textContent()).toContain('发言标签有改动');
    expect(await note.locator('del').textContent()).toBe('［删去：夫人］');
    expect(await note.locator('ins').textContent()).toBe('［增补：先生］');
  });

  test('shows what an intervention lost, where it stood', async ({ visit }) => {
    const page = await visit(link('i19'));
    const note = page.locator('.changed-since:has(+ p.withdrawn)');
    await note.waitFor();
    expect(await note.locator('.lost').allTextContents()).toEqual([corrected.withdrawnParagraph]);
    expect(await page.locator('.changed-since').count()).toBe(1);
  });

  test('shows the paragraph that went into another one, beside what that became', async ({ visit }) => {
    const page = await visit(link('i8'));
    await page.locator('.changed-since:has(+ #i8-p3)').waitFor();
    const lost = await page.locator('.changed-since .lost').allTextContents();
    expect(lost.map((text) => text.slice(-corrected.merged.length))).toEqual([corrected.merged]);
  });

  test('shows the text of a withdrawn paragraph at the line that it left', async ({ visit }) => {
    const page = await visit(link('i19-p2'));
    const note = page.locator('.changed-since:has(+ #i19-p2)');
    await note.waitFor();
    expect(await note.locator('.lost').allTextContents()).toEqual([corrected.withdrawnParagraph]);
  });

  test('shows a withdrawn intervention with its label at the line that it left', async ({ visit }) => {
    const page = await visit(link('i28'));
    await page.locator('.changed-since:has(+ #i28) .lost').waitFor();
    expect(await page.locator('.lost').allTextContents()).toEqual(['主席（以俄语发言）：我现在请土库曼斯坦代表发言。']);
  });

  test('says nothing more of a withdrawn place whose text it does not know', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/?v=00000000#i28'));
    await changesTold(page);
    expect(await page.locator('.changed-since').count()).toBe(0);
  });

  test('to the page of a merged intervention shows what became of it where that leads', async ({ visit }) => {
    const page = await visit(at(`/meetings/s-pv-9688/i26/?v=${hashOf('s-pv-9688', 'i26')}`));
    await page.waitForURL('**/meetings/s-pv-9688/i25/?v=*#i26');
    await page.locator('.changed-since .lost').waitFor();
    expect(await page.locator('.lost').allTextContents()).toEqual(['主席（以俄语发言）：我现在请哈萨克斯坦代表发言。']);
  });

  test('to a paragraph of a merged intervention leads to the text on the page of the other one', async ({ visit }) => {
    const hash = hashOf('s-pv-9688', 'i26-p1');
    const page = await visit(at(`/meetings/s-pv-9688/i26/?v=${hash}#i26-p1`));
    await page.waitForURL(`**/meetings/s-pv-9688/i25/?v=${hash}#i26-p1`);
    expect(await page.locator('.paragraph:has(#i26-p1)').textContent()).toContain('我现在请哈萨克斯坦代表发言。');
    const shift = () => page.locator('#i26-p1').evaluate((anchor) => anchor.getBoundingClientRect().top);
    await expect.poll(shift).toSatisfy((top) => top >= 0 && top < 400);
  });

  test('to a paragraph that a merged intervention had lost leads to the line that it left', async ({ visit }) => {
    const hash = hashOf('s-pv-9688', 'i7-p1');
    const page = await visit(at(`/meetings/s-pv-9688/i7/?v=${hash}#i7-p1`));
    await page.waitForURL(`**/meetings/s-pv-9688/i6/?v=${hash}#i7-p1`);
    await page.locator('.changed-since:has(+ #i7-p1) .lost').waitFor();
    expect(await page.locator('.lost').allTextContents()).toEqual([corrected.lostInMerged]);
  });

  test('says nothing where the text is the same', async ({ visit }) => {
    const page = await visit(link('i4-p2'));
    await changesTold(page);
    expect(await page.locator('.changed-since').count()).toBe(0);
  });

  test('says that the earlier text is not known where it is not', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/?v=00000000#i4-p2'));
    await page.locator('.changed-since:has(+ #i4-p2)').waitFor();
    expect(await page.locator('.changed-since blockquote').count()).toBe(0);
  });

  test('loads nothing for it without a hash', async ({ visit }) => {
    const page = await visit(at('/about/'));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/versions|on-demand/.test(request.url())) asked.push(request.url());
    });
    // What a page of this site loads by itself it asks for before it is loaded.
    await page.goto(at('/meetings/s-pv-9688/#i4-p1'));
    expect(asked).toEqual([]);
    await page.goto(link('i4-p1'));
    await expect.poll(() => asked).toContainEqual(expect.stringContaining('versions'));
  });
});

describe('without script', () => {
  test('the page of an intervention shows the earlier text with the difference', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/i4/'), { script: false });
    const changes = page.locator('#changes-i4-p1');
    expect(await changes.locator('del').textContent()).toContain('活动');
    expect(await changes.locator('ins').textContent()).toContain('会议');
    const sign = page.getByRole('link', { name: '第4次发言第1段的文字有过改动，查看修订记录' });
    expect(await sign.getAttribute('href')).toBe('/meetings/s-pv-9688/i4/#changes-i4-p1');
  });

  test('the page of an intervention shows its earlier label, and a sign in the meeting leads there', async ({
    visit,
  }) => {
    const meeting = await visit(at('/meetings/s-pv-9688/'), { script: false });
    const sign = meeting
      .locator('#i15 > header')
      .getByRole('link', { name: '第15次发言的发言标签有过改动，查看修订记录' });
    expect(await sign.getAttribute('href')).toBe('/meetings/s-pv-9688/i15/#changes-i15');
    expect(await meeting.locator('#i4 > header .changed-sign').count()).toBe(0);
    const page = await visit(at('/meetings/s-pv-9688/i15/'), { script: false });
    expect(await page.locator('#changes-i15 h3').textContent()).toBe('第15次发言的发言标签');
    expect(await page.locator('#changes-i15 del').textContent()).toContain('夫人');
    expect(await page.locator('#changes-i15 ins').textContent()).toContain('先生');
  });

  test('a withdrawn intervention leaves a page and a line in its meeting', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/i28/'), { script: false });
    expect(await page.locator('h1').textContent()).toBe('第28次发言（已撤下）');
    expect(await page.locator('#i28-p1').textContent()).toContain('我现在请土库曼斯坦代表发言。');
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    const meeting = await visit(at('/meetings/s-pv-9688/#i28'), { script: false });
    expect(await meeting.locator('p#i28').textContent()).toContain('第28次发言已撤下。');
    expect(await meeting.locator('article.turn + p#i28 + article.turn').count()).toBe(1);
  });

  test('a merged intervention leads on to the one that took it in', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/i26/'), { script: false });
    await page.waitForURL('**/meetings/s-pv-9688/i25/');
    const meeting = await visit(at('/meetings/s-pv-9688/#i26'), { script: false });
    expect(await meeting.locator('#i25 #i26').count()).toBe(1);
    await expect
      .poll(() => meeting.locator('#i25').evaluate((turn) => turn.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  test('a paragraph withdrawn from a merged turn leaves a line where that went, with its last text', async ({
    visit,
  }) => {
    const meeting = await visit(at('/meetings/s-pv-9688/#i7-p1'), { script: false });
    const line = meeting.locator('#i6 p.withdrawn#i7-p1');
    expect(await line.textContent()).toContain('第7次发言第1段已撤下。');
    await line.getByRole('link', { name: '原文' }).click();
    expect(await meeting.locator('#changes-i7-p1 blockquote').textContent()).toBe(corrected.lostInMerged);
  });

  test('an inserted turn stands under its letter', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/i4a/'), { script: false });
    expect(await page.locator('#i4a-p1').textContent()).toContain('以便记录完整。');
    const meeting = await visit(at('/meetings/s-pv-9688/'), { script: false });
    expect(await meeting.locator('#i4 + #i4a + #i5').count()).toBe(1);
    expect(await meeting.locator('#i4a .number').textContent()).toBe('4a');
  });
});

describe('a record that was withdrawn whole', () => {
  const pages = [
    ['/meetings/s-pv-8626/', 's-pv-8626', 'S/PV.8626（已撤下）', '会议列表'],
    [
      '/documents/note-2016-csto-sco-cis/',
      'note-2016-csto-sco-cis',
      '联合国与区域及次区域组织在维持国际和平与安全方面的合作：集体安全条约组织、上海合作组织和独立国家联合体（已撤下）',
      '文件列表',
    ],
  ] as const;
  const placesOf = (record: string) => before.get(record)?.places.map(({ place }) => place) ?? [];
  const html = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  const missing = (page: string, places: readonly string[]) =>
    places.filter((place) => !html(page).includes(` id="${place}"`));

  test.for(pages)(
    'leaves a page that says so, with the reason and a way on: %s',
    async ([path, id, name, list], { visit }) => {
      const page = await visit(at(path), { script: false });
      expect(await page.locator('h1').textContent()).toBe(name);
      expect(await page.locator('main').textContent()).toContain(
        `撤下理由：${corrected.gone[id].replace(/。$/, '')}。`,
      );
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      for (const link of [list, '首页']) await page.locator('main').getByRole('link', { name: link }).waitFor();
    },
  );

  test.each(pages)('answers at every address that was published: %s', (path, id) => {
    expect(placesOf(id).length).toBeGreaterThan(5);
    expect(missing(path, placesOf(id))).toEqual([]);
  });

  test('answers on the page of each of its interventions, with the last text', async ({ visit }) => {
    const places = placesOf('s-pv-8626');
    const turns = places.filter((place) => !place.includes('-'));
    expect(turns).toHaveLength(61);
    for (const turn of turns) {
      const paragraphs = places.filter((place) => place.startsWith(`${turn}-`));
      expect(missing(`meetings/s-pv-8626/${turn}`, paragraphs)).toEqual([]);
    }
    const page = await visit(at('/meetings/s-pv-8626/i14/#i14-p1'), { script: false });
    expect(await page.locator('h1').textContent()).toBe('第14次发言（已撤下）');
    expect(await page.locator('.subtitle').textContent()).toBe('王毅先生（中国）');
    expect(await page.locator('#i14-p1').textContent()).toContain('我赞赏俄罗斯倡议召开今天的公开会');
    await page.getByRole('link', { name: '记录撤下说明' }).click();
    await page.waitForURL('**/meetings/s-pv-8626/#i14');
  });

  test('has a line for each intervention, and a link to a paragraph leads to it', async ({ visit }) => {
    const page = await visit(link('i12-p3').replace('s-pv-9688', 's-pv-8626'));
    const line = page.locator('li:has(> #i12-p3)');
    expect(await line.textContent()).toContain('第12次发言（已撤下） 德克罗先生');
    const shift = () => line.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(shift).toSatisfy((top) => top > 0 && top < 400);
  });

  test('says nothing more to those who come with an older link', async ({ visit }) => {
    for (const path of ['/meetings/s-pv-8626/i14/?v=00000000', '/meetings/s-pv-8626/?v=00000000#i14']) {
      const page = await visit(at(path));
      await changesTold(page);
      expect(await page.locator('.changed-since').count()).toBe(0);
    }
  });

  test('is cited by its symbol in other records, and shows where', async ({ visit }) => {
    const page = await visit(at('/meetings/s-pv-9688/i4a/'), { script: false });
    await page.locator('#i4a-p2').getByRole('link', { name: 'S/PV.8626' }).click();
    await page.waitForURL('**/meetings/s-pv-8626/');
    expect(await page.locator('.cited-by mark').textContent()).toBe('S/PV.8626');
  });

  test('says at the address of its source that this went too', async ({ visit }) => {
    const page = await visit(at('/sources/s-pv-8626/#L57'), { script: false });
    expect(await page.locator('h1').textContent()).toBe('原件文本（已撤下）');
    await page.locator('main').getByRole('link', { name: '记录撤下说明' }).waitFor();
  });

  test('is in no data, no sitemap, and no list of records', () => {
    const ids = pages.map(([, id]) => id);
    const index = readFileSync(join(out, 'data/index.json'), 'utf8');
    const lists = ['', 'meetings', 'documents'].map(html).join('');
    for (const id of ids) {
      expect(index).not.toContain(id);
      expect(existsSync(join(out, 'data/records', `${id}.json`))).toBe(false);
      expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).not.toContain(id);
    }
    expect(lists).not.toContain('/meetings/s-pv-8626/i');
    expect(lists).not.toContain('note-2016-csto-sco-cis');
  });
});

describe('a record whose symbol was stated after it was published', () => {
  const { from, symbol, into } = corrected.moved;

  test('has its old links lead to the same place of the new page, with what changed since', async ({ visit }) => {
    const hash = hashOf(from, 'pp1');
    const page = await visit(at(`/resolutions/${from}/?v=${hash}#pp1`));
    await page.waitForURL(`**/resolutions/${into}/?v=${hash}#pp1`);
    const note = page.locator('.changed-since:has(+ #pp1)');
    await note.waitFor();
    expect(await note.locator('del').textContent()).toBe('［删去：关于］');
    expect(await note.locator('ins').textContent()).toBe('［增补：就］');
  });

  test('has a link say nothing more where the text is the same', async ({ visit }) => {
    const page = await visit(at(`/resolutions/${from}/?v=${hashOf(from, 'op2')}#op2`));
    await page.waitForURL(`**/resolutions/${into}/?v=*#op2`);
    await changesTold(page);
    expect(await page.locator('.changed-since').count()).toBe(0);
    const shift = () => page.locator('#op2').evaluate((clause) => clause.getBoundingClientRect().top);
    await expect.poll(shift).toBeLessThan(400);
  });

  test('leads on without script too, and from its source', async ({ visit }) => {
    const page = await visit(at(`/resolutions/${from}/`), { script: false });
    await page.waitForURL(`**/resolutions/${into}/`);
    expect(await page.locator('main').textContent()).toContain(symbol);
    const source = await visit(at(`/sources/${from}/#L15`));
    await source.waitForURL(`**/sources/${into}/#L15`);
  });

  test('has one address, under every place that was published, and its data under the new id', () => {
    const html = readFileSync(join(out, 'resolutions', from, 'index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/resolutions/${into}/"`));
    const now = readFileSync(join(out, 'resolutions', into, 'index.html'), 'utf8');
    const places = before.get(from)?.places ?? [];
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter(({ place }) => !now.includes(` id="${place}"`))).toEqual([]);
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).not.toContain(from);
    expect(readFileSync(join(out, 'data/index.json'), 'utf8')).not.toContain(`"${from}"`);
    expect(existsSync(join(out, 'data/records', `${into}.json`))).toBe(true);
  });
});

test.for([
  '/meetings/s-pv-9688/i4/',
  '/meetings/s-pv-9688/i15/',
  '/meetings/s-pv-9688/i28/',
  '/meetings/s-pv-8626/',
  '/meetings/s-pv-8626/i14/',
  '/documents/note-2016-csto-sco-cis/',
])('axe finds nothing on %s', async (path, { visit }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit(at(`${path}?v=00000000`), { colorScheme });
    expect(await faults(page)).toEqual([]);
  }
});

test('search finds an inserted turn at its address', async ({ visit }) => {
  const page = await visit(at('/search/?q=补充说明，以便记录完整'));
  const hit = page.locator('.hit a.passage');
  await hit.waitFor();
  expect(await hit.getAttribute('href')).toMatch(/#i4a-p1$/);
  expect(await page.locator('.hit .where').textContent()).toContain('第4a次发言');
});

test('search finds nothing of a withdrawn record', async ({ visit }) => {
  const text = before.get('s-pv-8626')?.places.find(({ place }) => place === 'i14-p2')?.versions[0]?.text ?? '';
  const page = await visit(at(`/search/?q=${encodeURIComponent(text.slice(0, 20))}`));
  await page.locator('#results[data-total="0"]:not([aria-busy])').waitFor({ state: 'attached' });
});

test('the page of a merged intervention has one address, also in Open Graph', () => {
  const html = readFileSync(join(out, 'meetings/s-pv-9688/i26/index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  expect(address).toMatch(/\/meetings\/s-pv-9688\/i25\/$/);
  expect(html).toContain(`<meta property="og:url" content="${address}"`);
});

test('corrections and origin stay with a source that gained lines', () => {
  const seed = JSON.parse(readFileSync(join(siteFolder(), 'data/records/s-pv-9688.json'), 'utf8'));
  const record = JSON.parse(readFileSync(join(out, 'data/records/s-pv-9688.json'), 'utf8'));
  const places = ({ corrections }: { corrections: { paragraph: string; printed: string }[] }) =>
    corrections.map(({ paragraph, printed }) => [paragraph, printed]);
  expect(record.corrections[0].line).toBe(seed.corrections[0].line + 2);
  expect(places(record)).toEqual(places(seed));
  expect(record.source.origin).toBe(seed.source.origin);
});

test('the data say what changed', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(out, 'data', file), 'utf8'));
  expect(read('records/s-pv-9688.json').formerPlaces).toMatchObject([
    { place: 'i7', state: 'merged', into: 'i6', after: 'i6' },
    { place: 'i26', state: 'merged', into: 'i25', after: 'i25' },
    { place: 'i28', state: 'withdrawn', after: 'i27' },
    { place: 'i7-p1', state: 'withdrawn' },
    { place: 'i7-p2', state: 'merged' },
    { place: 'i8-p2', state: 'merged', into: 'i8-p3', after: 'i8-p1' },
    { place: 'i19-p2', state: 'withdrawn', after: 'i19-p1' },
    { place: 'i26-p1', state: 'merged' },
    { place: 'i28-p1', state: 'withdrawn' },
  ]);
  const { places } = read('versions/s-pv-9688.json');
  const versions = places.find(({ place }: { place: string }) => place === 'i4-p1').versions;
  expect(versions.map(({ text }: { text: string }) => text.includes(corrected.word[0]))).toEqual([true, false]);
  const rows: { id: string; versions: string | null }[] = read('index.json');
  expect(rows.filter((row) => row.versions !== null).map(({ id }) => id)).toEqual([
    'a-79-l-31',
    'letter-2009-csto',
    's-pv-9688',
  ]);
});
