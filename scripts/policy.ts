/**
 * The content security policy of the site, in one place: pages carry it as a meta element, to which Astro adds the
 * digests of their scripts; hosts send it as a header (`headerPolicy`). A browser obeys both.
 */
export const policy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  // Pagefind compiles its index reader from WebAssembly.
  scripts: ["'self'", "'wasm-unsafe-eval'"],
  styles: ["'self'"],
} as const;

/**
 * The policy as a header. It needs no digests, since no page has a script or style inline (`npm run check:site`), so
 * that it is the same for every page; and it says who may frame a page, which a meta element cannot.
 */
export function headerPolicy(): string {
  const { directives, scripts, styles } = policy;
  return [
    ...directives,
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');
}
