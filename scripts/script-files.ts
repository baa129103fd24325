/**
 * How the scripts of pages become files. Left alone, a bundler makes a file of whatever two of them share, some dozens of
 * a few lines each, which together weigh half as much again as when joined. Here they are three: what every page runs,
 * what pages load when a reader asks for it (`on-demand`), and what the search and the quotation check share with that.
 */
export const scriptFiles = {
  groups: [
    {
      name: 'page',
      test: /\/layouts\/Page\.astro\?|\/browser\/(?:fetch-json|make-element|place-named|say)\.ts$/,
      priority: 1,
    },
    {
      name: 'shared',
      test: new RegExp(
        [
          /\/src\/text\//,
          /\/search\/(?:find-matches|needles|readings)\.ts$/,
          /\/browser\/copy-text\.ts$/,
          /\/zh-hans\/copying\.ts$/,
        ]
          .map(({ source }) => source)
          .join('|'),
      ),
      minShareCount: 2,
    },
  ],
};

/** The script of `Page.astro` is `Page.HASH.js`: the others name it, so that a long name would be weighed several times. */
export function scriptName({ name }: { readonly name: string }): string {
  return `_astro/${name.replace(/\..*/, '')}.[hash].js`;
}

/**
 * Scripts that are loaded later bring no style sheets, so they are imported as it is written. Vite would wrap each import
 * in a helper that first adds links to style sheets and scripts; no option leaves out more than the scripts.
 */
export const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
