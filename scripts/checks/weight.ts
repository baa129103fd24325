import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { assetsNamed } from '../../src/offline/assets-named.ts';
import { type Check, pageProblem, property, readText, type Site, type SitePage, textOf } from './site.ts';

/** How heavy a meeting page may be. */
export const limits = {
  /** The page's HTML against its own text, both as gzip. */
  html: 1.5,
  /**
   * What it may have where that is more, since a page has parts that don't shrink with its text. In bytes of gzip, from
   * records of one turn to 400: the barest page has 4 KB besides its text; a turn of a new speaker takes 105 bytes
   * (head, contents, band, menu), a paragraph 13; markup between the characters makes a text an eighth longer. A record
   * of the usual length stays below 1.5 by this count too.
   */
  floor: { text: 1.125, page: 5 * 1024, turn: 112, paragraph: 16 },
  /** The scripts that come when it is opened, as gzip, in bytes. */
  script: 6 * 1024,
  /** These and all that they load when a reader asks for it. */
  scriptInAll: 15 * 1024,
} as const;

/**
 * A meeting that is here stays light. Its HTML is at most 1.5 times its own text: what `body` says, as gzip like the
 * HTML; a short record has a floor. The script that comes when it is opened is at most 6 KB, each file as gzip; with what comes later, when a reader asks
 * for it (a menu, a difference, the marks of a search, a passage), it is at most 15 KB. Left out of both is what only a
 * search field asks for (`find-list` and what that names) and the worker, which is of the site and not of a page.
 */
export const weight: Check = (site) => ({
  page(page) {
    const weighed = weigh(site, page);
    if (weighed === undefined) return [];
    const { ratio, html, htmlLimit, text, script, scriptLater } = weighed;
    const tooMuch = (message: string, context?: string) => [pageProblem('weight', page, undefined, message, context)];
    const files = () =>
      scriptsOf(site, page)
        .map(({ name, bytes }) => `${name} ${bytes}`)
        .join(', ');
    const inAll = script + scriptLater;
    return [
      ...(html > htmlLimit
        ? tooMuch(
            `Unexpected HTML of ${html} bytes for ${text} of text, which is ${ratio.toFixed(2)} times, expected ${(htmlLimit / text).toFixed(2)}`,
          )
        : []),
      ...(script > limits.script
        ? tooMuch(`Unexpected ${script} bytes of script, expected ${limits.script}`, files())
        : []),
      ...(inAll > limits.scriptInAll
        ? tooMuch(`Unexpected ${inAll} bytes of script in all, expected ${limits.scriptInAll}`, files())
        : []),
    ];
  },
});

/** What a meeting page weighs, in bytes of gzip. */
export interface Weight {
  readonly html: number;
  /** The most that it may be. */
  readonly htmlLimit: number;
  readonly text: number;
  readonly ratio: number;
  /** Of all scripts that come when the page is opened. */
  readonly script: number;
  /** Of all that these can load later, when a reader asks for it. */
  readonly scriptLater: number;
}

/** The weight of the page of a meeting that is here; undefined for every other page. */
export function weigh(site: Site, page: SitePage): Weight | undefined {
  const id = /^meetings\/([^/]+)\/index\.html$/.exec(page.file)?.[1];
  if (id === undefined || !site.files.has(`data/records/${id}.json`)) return undefined;
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const html = packed(page.html);
  const text = packed(body ? textOf(body, ({ tagName }) => tagName === 'script') : '');
  const scripts = scriptsOf(site, page);
  const sum = (of: typeof scripts) => of.reduce((all, { bytes }) => all + bytes, 0);
  return {
    html,
    htmlLimit: Math.max(limits.html * text, htmlFloor(page, text)),
    text,
    ratio: html / text,
    script: sum(scripts.filter(({ later }) => !later)),
    scriptLater: sum(scripts.filter(({ later }) => later)),
  };
}

/** What the parts of a page may take where its text is short. */
function htmlFloor(page: SitePage, text: number): number {
  const { floor } = limits;
  const count = (place: RegExp) => page.elements.filter((element) => place.test(property(element, 'id') ?? '')).length;
  const turns = count(/^i\d+[a-z]*$/);
  const paragraphs = count(/^i\d+[a-z]*-p\d+[a-z]*$/);
  return floor.text * text + floor.page + floor.turn * turns + floor.paragraph * paragraphs;
}

interface Script {
  readonly name: string;
  readonly bytes: number;
  /** Whether it comes only when something asks for it. */
  readonly later: boolean;
}

/** The scripts of a page with what they name in turn. */
function scriptsOf(site: Site, page: SitePage): Script[] {
  const found = new Map<string, Script>();
  const visit = (file: string, later: boolean) => {
    const name = basename(file);
    if (found.has(file) || ofSearch.test(name) || !site.files.has(file)) return;
    const text = readText(site, file);
    found.set(file, { name, bytes: packed(text), later });
    for (const imported of importedBy(text)) visit(`_astro/${imported}`, later);
  };
  for (const { tagName, properties } of page.elements) {
    if (tagName === 'script' && typeof properties.src === 'string')
      visit(properties.src.slice(site.base.length), false);
  }
  // What comes with the page is known now; all else that is named comes later.
  for (const { name } of found.values()) {
    const file = `_astro/${name}`;
    if (!site.files.has(file)) continue;
    for (const named of assetsNamed(readText(site, file).replaceAll('_astro/', ''))) {
      if (named.endsWith('.js')) visit(`_astro/${named}`, true);
    }
  }
  return [...found.values()];
}

/** The files that a script cannot start without: `import{a}from"./b.js"`, `import"./b.js"`, but not `import("./b.js")`. */
function importedBy(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].flatMap(([, name]) => name ?? []);
}

/** What only a search field loads. */
const ofSearch = /^find-list\./;

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
