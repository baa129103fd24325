import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * What search engines ask for: `sitemap.xml` with the canonical address of every page that has one, in the order of
 * its characters, and `robots.txt`, which leads there. Returns how many pages are listed; `place` is where the site
 * will stand (`https://records.example/verbatim/`).
 */
export function writeSitemap(folder: string, place: string): number {
  const all = listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => canonical.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? [])
    .sort();
  // A page that another one took in names that one.
  const addresses = [...new Set(all)];
  // Addresses stand in the page as in XML: with `&` and quotes written as entities.
  const entries = addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('');
  writeFileSync(
    join(folder, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`,
  );
  writeFileSync(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${place}sitemap.xml\n`);
  return addresses.length;
}

/** The files that it writes. */
export const sitemapFiles = ['sitemap.xml', 'robots.txt'] as const;

const canonical = /<link rel="canonical" href="([^"]+)"/;
