import { expect, test } from 'vitest';
import { ownHost } from '../../../scripts/checks/own-host.ts';
import { said, tinyPage } from './tiny-site.ts';

test('passes files of the site and a link elsewhere that gives nothing away', () => {
  const files = {
    'index.html': tinyPage('<img src="/a.png" alt=""><a href="https://example.org/" rel="noreferrer">source</a>'),
    'a.css': '@import "b.css"; a { background: url(/a.png) }',
    'a.js': 'import "./b.js"; const text = "https://example.org/";',
  };
  expect(said(ownHost, files)).toEqual([]);
});

test.each([
  ['an image', 'index.html', tinyPage('<img src="//example.org/a.png" alt="">')],
  ['a set of images', 'index.html', tinyPage('<img srcset="/a.png 1x, https://example.org/a.png 2x" alt="">')],
  ['a style sheet', 'index.html', tinyPage('', { head: '<link rel="stylesheet" href="https://example.org/a.css">' })],
  ['a drawing in a style', 'a.css', 'a { background: url("https://example.org/a.png") }'],
  ['a style of a style', 'a.css', '@import "https://example.org/a.css";'],
  ['a script of a script', 'a.js', 'import{a}from"https://example.org/a.js"'],
  ['what a script fetches', 'a.js', 'fetch("https://example.org/a.json")'],
  ['a link that tells where the reader comes from', 'index.html', tinyPage('<a href="https://example.org/">a</a>')],
])('finds %s on another host', (_what, file, text) => {
  expect(said(ownHost, { [file]: text })).toHaveLength(1);
});
