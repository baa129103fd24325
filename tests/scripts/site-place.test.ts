import { afterEach, expect, test, vi } from 'vitest';
import { hasOrigin, siteBase, siteFolder, siteOrigin } from '../../scripts/site-place.ts';

afterEach(() => vi.unstubAllEnvs());

test('pages name themselves by the origin that the environment says', () => {
  vi.stubEnv('VERBATIM_SITE', 'https://records.example/');
  expect([siteOrigin(), hasOrigin()]).toEqual(['https://records.example', true]);
});

test.each([undefined, ''])('without one (%j) they name the place at which the site is served', (value) => {
  vi.stubEnv('VERBATIM_SITE', value);
  expect([siteOrigin(), hasOrigin()]).toEqual(['http://127.0.0.1:4321', false]);
});

test.each([
  'records.example',
  'ftp://records.example',
  'https://records.example/verbatim/',
  'https://records.example/?a',
  'https://reader:word@records.example',
])('what is no origin is refused: %s', (value) => {
  vi.stubEnv('VERBATIM_SITE', value);
  expect(siteOrigin).toThrow(`Unexpected VERBATIM_SITE \`${value}\``);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['records', '/records/'],
  ['/un/records-2.0/', '/un/records-2.0/'],
])('the path %j below the origin becomes %s', (value, base) => {
  vi.stubEnv('VERBATIM_BASE', value);
  expect(siteBase()).toBe(base);
});

test.each(['https://records.example/', '/a b/', '/../', '/a/./b/', '/a//b/', '/?a', '/<script>/', 'C:/verbatim/'])(
  'what is no path is refused: %s',
  (value) => {
    vi.stubEnv('VERBATIM_BASE', value);
    expect(siteBase).toThrow(`Unexpected VERBATIM_BASE \`${value}\``);
  },
);

test.each([
  [undefined, 'dist'],
  ['', 'dist'],
  ['public_html', 'public_html'],
])('the site is in the folder that the environment says, %j in %s', (value, folder) => {
  vi.stubEnv('VERBATIM_OUT', value);
  expect(siteFolder()).toBe(folder);
});
