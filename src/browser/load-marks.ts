/**
 * What marks a search in a text is loaded when the address carries one: `/meetings/s-pv-9688/?q=上海精神#i4-p3`. The bar
 * stands there before, so that the browser scrolls the place of the address clear of it.
 */
const bar = document.querySelector<HTMLElement>('#marks');
if (bar && new URLSearchParams(location.search).get('q')?.trim()) {
  bar.hidden = false;
  void import('./mark-matches.ts');
}
