import { resolve } from 'node:path';
import { build } from 'astro';
import { type BundledScript, bundledPackages } from './bundled-packages.ts';

/**
 * Makes the pages from `.verbatim/` into a folder, and says of which packages code is in their scripts, by the folders
 * of the packages. Throws when Astro does: our own fault.
 */
export async function buildPages(folder: string): Promise<string[]> {
  const scripts: BundledScript[] = [];
  await build({
    outDir: resolve(folder),
    logLevel: 'error',
    vite: {
      plugins: [
        {
          name: 'note-scripts',
          applyToEnvironment: ({ name }) => name === 'client',
          generateBundle(_options, bundle) {
            for (const output of Object.values(bundle)) if (output.type === 'chunk') scripts.push(output);
          },
        },
      ],
    },
  });
  return bundledPackages(scripts);
}
