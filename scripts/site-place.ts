/**
 * Where the built site stands, as the environment says it: VERBATIM_SITE is its origin (`https://records.example`),
 * VERBATIM_BASE the sub-path for which it is built, VERBATIM_OUT the folder in which it is.
 */
import { Refusal } from './refusal.ts';

/** Where `npm start` serves the site when nothing else is said. */
export const usualPlace = { host: '127.0.0.1', port: 4321 } as const;

/** Refuses nonsense in the environment before anything is begun. */
export function checkPlace(): void {
  siteOrigin();
  siteBase();
}

/**
 * Origin of the addresses by which pages name themselves; where `npm start` serves, unless the environment says it.
 * Throws a refusal where that is no origin.
 */
export function siteOrigin(): string {
  const { VERBATIM_SITE } = process.env;
  if (!VERBATIM_SITE) return `http://${usualPlace.host}:${usualPlace.port}`;
  const site = URL.parse(VERBATIM_SITE);
  if (site === null || !/^https?:$/.test(site.protocol) || site.href !== `${site.origin}/`)
    throw new Refusal(
      `Unexpected VERBATIM_SITE \`${VERBATIM_SITE}\`, expected an origin such as https://records.example`,
    );
  return site.origin;
}

/** Whether the environment says on which host the site will stand. */
export function hasOrigin(): boolean {
  const { VERBATIM_SITE } = process.env;
  return Boolean(VERBATIM_SITE);
}

/** The sub-path with a slash at both ends, `/` where there is none. Throws a refusal where it is no path. */
export function siteBase(): string {
  const { VERBATIM_BASE = '/' } = process.env;
  const inner = VERBATIM_BASE.replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  if (!/^[\w~.-]+(?:\/[\w~.-]+)*$/.test(inner) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(inner))
    throw new Refusal(`Unexpected VERBATIM_BASE \`${VERBATIM_BASE}\`, expected a path such as /records/`);
  return `/${inner}/`;
}

/** Folder of the built site, `dist` unless the environment says another. */
export function siteFolder(): string {
  const { VERBATIM_OUT } = process.env;
  return VERBATIM_OUT || 'dist';
}
