import { Cite, plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { type FileName, fileFormats, fileNames } from '../../src/cite/citation-files.ts';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { seedItem, seedItems } from './seed-items.ts';

/** What the parser of a citation manager makes of a file: its only item. */
function importOf(name: FileName, item: CslItem): unknown {
  const { data } = new Cite(fileFormats[name].write(item));
  if (!Array.isArray(data) || data.length !== 1) throw new Error('expected one item');
  const { _graph, ...imported } = data[0];
  return imported;
}

/**
 * What is to come out: the same item. Where a format has no sign for something, it stands elsewhere and is not lost:
 * an undivided name is a family name alone in BibTeX and RIS; BibTeX says its key twice; of a page of the web RIS
 * keeps the kind where it has the medium.
 */
const expectedOf: Record<FileName, (item: CslItem) => unknown> = {
  'csl-json': (item) => item,
  bibtex: (item) => ({ ...withFamilyNames(item), 'citation-key': item.id }),
  ris: (item) => {
    const { genre, ...rest } = withFamilyNames(item);
    return item.type === 'webpage' ? { ...rest, medium: genre } : { ...rest, genre };
  },
};

function withFamilyNames({ author, ...item }: CslItem) {
  return author === undefined ? item : { ...item, author: author.map(({ literal }) => ({ family: literal })) };
}

describe.each(fileNames)('%s', (name) => {
  test('of every intervention, meeting, resolution and document of the seeds is imported without loss', () => {
    for (const item of seedItems.values()) expect(importOf(name, item), item.id).toEqual(expectedOf[name](item));
  });

  test.each([
    ['signs that TeX reads as commands', '联合国 & 50% of #2 at $3 in S_1 {x}'],
    ['a backslash, a tilde, a caret and dashes', "a\\b ~ c^d -- e --- f `` g '' h"],
    ['capitals, quotation marks and a colon', 'The Report of the Secretary-General: "S/2024/1" by NATO'],
    ['a title longer than a line of RIS', '联合国与区域和次区域组织在维护国际和平与安全方面的合作'.repeat(9)],
  ])('keeps %s', (_, title) => {
    const item = { ...seedItem('s-pv-9688-i13'), title, note: title };
    expect(importOf(name, item)).toEqual(expectedOf[name](item));
  });

  test('keeps the place of a paragraph in the address', () => {
    const item = { ...seedItem('s-pv-9688-i13'), URL: 'https://verbatim.example/meetings/s-pv-9688/#i13-p2' };
    expect(importOf(name, item)).toEqual(expectedOf[name](item));
  });

  test('is the same each time, and has no day but that of the record', () => {
    const text = fileFormats[name].write(seedItem('s-pv-9688-i13'));
    expect(fileFormats[name].write(seedItem('s-pv-9688-i13'))).toBe(text);
    expect(text.match(/\b20\d\d\b/g)?.every((year) => year === '2024')).toBe(true);
    expect(text).not.toMatch(/urldate|accessed|Y2 {2}-/);
  });
});

test('what stands in a title cannot end a record of RIS', () => {
  const item = { ...seedItem('s-pv-9688-i13'), title: '甲\nER  - \nTY  - BOOK\nTI  - 乙' };
  expect(fileFormats.ris.write(item).match(/^(?:TY|ER) /gm)).toEqual(['TY ', 'ER ']);
});

test('the key of a BibTeX entry is the address of the intervention', () => {
  expect(fileFormats.bibtex.write(seedItem('s-pv-9688-i13'))).toMatch(/^@report\{s-pv-9688-i13,$/m);
});

test('a report says its kind where styles of BibLaTeX print it', () => {
  const text = fileFormats.bibtex.write(seedItem('s-pv-9688-i13'));
  expect(text).toMatch(/^\ttype = \{会议逐字记录\},$/m);
  expect(text).not.toContain('entrysubtype');
});

test('writing leaves the settings of the package as they were', () => {
  const before = structuredClone(settings());
  fileFormats.bibtex.write(seedItem('s-pv-9688-i13'));
  expect(settings()).toEqual(before);
});

function settings(): unknown {
  const config = plugins.config.get('@bibtex');
  return typeof config === 'object' && config !== null && 'format' in config ? config.format : undefined;
}
