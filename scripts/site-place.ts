/**
 * Where the built site stands, as astro.config.mjs reads it from the environment too: VERBATIM_BASE is the
 * sub-path for which it is built, VERBATIM_OUT the folder in which it is.
 */
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
