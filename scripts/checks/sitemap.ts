import type { Problem } from '../../src/problems/problem.ts';
import { isCanonical } from './references.ts';
import { type Check, property, readText } from './site.ts';

/**
 * The sitemap lists the canonical address of every page that has one, each once, and nothing else; `robots.txt`
 * leads to it. One file holds at most 50,000 addresses, by the protocol.
 */
export const sitemap: Check = (site) => {
  const canonical = new Set<string>();
  const problem = (file: string, message: string): Problem => ({ ...place, file, message });
  return {
    page(page) {
      for (const link of page.elements.filter(isCanonical)) canonical.add(property(link, 'href') ?? '');
      return [];
    },
    end() {
      const absent = files.filter((file) => !site.files.has(file));
      if (absent.length > 0) return absent.map((file) => problem(file, 'Unexpected site without this file'));
      const listed = [...readText(site, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
        ([, address = '']) => address,
      );
      const once = new Set<string>();
      const unexpected = listed.filter((address) => !canonical.has(address) || once.size === once.add(address).size);
      const [own] = canonical;
      const leads = own === undefined ? undefined : `Sitemap: ${new URL(`${site.base}sitemap.xml`, own).href}`;
      return [
        ...[...canonical]
          .filter((address) => !once.has(address))
          .map((address) => problem('sitemap.xml', `Unexpected sitemap without \`${address}\``)),
        ...unexpected.map((address) =>
          problem('sitemap.xml', `Unexpected address \`${address}\`, expected each page once`),
        ),
        ...(listed.length > most
          ? [problem('sitemap.xml', `Unexpected ${listed.length} addresses, expected ${most} at most`)]
          : []),
        ...(leads !== undefined && !readText(site, 'robots.txt').split('\n').includes(leads)
          ? [problem('robots.txt', `Unexpected file without \`${leads}\``)]
          : []),
      ];
    },
  };
};

const most = 50_000;
const files = ['sitemap.xml', 'robots.txt'];
const place = { severity: 'error', rule: 'site/sitemap', line: 1, column: 1, hint: null } as const;
