import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { siteBase, siteFolder, siteOrigin } from '../../scripts/site-place.ts';
import { interventionAddress, meetingAddress, placeOf } from '../../src/collections/addresses.ts';
import { recordSchema } from '../../src/collections/any-record.ts';
import type { Meeting } from '../../src/collections/meeting.ts';
import { paragraphsOf } from '../../src/render/sequence.ts';
import { normalForm } from '../../src/text/normalize.ts';
import { contents } from '../../src/words/moving.ts';
import { words } from '../../src/words/words.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { test } from './harness.ts';

const readers = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** What a page offers and paper cannot. */
const ofTheInterface = [
  words.site.skip,
  words.site.searchPlaceholder,
  words.site.sourceLine,
  words.nav.quotation,
  words.meeting.bandTable,
  contents,
  words.marks.back,
  words.intervention.inMeeting,
  words.intervention.previous,
  words.record.cites,
  words.sourceText.paragraphs,
  '¶',
];

describe.each(['s-pv-9688', 's-pv-8626'])('%s', (id) => {
  test.for(readers)('a meeting prints as a paper, $colorScheme', async (reader, { visit }) => {
    const meeting = readMeeting(id);
    const sheets = await print(await visit(meetingAddress(id), reader));
    expect(sheets.length).toBeGreaterThan(10);
    expectRunning(sheets, meeting, meetingAddress(id));
    expectNothingOfTheInterface(sheets);
    const text = sheets.join('\n');
    for (const intervention of meeting.interventions)
      expect(text).toContain(whole(interventionAddress(id, placeOf(intervention))));
    for (const sheet of sheets)
      expect(sheet.trimEnd(), 'no head of a turn ends a sheet').not.toMatch(/\/i\d+[a-z]*\/$/);
    expectWhole(
      sheets,
      meetingAddress(id),
      meeting.interventions.flatMap((intervention) => paragraphsOf(intervention)),
    );
  });
});

test.for(readers)('an intervention prints as a paper, $colorScheme', async (reader, { visit }) => {
  const meeting = readMeeting('s-pv-9688');
  const [intervention] = meeting.interventions.filter(({ n }) => n === 9);
  if (!intervention) throw new RangeError('the meeting has no ninth intervention');
  const address = interventionAddress(meeting.id, placeOf(intervention));
  const sheets = await print(await visit(address, reader));
  expect(sheets.length).toBeGreaterThan(1);
  expectRunning(sheets, meeting, address);
  expectNothingOfTheInterface(sheets);
  expectWhole(sheets, address, paragraphsOf(intervention));
});

test('the address of a turn stands below its head and inside the margins', async ({ visit }) => {
  const page = await visit(meetingAddress('s-pv-9688'), { width: 794 });
  await page.emulateMedia({ media: 'print' });
  const heads = await page.locator('.turn > header').evaluateAll((headers) =>
    headers.map((header) => {
      const name = header.querySelector('h3')?.getBoundingClientRect();
      const { left, right, bottom } = header.getBoundingClientRect();
      const overflows = header.scrollWidth > header.clientWidth;
      return {
        isInside: left >= 0 && right <= innerWidth && !overflows,
        hasLine: bottom - (name?.bottom ?? bottom) > 8,
      };
    }),
  );
  expect(heads.length).toBeGreaterThan(40);
  expect(heads.filter(({ isInside, hasLine }) => !isInside || !hasLine)).toEqual([]);
});

test('paper is white and ink is black, also where a reader has chosen the dark', async ({ visit }) => {
  const page = await visit(meetingAddress('s-pv-9688'), { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
  expect(await colours()).not.toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ media: 'print' });
  expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test.for(['/resolutions/draft-resolution-79-csto/', '/documents/letter-2009-csto/'])(
  '%s prints with its address and the number of each sheet',
  async (address, { visit }) => {
    const sheets = await print(await visit(address));
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
      expect(sheet).toContain(whole(address));
    }
    expectNothingOfTheInterface(sheets);
  },
);

test('on paper, places by record name the record', async ({ visit }) => {
  const text = (await print(await visit('/speakers/sergey-vershinin-rus/'))).join('\n');
  // The gap between figure and sign may be read as a blank.
  expect(text).toMatch(/S\/PV\.9688 15 ?次/);
  expect(text).toMatch(/S\/PV\.9688 2 ?处/);
});

test('on paper, an answer of the search says what was asked', async ({ visit }) => {
  const page = await visit('/search/?q=阿富汗&year=2019');
  await page.locator('#results[data-total]').waitFor();
  // Also what nobody scrolled to.
  await page.waitForFunction(() => document.querySelector('#results .unread') === null);
  const sheets = await print(page);
  for (const [index, sheet] of sheets.entries()) expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
  expect(normalForm(sheets.at(-1) ?? '')).toContain(normalForm(`${whole('/search/')}?q=阿富汗&year=2019`));
  expect(sheets.join('')).not.toContain(words.search.byMeeting);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#query').isVisible()).toBe(true);
  expect(await page.locator('#results .hit mark').last().isVisible()).toBe(true);
  const empty = await visit('/search/');
  await empty.emulateMedia({ media: 'print' });
  expect(await empty.locator('#query').isVisible()).toBe(false);
});

/** The text of each sheet of paper. */
async function print(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

/** The symbol, the address of what is printed and the number of the sheet are on all of them. */
function expectRunning(sheets: readonly string[], { symbol }: Meeting, address: string): void {
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain(symbol);
    expect(sheet).toContain(whole(address));
    expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
  }
}

function expectNothingOfTheInterface(sheets: readonly string[]): void {
  const text = normalForm(sheets.join(''));
  expect(ofTheInterface.filter((phrase) => text.includes(normalForm(phrase)))).toEqual([]);
}

/** Paragraph after paragraph stands on the sheets, in order and without a gap, over the edges of sheets too. */
function expectWhole(sheets: readonly string[], address: string, paragraphs: readonly { id: string; text: string }[]) {
  const printed = normalForm(sheets.map((sheet) => withoutEdges(sheet, whole(address))).join('')).replaceAll('―', '—');
  const wanted = paragraphs.map(({ id, text }) => ({ id, text: normalForm(text) }));
  const all = wanted.map(({ text }) => text).join('');
  // The file tells a few signs as others of the same shape (长 as ⻓, — as ―); a bare machine has no face for some.
  const known = intersection(printed, all);
  const keep = (text: string) => [...text].filter((sign) => known.has(sign)).join('');
  expect(keep(all).length).toBeGreaterThan(0.95 * all.length);

  const sought = keep(printed);
  let at = 0;
  const missing = wanted.filter(({ text }) => {
    const found = sought.indexOf(keep(text), at);
    if (found !== -1) at = found + keep(text).length;
    return found === -1;
  });
  expect(missing).toEqual([]);
}

/** What stands in the margins of a sheet comes first in its text: two lines. */
function withoutEdges(sheet: string, address: string): string {
  return sheet.slice(sheet.indexOf(address) + address.length);
}

function intersection(one: string, other: string): Set<string> {
  const signs = new Set(other);
  return new Set([...one].filter((sign) => signs.has(sign)));
}

/** An address as pages of this build name themselves. */
function whole(address: string): string {
  return siteOrigin() + siteBase() + address.slice(1);
}

function readMeeting(id: string): Meeting {
  const file = join(siteFolder(), 'data/records', `${id}.json`);
  return expectKind(recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), isMeeting);
}
