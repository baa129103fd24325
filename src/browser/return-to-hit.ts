import { nearWindow, readAhead } from './hit-list.ts';

/**
 * Who goes from a hit to its meeting and comes back, by the browser or by the link in the meeting, finds the hit again:
 * the list is made anew, so the browser itself could not lead there.
 */
const key = 'search-hit';

interface Left {
  /** The address of the search, from `?`. */
  readonly search: string;
  readonly id: string;
}

/** Remembers the hit whose link is followed, for this tab. */
export function rememberHits(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const hit = event.target instanceof Element && event.target.closest('a') ? event.target.closest('[data-id]') : null;
    const id = hit?.getAttribute('data-id');
    if (id) store({ search: location.search, id });
  });
}

/** Brings the remembered hit into view and gives its link the focus, once, where the search is the same. */
export function returnToHit(list: HTMLElement): void {
  const left = stored();
  if (left === null || left.search !== location.search) return;
  store(null);
  const hit = list.querySelector(`[data-id="${CSS.escape(left.id)}"]`);
  if (hit === null) return;
  hit.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  const show = () => hit.scrollIntoView({ block: 'center', behavior: 'instant' });
  show();
  // Texts around it are still coming in; it keeps its place until they are there, or the reader moves.
  const growth = new ResizeObserver(() => {
    show();
    if (!isGrowing(list)) stop();
  });
  growth.observe(list);
  const stop = () => growth.disconnect();
  setTimeout(stop, patience);
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(move, stop, { once: true, passive: true });
  }
}

/** Milliseconds after which a text that has not come in comes no more. */
const patience = 30_000;

/** Whether texts are still to come: of a long list those in or near the window, the others when the reader moves. */
function isGrowing(list: HTMLElement): boolean {
  const unread = [...list.querySelectorAll('.unread')];
  if (list.querySelectorAll('[data-id]').length <= readAhead) return unread.length > 0;
  return unread.some((hit) => {
    const { top, bottom } = hit.getBoundingClientRect();
    return bottom > -nearWindow && top < innerHeight + nearWindow;
  });
}

// A browser may refuse to keep anything; then the list begins at its top.
function store(left: Left | null): void {
  try {
    if (left === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(left));
  } catch {}
}

function stored(): Left | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
