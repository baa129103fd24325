import { expect, test } from 'vitest';
import { recordTexts } from '../../../scripts/checks/record-texts.ts';
import type { Paragraph } from '../../../src/collections/record.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { expectKind, isNote } from '../../support/records.ts';
import { said, tinyPage } from './tiny-site.ts';

const paragraph = (id: string, text: string): Paragraph => {
  return { id, text, kind: 'speech', lines: [1, 1], joined: [], cuts: [] };
};

const paragraphs = [paragraph('p1', '<b>第一</b>'), paragraph('p2', '第二段')];
const seed = expectKind(runPipeline('seeds').records.find(isNote), isNote);
const note = { ...seed, id: 'note-2016', title: '概念说明', paragraphs };
const data = { 'data/records/note-2016.json': JSON.stringify(note) };
const first = '<p id="p1">&lt;b&gt;第<a href="/x/">一</a>&lt;/b&gt;<a href="#p1">¶</a></p>';
const second = '<p id="p2">第二段</p>';
const page = (main: string) => ({ ...data, 'documents/note-2016/index.html': tinyPage(main) });

test('passes a page that shows every paragraph under its id', () => {
  expect(said(recordTexts, page(`<h2>概念说明</h2>${first}${second}`))).toEqual([]);
});

test('reads what is set for reading as received', () => {
  const set = first.replace('第', '<span data-r="第 "> 第</span>');
  const lines = { ...note, paragraphs: [paragraph('p1', '<b>第 一</b>'), paragraph('p2', '第二段')] };
  const pages = { ...page(`<h2>概念说明</h2>${set}${second}`), 'data/records/note-2016.json': JSON.stringify(lines) };
  expect(said(recordTexts, pages)).toEqual([]);
});

test.each([
  [
    'a paragraph that lost a word',
    first + second.replace('段', ''),
    'Unexpected text `第二` of `p2`, expected `第二段`',
  ],
  ['a paragraph that is not there', first, 'Unexpected page without `p2`, expected `第二段`'],
  ['a paragraph out of order', second + first, 'Unexpected place of `p2`, expected it later'],
  [
    'a run that shows other words than it remembers',
    first + second.replace('第二', '<span data-r="第二">第三</span>'),
    'Unexpected run `第三` in `p2`, expected another setting of `第二`',
  ],
  [
    'text that became markup',
    `<p id="p1"><b>第一</b></p>${second}`,
    'Unexpected text `第一` of `p1`, expected `<b>第一</b>`',
  ],
])('finds %s', (_what, main, message) => {
  expect(said(recordTexts, page(`<h2>概念说明</h2>${main}`))).toEqual([`documents/note-2016/index.html: ${message}`]);
});

test('finds a line that is not there', () => {
  expect(said(recordTexts, page(first + second))).toEqual([
    'documents/note-2016/index.html: Unexpected page without the line `概念说明`',
  ]);
});

test('finds a record without a page', () => {
  expect(said(recordTexts, data)).toEqual([
    'documents/note-2016/: Unexpected site without `/documents/note-2016/`, expected the page of a record',
  ]);
});
