/**
 * Where the built site stands, as the environment says it: VERBATIM_SITE is its origin (`https://records.example`),
 * VERBATIM_BASE the sub-path for which it is built, VERBATIM_OUT the folder in which it is.
 */

/** Where `npm start` serves the site when nothing else is said. */
export const usualPlace = { host: '127.0.0.1', port: 4321 } as const;

/** Origin of the addresses by which pages name themselves; where `npm start` serves, unless the environment says it. */
export function siteOrigin(): string {
  const { VERBATIM_SITE } = process.env;
  if (!VERBATIM_SITE) return `http://${usualPlace.host}:${usualPlace.port}`;
  const site = URL.parse(VERBATIM_SITE);
  if (site === null || !/^https?:$/.test(site.protocol) || site.pathname !== '/')
    throw new Error(
      `Unexpected VERBATIM_SITE \`${VERBATIM_SITE}\`, expected an origin such as https://records.example`,
    );
  return site.origin;
}

/** Whether the environment says on which host the site will stand. */
export function hasOrigin(): boolean {
  const { VERBATIM_SITE } = process.env;
  return Boolean(VERBATIM_SITE);
}

export function siteBase(): string {
  const { VERBATIM_BASE = '/' } = process.env;
  const inner = VERBATIM_BASE.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Folder of the built site, `dist` unless the environment says another. */
export function siteFolder(): string {
  const { VERBATIM_OUT = 'dist' } = process.env;
  return VERBATIM_OUT;
}
