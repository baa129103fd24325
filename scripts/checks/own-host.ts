import type { Problem } from '../../src/problems/problem.ts';
import { referencesOf } from './references.ts';
import { type Check, pageProblem, property, readText } from './site.ts';

/**
 * Nothing is requested from another host: not by a page, not by its styles and scripts. A link that a
 * reader may follow elsewhere gives nothing away (`rel="noreferrer"`).
 */
export const ownHost: Check = (site) => ({
  page(page) {
    return page.elements.flatMap(referencesOf).flatMap(({ element, address, use }) => {
      if (!isElsewhere(address)) return [];
      if (use === 'fetch') {
        return pageProblem(
          'other-host',
          page,
          element,
          `Unexpected request to \`${address}\`, expected a file of the site`,
        );
      }
      if (element.tagName !== 'a' || property(element, 'rel')?.split(' ').includes('noreferrer')) return [];
      return pageProblem('other-host', page, element, `Unexpected link to \`${address}\` without rel="noreferrer"`);
    });
  },
  end() {
    return [...site.files].flatMap((file): Problem[] => {
      const fetched = fetchedBy(file, () => readText(site, file));
      return fetched.filter(isElsewhere).map((address) => ({
        severity: 'error',
        rule: 'site/other-host',
        file,
        line: 1,
        column: 1,
        message: `Unexpected request to \`${address}\`, expected a file of the site`,
        hint: null,
      }));
    });
  },
});

function isElsewhere(address: string): boolean {
  return /^(?:(?:https?|wss?):)?\/\//i.test(address.trim());
}

/** What a style sheet imports and draws; in a script, the texts that an import or fetch names. */
function fetchedBy(file: string, read: () => string): string[] {
  const pattern = file.endsWith('.css')
    ? /(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g
    : file.endsWith('.js')
      ? /(?:\bimport\s*\(?\s*|\bfrom\s*|\bfetch\(\s*|\bnew (?:Worker|WebSocket|EventSource)\(\s*)["'`]([^"'`]+)/g
      : undefined;
  return pattern === undefined ? [] : [...read().matchAll(pattern)].flatMap(([, address]) => address ?? []);
}
