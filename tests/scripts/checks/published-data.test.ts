import { expect, test } from 'vitest';
import { publishedData } from '../../../scripts/checks/published-data.ts';
import { recordRow } from '../../../src/collections/record-row.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { expectKind, isNote } from '../../support/records.ts';
import { said } from './tiny-site.ts';

const note = expectKind(runPipeline('seeds').records.find(isNote), isNote);
const row = recordRow({ ...note, id: 'note-2016' }, false);
const site = {
  'data/index.json': JSON.stringify([row]),
  'data/records/note-2016.json': '{}',
  'documents/note-2016/index.html': '',
};

test('passes an index that names every record and leads to its page', () => {
  expect(said(publishedData, site)).toEqual([]);
});

test('finds a record that the index leaves out', () => {
  expect(said(publishedData, { ...site, 'data/records/other.json': '{}' })).toEqual([
    'data/index.json: Unexpected `data/records/other.json`, expected it in the index',
  ]);
});

test('finds a row that leads nowhere', () => {
  const { 'documents/note-2016/index.html': _gone, ...rest } = site;
  expect(said(publishedData, rest)).toEqual([
    'data/index.json: Unexpected address `/documents/note-2016/index.html` of `note-2016`, expected a file of the site',
  ]);
});

test('finds a row that breaks the schema', () => {
  const broken = { ...site, 'data/index.json': JSON.stringify([{ ...row, kind: 'speech' }]) };
  expect(said(publishedData, broken).join()).toMatch(/^data\/index\.json: 0\.kind: /);
});

test('finds a site without an index', () => {
  expect(said(publishedData, {})).toEqual(['data/index.json: Unexpected site without an index of its data']);
});
