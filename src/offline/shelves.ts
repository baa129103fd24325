/**
 * What the site keeps in the browser, in caches of their own so that each has its bound:
 *
 *     shell     pages that every reader is given at once: home, search, the quotation check, the keys, what stands in offline
 *     pages     HTML that was read
 *     assets    styles, scripts and pictures that kept pages name
 *     data      JSON of records
 *     search    parts of the search index, which go together with one build
 */
export const shelves = ['shell', 'pages', 'assets', 'data', 'search'] as const;
export type Shelf = (typeof shelves)[number];

/** How many entries a cache holds; beyond that, those go that were not asked for the longest. */
export const bounds: Readonly<Record<Shelf, number>> = { shell: 10, pages: 300, assets: 300, data: 60, search: 1_000 };

/**
 * The name of a cache. Sites below several paths of one host share its caches, so the path is in it. What does
 * not outlive a build has the version of the build in its name.
 */
export function shelfName(scope: string, shelf: Shelf, version: string): string {
  const name = `${shelfPrefix(scope)}${shelf}`;
  return shelf === 'search' || shelf === 'shell' ? `${name} ${version}` : name;
}

/** What the names of all caches of this site begin with. `scope` is its whole address, with a closing slash. */
export function shelfPrefix(scope: string): string {
  return `verbatim ${new URL(scope).pathname} `;
}

/** Under what an address is kept: a page is the same file whatever it is asked (`?q=`, `?v=`) and wherever in it. */
export function keptAs(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The page that stands in for those that were not kept, below the base of the site. */
export const offlinePage = 'offline/';

/** The pages of the shell, below the base of the site, and the names for quick find: an installed app opens with them. */
export const shellPages = [offlinePage, '', 'search/', 'quotation/', 'keys/'];
export const findData = 'find.json';
