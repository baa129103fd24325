/** What an address leads to in the page. */
export interface LinkedPlace {
  /** The place as the link names it; another one may have taken it in since. */
  readonly place: string;
  /** The paragraph, the intervention, or the line that a withdrawn place left. */
  readonly element: HTMLElement;
  /** Where something about it is told, before this: the place itself, of an intervention its first paragraph. */
  readonly at: HTMLElement;
}

/** The place that the address of the page leads to; null where that is no text of a record. */
export function linkedPlace(): LinkedPlace | null {
  const fromPath = /\/(i\d+[a-z]*)\/$/.exec(location.pathname)?.[1];
  const place = decodeURIComponent(location.hash.slice(1)) || fromPath;
  if (place === undefined) return null;
  const page = place === fromPath ? document.querySelector<HTMLElement>('article.intervention') : null;
  const target = document.getElementById(place) ?? page;
  if (!target || target.closest('.changes')) return null;
  const element = target.closest<HTMLElement>('.paragraph, .withdrawn, .turn, article.intervention');
  if (!element) return null;
  const at = element.matches('.paragraph, .withdrawn')
    ? element
    : element.querySelector<HTMLElement>('.speech .paragraph');
  return at && { place, element, at };
}
