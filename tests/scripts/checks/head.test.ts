import { expect, test } from 'vitest';
import { head } from '../../../scripts/checks/head.ts';
import { said, tinyHead, tinyPage } from './tiny-site.ts';

const good = tinyHead('第9688次会议', 'https://records.example/');
const files = (head: string) => ({ 'index.html': tinyPage('', { head }), 'card.png': '' });

test('passes a page that names itself', () => {
  expect(said(head, files(good))).toEqual([]);
});

test('passes a page below a base', () => {
  const below = tinyHead('甲', 'https://records.example/verbatim/', 'https://records.example/verbatim/card.png');
  expect(said(head, files(below), '/verbatim/')).toEqual([]);
});

test('passes a page that leads on to another and is known by its address', () => {
  const moved = tinyHead('甲', 'https://records.example/i2/', 'https://records.example/card.png');
  const refresh = '<noscript><meta http-equiv="refresh" content="0; url=/i2/#i2-p1"></noscript>';
  expect(said(head, files(moved + refresh))).toEqual([]);
  expect(said(head, files(moved))).toHaveLength(1);
});

test.each([
  ['no description', good.replace('name="description"', 'name="other"'), 'Unexpected page without a description'],
  ['an empty description', good.replaceAll('第9688次会议', ' '), 'Unexpected page without a description'],
  ['no title for links', good.replace('og:title', 'og:other'), 'Unexpected page without `og:title`'],
  ['no canonical link', good.replace('canonical', 'next'), 'Unexpected 0 canonical links, expected one whole address'],
  [
    'a canonical link that is no whole address',
    good.replace('href="https://records.example/"', 'href="/"'),
    'Unexpected 1 canonical links, expected one whole address',
  ],
  [
    'the address of another page',
    good.replaceAll('records.example/"', 'records.example/i2/"'),
    'Unexpected canonical link to `https://records.example/i2/`, expected `/`',
  ],
  [
    'a picture that is not there',
    good.replace('card.png', 'none.png'),
    'Unexpected picture `https://records.example/none.png`, expected a file of the site',
  ],
  [
    'a picture of another host',
    good.replace('records.example/card.png', 'elsewhere.example/card.png'),
    'Unexpected picture `https://elsewhere.example/card.png`, expected a file of the site',
  ],
])('finds %s', (_what, markup, message) => {
  expect(said(head, files(markup)).map((line) => line.replace('index.html: ', ''))).toContain(message);
});

test('finds two pages with one description, and two hosts', () => {
  const found = said(head, {
    'a.html': tinyPage('', { head: tinyHead('甲', 'https://records.example/a.html') }),
    'b.html': tinyPage('', { head: tinyHead('甲', 'https://other.example/b.html') }),
    'card.png': '',
  });
  expect(found).toEqual([
    'b.html: Unexpected description `甲`, which a.html has already',
    'b.html: Unexpected canonical link to `https://other.example/b.html`, expected `/b.html`',
  ]);
});

test('a page kept out of indexes has no address to be known by', () => {
  const hidden = '<meta name="robots" content="noindex">';
  expect(said(head, files(tinyHead('甲') + hidden))).toEqual([]);
  expect(said(head, files(good + hidden))).toEqual([
    'index.html: Unexpected canonical link of a page kept out of indexes',
  ]);
});
