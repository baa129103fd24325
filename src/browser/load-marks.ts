import { loadOnDemand } from './load-on-demand.ts';
import { wayBack } from './way-back.ts';

/**
 * What marks a search in a text is loaded when the address carries one: `/meetings/s-pv-9688/?q=上海精神#i4-p3`. The bar
 * stands there before, so that the browser scrolls the place of the address clear of it, and leads back at once.
 */
const bar = document.querySelector<HTMLElement>('#marks');
const query = new URLSearchParams(location.search).get('q')?.trim();
if (bar && query) {
  bar.hidden = false;
  const back = bar.querySelector<HTMLAnchorElement>('.marks-back');
  if (back) wayBack(back, query);
  loadOnDemand()
    .then((loaded) => loaded?.markMatches())
    .catch(console.warn);
}
