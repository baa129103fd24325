import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { listFiles } from './list-files.ts';

const file = 'service-worker.js';

/** Adds the service worker to a site of which all other files are there: their digest is its version. */
export async function buildWorker(folder: string): Promise<{ version: string; bytes: number }> {
  const version = digestOf(folder);
  const outfile = join(folder, file);
  await build({
    entryPoints: ['src/offline/service-worker.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    define: { siteVersion: JSON.stringify(version) },
  });
  return { version, bytes: statSync(outfile).size };
}

/** Twelve digits over the names and bytes of all files but the worker. */
function digestOf(folder: string): string {
  const digest = createHash('sha256');
  for (const name of listFiles(folder).filter((name) => name !== file)) {
    const bytes = readFileSync(join(folder, name));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex').slice(0, 12);
}
