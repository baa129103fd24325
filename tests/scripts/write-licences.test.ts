import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packagesOfWorker } from '../../scripts/build-worker.ts';
import { bundledPackages, packageOf } from '../../scripts/bundled-packages.ts';
import { readLicence, writeLicences } from '../../scripts/write-licences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinySite } from './checks/tiny-site.ts';

test.each([
  ['/a/node_modules/diff/libesm/diff/base.js', '/a/node_modules/diff'],
  ['/a/node_modules/@b/c/index.js', '/a/node_modules/@b/c'],
  ['/a/node_modules/b/node_modules/c/index.js?query', '/a/node_modules/b/node_modules/c'],
  ['\0rolldown/runtime.js', resolve('node_modules/rolldown')],
  ['\0vite/preload-helper.js', undefined],
  ['/a/src/text/normalize.ts', undefined],
])('the module %j is of the package %j', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

test('a package of which nothing is left in a script is not in it', () => {
  const modules = {
    '/a/node_modules/b/x.js': { renderedLength: 0 },
    '/a/node_modules/c/x.js': { renderedLength: 0 },
    '/a/node_modules/c/y.js': { renderedLength: 7 },
  };
  expect(bundledPackages([{ modules }])).toEqual(['/a/node_modules/c']);
});

test('the service worker holds code of no package', async () => {
  expect(await packagesOfWorker()).toEqual([]);
});

test('the file has name, version and the whole notice, in the same order whatever order is given', () => {
  const write = (bundled: readonly string[]) => {
    const folder = temporaryFolder();
    writeLicences(
      folder,
      bundled.map((name) => resolve('node_modules', name)),
    );
    return readFileSync(join(folder, 'licences.txt'), 'utf8');
  };
  const text = write(['diff', 'rolldown']);
  expect(write(['rolldown', 'diff', 'diff'])).toBe(text);
  expect(text).toContain('diff 9.0.0 (BSD-3-Clause)');
  expect(text).toContain(readFileSync('node_modules/diff/LICENSE', 'utf8').trim());
  expect(text).toContain('SIL OPEN FONT LICENSE');
  for (const name of ['pagefind', 'opencc-js', 'i18n-iso-countries'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('notices may be several files or a folder of them', () => {
  const folder = tinySite({
    'package.json': '{ "name": "a", "version": "1.0.0", "license": "MIT" }',
    'LICENSE/one': 'first\r\n',
    'LICENSE/two': 'second',
    'NOTICE.md': 'third',
    'README.md': 'none',
  });
  expect(readLicence(folder)).toEqual({
    name: 'a',
    version: '1.0.0',
    licence: 'MIT',
    texts: ['first', 'second', 'third'],
  });
});

test('a package without a notice stops the build', () => {
  const folder = tinySite({ 'package.json': '{ "name": "a", "version": "1.0.0", "license": "MIT" }' });
  expect(() => readLicence(folder)).toThrow('has no text of its licence');
});
