import { expect, test } from 'vitest';
import { contentPolicy } from '../../../scripts/checks/content-policy.ts';
import { said, tinyPage } from './tiny-site.ts';

test('passes scripts from files, and data in the page', () => {
  const main = '<script src="/a.js"></script><script type="application/json">{}</script>';
  expect(said(contentPolicy, { 'index.html': tinyPage(main) })).toEqual([]);
});

// A meta element could allow it, the header that is the same for all pages cannot.
test('finds an inline script though the page has its hash', () => {
  const policy =
    "default-src 'none'; script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src 'self'; base-uri 'none'";
  const html = tinyPage('<script>alert(1)</script>', { policy });
  expect(said(contentPolicy, { 'index.html': html })).toEqual([
    'index.html: Unexpected inline script, expected a file',
  ]);
});

test.each([
  ['an inline script without a hash', tinyPage('<script>alert(1)</script>')],
  ['an inline style', tinyPage('<style>p { color: red }</style>')],
  ['a style attribute', tinyPage('<p style="color: red"></p>')],
  ['an event handler', tinyPage('<p onclick="alert(1)"></p>')],
  [
    'a policy that allows inline scripts',
    tinyPage('', { policy: "default-src 'none'; script-src 'unsafe-inline'; style-src 'self'; base-uri 'none'" }),
  ],
  [
    'a policy that allows another host',
    tinyPage('', { policy: "default-src 'none'; script-src https://example.org; style-src 'self'; base-uri 'none'" }),
  ],
  ['a policy without styles', tinyPage('', { policy: "default-src 'none'; script-src 'self'; base-uri 'none'" })],
])('finds %s', (_what, html) => {
  expect(said(contentPolicy, { 'index.html': html })).toHaveLength(1);
});

test('finds a page without a policy', () => {
  expect(said(contentPolicy, { 'index.html': '<!DOCTYPE html><title>a</title>' })).toEqual([
    'index.html: Unexpected page without a content security policy',
  ]);
});
