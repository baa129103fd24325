import { gzipSync } from 'node:zlib';
import { assetsNamed } from '../../src/offline/assets-named.ts';
import { type Check, pageProblem, property, readText, type Site, type SitePage, textOf } from './site.ts';

/** How heavy a meeting page may be. */
export const limits = {
  /** The page's HTML against its own text, both as gzip. */
  html: 1.5,
  /** All its scripts as gzip, in bytes. */
  script: 15 * 1024,
} as const;

/**
 * A meeting that is here stays light. Its HTML is at most 1.5 times its own text: what `body` says, as gzip like the
 * HTML. Its scripts are at most 15 KB, each as gzip: what the page loads when it is opened, and what that can load later
 * in turn; left out is what only a search field asks for (`find-list` and what that names) and the worker, which is of
 * the site and not of a page.
 */
export const weight: Check = (site) => ({
  page(page) {
    const weighed = weigh(site, page);
    if (weighed === undefined) return [];
    const { ratio, html, text, script } = weighed;
    return [
      ...(ratio > limits.html
        ? [
            pageProblem(
              'weight',
              page,
              undefined,
              `Unexpected HTML of ${html} bytes for ${text} of text, which is ${ratio.toFixed(2)} times, expected ${limits.html}`,
            ),
          ]
        : []),
      ...(script > limits.script
        ? [
            pageProblem(
              'weight',
              page,
              undefined,
              `Unexpected ${script} bytes of script, expected ${limits.script}`,
              scriptsOf(site, page)
                .map(({ name, bytes }) => `${name} ${bytes}`)
                .join(', '),
            ),
          ]
        : []),
    ];
  },
});

/** What a meeting page weighs, in bytes of gzip. */
export interface Weight {
  readonly html: number;
  readonly text: number;
  readonly ratio: number;
  readonly script: number;
}

/** The weight of the page of a meeting that is here; undefined for every other page. */
export function weigh(site: Site, page: SitePage): Weight | undefined {
  const id = /^meetings\/([^/]+)\/index\.html$/.exec(page.file)?.[1];
  if (id === undefined || !site.files.has(`data/records/${id}.json`)) return undefined;
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const html = packed(page.html);
  const text = packed(body ? textOf(body, ({ tagName }) => tagName === 'script') : '');
  const script = scriptsOf(site, page).reduce((sum, { bytes }) => sum + bytes, 0);
  return { html, text, ratio: html / text, script };
}

/** The scripts of a page with what they name in turn. */
function scriptsOf(site: Site, page: SitePage): { name: string; bytes: number }[] {
  const names = page.elements.flatMap((element) =>
    element.tagName === 'script' ? assetsNamed(`"${property(element, 'src') ?? ''}"`) : [],
  );
  const found = new Map<string, number>();
  const visit = (name: string) => {
    if (found.has(name) || !name.endsWith('.js') || ofSearch.test(name)) return;
    const text = readText(site, `_astro/${name}`);
    found.set(name, packed(text));
    // Imports begin with `./`; beside them stand lists of what each of them needs, with the whole path.
    assetsNamed(text.replaceAll('_astro/', '')).forEach(visit);
  };
  names.forEach(visit);
  return [...found].map(([name, bytes]) => ({ name, bytes }));
}

/** What only a search field loads. */
const ofSearch = /^find-list\./;

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
