import { cp, rename } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { takeTurn } from './build/take-turn.ts';
import { type BundledScript, bundledPackages } from './bundled-packages.ts';
import { listFiles } from './list-files.ts';

export interface PageFolders {
  /** The collections, as `writeStore` writes them. */
  readonly store: string;
  /** For what Astro keeps while it works, and nothing else. */
  readonly cache: string;
  /** Where the pages go: an empty folder. */
  readonly out: string;
}

export interface MadePages {
  /** What Astro says that its routes became, what it copies, and the styles and scripts. */
  readonly files: readonly string[];
  /** The packages of which code is in the scripts, by the folders of the packages. */
  readonly bundled: readonly string[];
}

/**
 * Makes the pages of a store into a folder. Astro works inside the checkout, since it cannot on another disk. Throws when
 * Astro does: our own fault.
 */
export async function buildPages({ store, cache, out }: PageFolders): Promise<MadePages> {
  Object.assign(process.env, { VERBATIM_STORE: resolve(store) });
  const made: string[] = [];
  const scripts: BundledScript[] = [];
  const turn = await takeTurn('pages');
  try {
    await build({
      outDir: turn.next,
      cacheDir: resolve(cache),
      logLevel: 'error',
      integrations: [filesOfRoutes(made)],
      vite: {
        plugins: [{ ...noteScripts(scripts), applyToEnvironment: ({ name }: { name: string }) => name === 'client' }],
        // A worker is a bundle of its own.
        worker: { plugins: () => [noteScripts(scripts)] },
      },
    });
    const routes = made.map((file) => relative(turn.next, file).replaceAll('\\', '/'));
    const assets = listFiles(join(turn.next, '_astro')).map((file) => `_astro/${file}`);
    await move(turn.next, out);
    return { files: [...routes, ...listFiles('public'), ...assets], bundled: bundledPackages(scripts) };
  } finally {
    turn.release();
  }
}

type Bundle = Readonly<Record<string, ({ readonly type: 'chunk' } & BundledScript) | { readonly type: 'asset' }>>;

/** A plugin that notes each script of a bundle, with the modules in it. */
function noteScripts(scripts: BundledScript[]) {
  return {
    name: 'note-scripts',
    generateBundle(_options: unknown, bundle: Bundle): void {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') scripts.push(output);
    },
  };
}

/** Moves a folder in the place of an empty one, which may be on another disk. */
async function move(folder: string, to: string): Promise<void> {
  try {
    await rename(folder, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(folder, to, { recursive: true });
  }
}

function filesOfRoutes(made: string[]): AstroIntegration {
  return {
    name: 'files-of-routes',
    hooks: {
      'astro:build:done': ({ assets }) => {
        for (const files of assets.values()) made.push(...files.map((file) => fileURLToPath(file)));
      },
    },
  };
}
