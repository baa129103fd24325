import { resolve } from 'node:path';

/** What a bundler tells of a script that it made: how many characters of which module are in it. */
export interface BundledScript {
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** The folders of the packages that scripts hold code of, in the order of their characters. */
export function bundledPackages(scripts: readonly BundledScript[]): string[] {
  const folders = scripts
    .flatMap(({ modules }) => Object.entries(modules))
    .flatMap(([module, { renderedLength }]) => (renderedLength > 0 ? (packageOf(module) ?? []) : []));
  return [...new Set(folders)].sort();
}

/**
 * The folder of the package of which a module is: `/…/node_modules/diff` for `/…/node_modules/diff/libesm/index.js`.
 * A module of a bundler's own is named after it, `\0rolldown/runtime.js`. Undefined for modules of this project.
 */
export function packageOf(module: string): string | undefined {
  if (isOfProject(module)) return undefined;
  const inBundler = /^\0((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
  if (inBundler !== undefined) return resolve('node_modules', inBundler);
  const found = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+(?=[/\\])/.exec(module)?.[0];
  return found === undefined ? undefined : resolve(found);
}

/** What `bareImports` puts in the place of Vite's helper is written here. */
function isOfProject(module: string): boolean {
  return module === '\0vite/preload-helper.js';
}
