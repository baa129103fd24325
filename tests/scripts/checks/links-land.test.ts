import { expect, test } from 'vitest';
import { linksLand } from '../../../scripts/checks/links-land.ts';
import { said, tinyPage } from './tiny-site.ts';

test('passes links to pages, files and fragments that exist, below the base', () => {
  const files = {
    'index.html': tinyPage('<a href="/verbatim/a/#i2">a</a> <a href="a/">a</a> <a href="/verbatim/data.json">data</a>'),
    'a/index.html': tinyPage('<p id="i2"><a href="#i2">here</a> <a href="../#">up</a></p>'),
    'data.json': '[]',
  };
  expect(said(linksLand, files, '/verbatim/')).toEqual([]);
});

test('names the page of a broken link', () => {
  expect(said(linksLand, { 'index.html': tinyPage('<a href="/gone/">a</a> <a href="/gone/">b</a>') })).toEqual([
    'index.html: Unexpected link to `/gone/`, expected a file of the site | It is linked 2 times.',
  ]);
});

test('names the ids that exist where a fragment is missing', () => {
  const files = {
    'index.html': tinyPage('<a href="/a/#i3">a</a>'),
    'a/index.html': tinyPage('<p id="i1"></p><p id="i2"></p>'),
  };
  expect(said(linksLand, files)).toEqual([
    'index.html: Unexpected fragment `#i3` of `/a/`, expected an id of that page | It is linked once. Ids there are: i1, i2.',
  ]);
});

test('finds a link that forgets the base', () => {
  expect(said(linksLand, { 'index.html': tinyPage('<a href="/">a</a>') }, '/verbatim/')).toHaveLength(1);
});

test('finds an address that a browser would run', () => {
  expect(said(linksLand, { 'index.html': tinyPage('<a href=" JavaScript:alert(1)">a</a>') })).toEqual([
    'index.html: Unexpected address ` JavaScript:alert(1)`, expected a web address',
  ]);
});
