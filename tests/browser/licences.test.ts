import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { scriptsIn } from '../../scripts/build-worker.ts';
import { bundledPackages } from '../../scripts/bundled-packages.ts';
import { readLicence } from '../../scripts/write-licences.ts';
import { siteAddress, test } from './harness.ts';

// By another bundler than the one of the build.
test('every package of which a script holds code is in licences.txt, with its whole notice', async () => {
  const { metafile } = await build({
    entryPoints: readdirSync('src/browser').map((file) => `src/browser/${file}`),
    bundle: true,
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'error',
    loader: { '.css': 'empty' },
    external: ['*/pagefind.js'],
  });
  const packages = bundledPackages(scriptsIn(metafile)).map(readLicence);
  expect(packages.map(({ name }) => name)).toContain('diff');

  const text = await (await fetch(siteAddress('licences.txt'))).text();
  for (const { name, version, licence, texts } of packages) {
    expect(text).toContain(`${name} ${version} (${licence})`);
    for (const notice of texts) expect(text).toContain(notice);
  }
});

test('the page about the site leads to the licences', async ({ visit }) => {
  const page = await visit('/about/');
  await page.getByRole('link', { name: '许可文本' }).click();
  await page.waitForURL('**/licences.txt');
  expect(await page.locator('body').textContent()).toContain('BSD 3-Clause License');
});
