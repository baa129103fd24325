import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a served folder. */
export interface ServedFile {
  readonly kind: 'file';
  /** The folder of the site, links followed. */
  readonly root: string;
  /** Path inside it with `/`, links followed: `meetings/index.html`. */
  readonly path: string;
}

/** What a request asks for: a file, the address with the slash that was left out, or nothing that is there. */
export type Found =
  | ServedFile
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

/**
 * Looks up the target of a request (`/verbatim/a/?q=1`) in a folder that is served under `base`, anew each time: a build
 * may have replaced it. Links are followed inside the folder and not out of it. Never rejects.
 */
export async function findServed(target: string, folder: string, base: string): Promise<Found> {
  const url = target.startsWith('/') ? URL.parse(`http://localhost${target}`) : null;
  if (url === null || !`${url.pathname}/`.startsWith(base)) return missing;
  const names = url.pathname.slice(base.length).split('/').filter(Boolean);
  const decoded = names.map(decode);
  if (!decoded.every((name) => name !== undefined)) return missing;
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return missing;

  const isFolderAsked = url.pathname.endsWith('/');
  const found = await lookUp(root, decoded);
  if (found?.stats.isDirectory()) {
    // Begins with the base, so that two slashes lead to no other host.
    if (!isFolderAsked)
      return { kind: 'redirect', location: `${base}${names.map((name) => `${name}/`).join('')}${url.search}` };
    return asFile(root, await lookUp(root, [...decoded, 'index.html']));
  }
  return isFolderAsked ? missing : asFile(root, found);
}

const missing: Found = { kind: 'missing' };

/** A name in a path as it is in the folder; undefined for what is none, such as half of a character, or `..%2f..`. */
function decode(name: string): string | undefined {
  try {
    const decoded = decodeURIComponent(name);
    return /[/\\\0]/.test(decoded) || decoded === '..' ? undefined : decoded;
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly real: string;
  readonly stats: Stats;
}

/** What stands there; undefined when nothing does, it may not be read, or it is outside of the root. */
async function lookUp(root: string, names: readonly string[]): Promise<Entry | undefined> {
  try {
    const real = await realpath(join(root, ...names));
    const isInside = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
    return isInside ? { real, stats: await stat(real) } : undefined;
  } catch {
    return undefined;
  }
}

/** Only a file has an end: what else a folder may hold, a pipe for one, is not read. */
function asFile(root: string, found: Entry | undefined): Found {
  if (!found?.stats.isFile()) return missing;
  return { kind: 'file', root, path: relative(root, found.real).split(sep).join('/') };
}
