/** Makes a link lead back to the search that led here, with its filters, or else to one for the same words. */
export function wayBack(link: HTMLAnchorElement, query: string): void {
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : null;
  const isSearch = from?.origin === location.origin && from.pathname === link.pathname;
  link.search = isSearch ? from.search : String(new URLSearchParams({ q: query }));
}
