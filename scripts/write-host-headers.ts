import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestsFile } from '../src/read/digest-list.ts';
import { cacheControl, everywhere, type Headers, overTls } from './site-headers.ts';

/** The file that hosts such as Netlify and Cloudflare Pages read; they do not serve it. */
export const hostHeadersFile = '_headers';

/**
 * Writes the headers of a finished site for its host, and says how many rules they are: of all that is there, and of the
 * list of digests, which comes last since it has this file too. `base` has slashes at both ends.
 */
export function writeHostHeaders(folder: string, base: string): number {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== hostHeadersFile)
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const rules = hostRules([...new Set([...entries, digestsFile])].sort(), base);
  writeFileSync(
    join(folder, hostHeadersFile),
    rules
      .map(({ path, headers }) => [path, ...linesOf(headers)].join('\n'))
      .join('\n\n')
      .concat('\n'),
  );
  return rules.length;
}

interface HostRule {
  /** Path on the host, with `*` for all that follows. */
  readonly path: string;
  readonly headers: Headers;
}

/**
 * A host joins the values of all rules that fit a path, so that a header may be said in one only: what holds for every
 * file is a rule, and how long a file may be kept is said once for each entry of the site's folder (`about/`, `card.png`).
 */
function hostRules(entries: readonly string[], base: string): HostRule[] {
  return [
    { path: `${base}*`, headers: { ...everywhere, ...overTls } },
    ...['', ...entries].map((entry) => ({
      path: base + (entry.endsWith('/') ? `${entry}*` : entry),
      headers: { 'cache-control': cacheControl(entry) },
    })),
  ];
}

function linesOf(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}
