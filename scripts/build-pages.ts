import { resolve } from 'node:path';
import { build } from 'astro';

/** Makes the pages from `.verbatim/` into a folder. Throws when Astro does: our own fault. */
export async function buildPages(folder: string): Promise<void> {
  await build({ outDir: resolve(folder), logLevel: 'error' });
}
