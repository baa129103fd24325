import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkSite } from '../../../scripts/checks/check-site.ts';
import { limits, weight } from '../../../scripts/checks/weight.ts';
import { said, tinyPage, tinySite } from './tiny-site.ts';

/** Text that cannot be packed well: each piece is another one. */
const text = Array.from({ length: 3_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7_919) % 20_000))).join('');
const shuffled = (by: number) =>
  Array.from({ length: 3_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * (7_919 + 2 * by) + by) % 20_000))).join(
    '',
  );
const noise = (bytes: number) =>
  Array.from({ length: bytes / 32 }, (_, at) => createHash('sha256').update(`${at}`).digest('base64url')).join('');
const script = '<script type="module" src="/_astro/Page.js"></script>';

function site(html: string, scripts: Readonly<Record<string, string>> = {}, id = 's-pv-9001') {
  return {
    [`meetings/${id}/index.html`]: html,
    'data/records/s-pv-9001.json': '{}',
    ...Object.fromEntries(Object.entries(scripts).map(([name, code]) => [`_astro/${name}`, code])),
  };
}

test('passes a page that is mostly text', () => {
  expect(said(weight, site(tinyPage(`<p>${text}</p>`)))).toEqual([]);
});

test('finds HTML that is much more than its text, in meetings that are here', () => {
  const heavy = tinyPage(`<p data-more="${noise(9_000)}">${text}</p>`);
  expect(said(weight, site(heavy))).toEqual([expect.stringMatching(/times, expected \d/)]);
  expect(said(weight, site(heavy, {}, 's-pv-9002'))).toEqual([]);
});

const heavier = (text: string, bytes: number) => tinyPage(`<p data-more="${noise(bytes)}">${text}</p>`);

test('passes a short record whose page is mostly frame, but not any frame', () => {
  const short = '<p id="i1-p1">谢谢。</p>';
  expect(said(weight, site(heavier(short, 4_800)))).toEqual([]);
  expect(said(weight, site(heavier(short, 8_000)))).toEqual([expect.stringContaining('bytes for')]);
});

test('allows a record of many short turns something for each turn and paragraph', () => {
  const turns = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<section id="i${at + 1}"><p id="i${at + 1}-p1">谢谢。</p></section>`,
    ).join('');
  expect(said(weight, site(heavier(turns(2), 9_600)))).toHaveLength(1);
  expect(said(weight, site(heavier(turns(60), 9_600)))).toEqual([]);
  expect(said(weight, site(heavier(turns(60), 24_000)))).toHaveLength(1);
});

test('holds a record of the usual length to 1.5 times its text, whatever it has of turns', () => {
  const long = Array.from({ length: 12 }, (_, at) => `<p id="i${at + 1}-p1">${shuffled(at)}</p>`).join('');
  const weighed = (bytes: number) => checkSite(tinySite(site(heavier(long, bytes))), '/', []).weights[0];
  expect(weighed(0)?.htmlLimit).toBe((weighed(0)?.text ?? Number.NaN) * limits.html);
  expect(said(weight, site(heavier(long, 64_000)))).toEqual([expect.stringContaining('expected 1.50')]);
});

test('counts what a script cannot start without with what comes when a page is opened', () => {
  const page = tinyPage(`<p>${text}</p>${script}`);
  const needs = (code: string, name: string) => ({ 'Page.js': code, [name]: `/* ${noise(10_000)} */` });
  expect(said(weight, site(page, needs('import{a}from"./base.Bt.js";', 'base.Bt.js')))).toEqual([
    expect.stringContaining('bytes of script'),
  ]);
  expect(said(weight, site(page, needs('import"./base.Bt.js";', 'base.Bt.js')))[0]).toContain('base.Bt.js');
  expect(said(weight, site(page, needs('import("./share.Bt.js")', 'share.Bt.js')))).toEqual([]);
});

test('counts what comes when a reader asks for it with all that a page has', () => {
  const page = tinyPage(`<p>${text}</p>${script}`);
  const files = { 'Page.js': 'import("./share.Bt.js")', 'share.Bt.js': `/* ${noise(limits.scriptInAll)} */` };
  expect(said(weight, site(page, files))).toEqual([
    expect.stringContaining(`bytes of script in all, expected ${limits.scriptInAll}`),
  ]);
});

test('tells what comes later, but not what only a search field asks for', () => {
  const page = tinyPage(`<p>${text}</p>${script}`);
  const later = (name: string) => {
    const files = site(page, { 'Page.js': `import("./${name}")`, [name]: `/* ${noise(3_200)} */` });
    return checkSite(tinySite(files), '/', []).weights[0]?.scriptLater ?? Number.NaN;
  };
  expect(later('share.Bt.js')).toBeGreaterThan(2_000);
  expect(later('find-list.Bt.js')).toBe(0);
});
