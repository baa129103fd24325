import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type BundledScript, bundledPackages } from './bundled-packages.ts';
import { listFiles } from './list-files.ts';

export const workerFile = 'service-worker.js';
const bundle: BuildOptions = {
  entryPoints: ['src/offline/service-worker.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
};

/** The folders of the packages that the service worker holds code of. */
export async function packagesOfWorker(): Promise<string[]> {
  const { metafile } = await build({ ...bundle, write: false, metafile: true });
  return bundledPackages(scriptsIn(metafile));
}

/** What esbuild tells of its scripts, as other bundlers tell it. */
export function scriptsIn({ outputs }: Metafile): BundledScript[] {
  return Object.values(outputs).map(({ inputs }) => ({
    modules: Object.fromEntries(
      Object.entries(inputs).map(([module, { bytesInOutput }]) => [resolve(module), { renderedLength: bytesInOutput }]),
    ),
  }));
}

/** Adds the service worker to a site of which all other files are there that browsers read: their digest is its version. */
export async function buildWorker(folder: string): Promise<{ version: string; bytes: number }> {
  const version = digestOf(folder);
  const outfile = join(folder, workerFile);
  await build({
    ...bundle,
    outfile,
    define: { siteVersion: JSON.stringify(version) },
  });
  return { version, bytes: statSync(outfile).size };
}

/** Twelve digits over the names and bytes of all files but the worker. */
function digestOf(folder: string): string {
  const digest = createHash('sha256');
  for (const name of listFiles(folder).filter((name) => name !== workerFile)) {
    const bytes = readFileSync(join(folder, name));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex').slice(0, 12);
}
