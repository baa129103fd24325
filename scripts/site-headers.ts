import { headerPolicy } from './policy.ts';

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** What is sent with every answer, errors too. `same-origin`: the way back to a search reads where a reader came from. */
export const everywhere: Headers = {
  'content-security-policy': headerPolicy(),
  'cross-origin-opener-policy': 'same-origin',
  // Only names that browsers know: an unknown one is told in the console of every page.
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** For hosts with a certificate; by plain HTTP a browser passes it over. A year, for this host name and no other. */
export const overTls: Headers = { 'strict-transport-security': 'max-age=31536000' };

/** The folder of files that carry a digest of their content in their name. */
export const hashedFolder = '_astro';

/** How long a file may be taken from a cache unasked. `path` is below the base: `_astro/page.B1x2.js`. */
export function cacheControl(path: string): string {
  return path.startsWith(`${hashedFolder}/`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
