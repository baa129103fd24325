import type { Shelf } from './shelves.ts';

/** A request, as far as it decides how it is answered. */
export interface Asked {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Whether only a part of a file is asked for. */
  readonly isRange: boolean;
}

/** Where an answer is kept, and what is asked first. */
export interface Strategy {
  readonly shelf: Shelf;
  readonly first: 'network' | 'kept';
}

/**
 * How a request is answered. What carries the digest of its content in its name never changes and is taken from
 * what was kept; all else comes from the network while there is one, so that a correction reaches the reader.
 * Null leaves a request to the browser: other hosts, other sites of this host, parts of files, what is no reading.
 */
export function strategyFor({ method, url, isRange }: Asked, scope: string): Strategy | null {
  if (method !== 'GET' || isRange || !url.startsWith(scope)) return null;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  if (path.startsWith('_astro/')) return { shelf: 'assets', first: 'kept' };
  if (path.startsWith('pagefind/')) return { shelf: 'search', first: indexPart.test(path) ? 'kept' : 'network' };
  if (path.endsWith('.json')) return { shelf: 'data', first: 'network' };
  const isPage = path === '' || path.endsWith('/') || path.endsWith('.html');
  return { shelf: isPage ? 'pages' : 'assets', first: 'network' };
}

/** The parts of the index that are named after their content; its entry, reader and machine are not. */
const indexPart = /^pagefind\/(?:fragment\/|index\/|.*\.pf_meta$|turns\.)/;

/** An answer, as far as it decides whether it is kept. */
export interface Answered {
  readonly status: number;
  readonly type: ResponseType;
  readonly redirected: boolean;
  /** The header `content-type`; null when there is none. */
  readonly contentType: string | null;
}

/**
 * Whether an answer is what was asked for, as far as its head says: whole, of this host, not led elsewhere. A host may
 * answer for a file that is missing with a page of its own; kept under the name of a script, that would last. Scripts and
 * styles have the type without which browsers refuse them.
 */
export function isKeepable(
  { status, type, redirected, contentType }: Answered,
  shelf: Shelf,
  address: string,
): boolean {
  const isPage = shelf === 'pages' || shelf === 'shell';
  const isOfType =
    /\bhtml\b/i.test(contentType ?? '') === isPage &&
    (!/\.js$/.test(address) || /javascript/i.test(contentType ?? '')) &&
    (!/\.css$/.test(address) || /^text\/css\b/i.test(contentType ?? ''));
  return status === 200 && type === 'basic' && !redirected && isOfType;
}
