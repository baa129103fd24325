/** What an address leads to in the page. */
export interface LinkedPlace {
  /** The place as the link names it; another one may have taken it in since. */
  readonly place: string;
  /** The paragraph, the intervention, or the line that a withdrawn place left. */
  readonly kind: 'paragraph' | 'turn' | 'withdrawn';
  readonly element: HTMLElement;
  /** Where something about it is told: before this. */
  readonly at: HTMLElement;
  /** Whether it is that place itself. */
  readonly isOwn: boolean;
}

/** The place that the address of the page leads to; null where that is no text of a record. */
export function linkedPlace(): LinkedPlace | null {
  const fromPath = /\/(i\d+[a-z]*)\/$/.exec(location.pathname)?.[1];
  const place = decodeURIComponent(location.hash.slice(1)) || fromPath;
  if (place === undefined) return null;
  const page = document.querySelector<HTMLElement>('article.intervention');
  const target = document.getElementById(place) ?? (place === fromPath ? page : null);
  if (target === null || target.closest('.changes') !== null) return null;
  const element = target.closest<HTMLElement>('.paragraph, .withdrawn, .turn, article.intervention');
  if (element === null) return null;
  if (element.matches('.paragraph')) return { place, kind: 'paragraph', element, at: element, isOwn: isNamed(element) };
  if (element.matches('.withdrawn')) return { place, kind: 'withdrawn', element, at: element, isOwn: isNamed(element) };
  const at = paragraphsIn(element)[0];
  const isOwn = isNamed(element) || (element === page && place === fromPath);
  return at === undefined ? null : { place, kind: 'turn', element, at, isOwn };

  function isNamed({ id }: HTMLElement): boolean {
    return id === place;
  }
}

export function paragraphsIn(turn: HTMLElement): HTMLElement[] {
  return [...turn.querySelectorAll<HTMLElement>('.speech .paragraph')];
}
