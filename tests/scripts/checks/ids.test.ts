import { expect, test } from 'vitest';
import { ids } from '../../../scripts/checks/ids.ts';
import { said, tinyPage } from './tiny-site.ts';

test('passes ids that stand once and labels that find them', () => {
  expect(
    said(ids, { 'index.html': tinyPage('<p id="a" aria-labelledby="b c"></p><p id="b"></p><p id="c"></p>') }),
  ).toEqual([]);
});

test('finds an id that stands twice', () => {
  expect(said(ids, { 'index.html': tinyPage('<p id="i1"></p><p id="i1"></p>') })).toEqual([
    'index.html: Unexpected second id `i1`',
  ]);
});

test('finds a label for nothing', () => {
  expect(said(ids, { 'index.html': tinyPage('<label for="q">搜索</label>') })).toEqual([
    'index.html: Unexpected reference to id `q`, which is not on the page',
  ]);
});
