/**
 * The page of an intervention that another one took in leads on with all that its link carries, so that the note of
 * what changed since (`?v=`) and a paragraph (`#i26-p1`) are found where they are now. Without script the page leads on
 * as a link does, by `meta`.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link !== null) {
  const address = new URL(link.href);
  address.search = location.search;
  address.hash = location.hash || link.id;
  location.replace(address);
}
