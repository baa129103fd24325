/**
 * The address of this page without what a visit added to it: where it is read, as the page names itself (never
 * `…/index.html`). A page that was saved to a disk is not served from where it stands, so there it is the canonical one.
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const { origin, pathname } = new URL(canonical);
  return (/^https?:$/.test(location.protocol) ? location.origin : origin) + pathname;
}
