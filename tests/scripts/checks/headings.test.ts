import { expect, test } from 'vitest';
import { headings } from '../../../scripts/checks/headings.ts';
import { said, tinyPage } from './tiny-site.ts';

test('passes headings in order', () => {
  expect(said(headings, { 'index.html': tinyPage('<h2>a</h2><h3>b</h3><h3>c</h3><h2>d</h2>') })).toEqual([]);
});

test.each([
  ['a second h1', tinyPage('<h1>a</h1>'), 'Unexpected 2 headings h1, expected one'],
  ['a level left out', tinyPage('<h3>甲</h3>'), 'Unexpected h3 after h1: `甲`'],
  ['an empty heading', tinyPage('<h2></h2>'), 'Unexpected empty h2'],
  ['an empty title', tinyPage('', { title: ' ' }), 'Unexpected page without a title'],
  ['no language', tinyPage('').replace(' lang="zh-Hans"', ''), 'Unexpected page without a language'],
])('finds %s', (_what, html, message) => {
  expect(said(headings, { 'index.html': html })).toEqual([`index.html: ${message}`]);
});

test('finds two pages with one title', () => {
  expect(said(headings, { 'a.html': tinyPage(''), 'b.html': tinyPage('') })).toEqual([
    'b.html: Unexpected title `会议`, which a.html has already',
  ]);
});
