import { expect, test } from 'vitest';
import { validHtml } from '../../../scripts/checks/valid-html.ts';
import { said, tinyPage } from './tiny-site.ts';

test('passes a plain page', () => {
  expect(said(validHtml, { 'index.html': tinyPage('<p>发言</p>') })).toEqual([]);
});

test('finds a paragraph inside a paragraph’s element', () => {
  expect(said(validHtml, { 'index.html': tinyPage('<span><p>发言</p></span>') }).join()).toContain(
    '<p> element is not permitted as content under <span>',
  );
});
