import { describe, expect, test } from 'vitest';
import { isKeepable, strategyFor } from '../../src/offline/strategy.ts';

const scope = 'https://example.org/records/';
const ask = (path: string, { method = 'GET', isRange = false } = {}) =>
  strategyFor({ method, isRange, url: new URL(path, scope).href }, scope);

describe('how a request is answered', () => {
  test.each([
    ['', 'pages', 'network'],
    ['meetings/s-pv-9688/', 'pages', 'network'],
    ['meetings/s-pv-9688/?q=上海精神#i4-p3', 'pages', 'network'],
    ['404.html', 'pages', 'network'],
    ['_astro/Page.C7iJaQ15.css', 'assets', 'kept'],
    ['favicon.svg', 'assets', 'network'],
    ['data/records/s-pv-9688.json', 'data', 'network'],
    ['find.json', 'data', 'network'],
    ['pagefind/pagefind.js', 'search', 'network'],
    ['pagefind/pagefind-entry.json?ts=1', 'search', 'network'],
    ['pagefind/wasm.unknown.pagefind', 'search', 'network'],
    ['pagefind/pagefind.und_5b2271bd8ee.pf_meta', 'search', 'kept'],
    ['pagefind/turns.und_5b2271bd8ee.json', 'search', 'kept'],
    ['pagefind/index/und_1a2b3c.pf_index', 'search', 'kept'],
    ['pagefind/fragment/und_1a2b3c.pf_fragment', 'search', 'kept'],
  ])('%s is kept among %s, asking first %s', (path, shelf, first) => {
    expect(ask(path)).toEqual({ shelf, first });
  });

  test.each([
    ['another host', 'https://example.com/records/', {}],
    ['another site of the host', '/other/', {}],
    ['a part of a file', 'favicon.svg', { isRange: true }],
    ['what is sent', 'search/', { method: 'POST' }],
    ['a question about a file', 'about/', { method: 'HEAD' }],
  ])('%s is left to the browser', (_what, path, more) => {
    expect(ask(path, more)).toBeNull();
  });
});

describe('what is kept', () => {
  const page = { status: 200, type: 'basic', redirected: false, contentType: 'text/html; charset=utf-8' } as const;
  const script = { ...page, contentType: 'text/javascript' };
  const style = { ...page, contentType: 'text/css' };
  const about = `${scope}about/`;
  const choices = `${scope}choices.js`;
  const sheet = `${scope}_astro/a.css`;
  const part = `${scope}pagefind/a.pf_index`;

  test('is a whole answer of this host', () => {
    expect(isKeepable(page, 'pages', about)).toBe(true);
    expect(isKeepable(script, 'assets', choices)).toBe(true);
    expect(isKeepable(style, 'assets', sheet)).toBe(true);
    expect(isKeepable({ ...script, contentType: null }, 'search', part)).toBe(true);
  });

  test.each([
    ['an error', { ...page, status: 404 }],
    ['a part', { ...page, status: 206 }],
    ['an answer that cannot be seen', { ...page, type: 'opaque', status: 0 } as const],
    ['an answer from elsewhere', { ...page, redirected: true }],
    ['what is no page', script],
  ])('is not %s', (_what, answer) => {
    expect(isKeepable(answer, 'pages', about)).toBe(false);
  });

  test.each([
    ['a page', page, choices],
    ['a text', { ...page, contentType: 'text/plain' }, choices],
    ['something unnamed', { ...page, contentType: null }, sheet],
    ['a script', script, sheet],
    ['a style sheet', style, choices],
  ])('is not %s under the name of a script or a style sheet', (_what, answer, address) => {
    expect(isKeepable(answer, 'assets', address)).toBe(false);
  });
});
