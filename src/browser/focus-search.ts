import { singleKey } from './single-keys.ts';

/** Where someone was who pressed `/`; undefined when the field was reached in another way, or left since. */
let origin: Origin | undefined;

interface Origin {
  readonly field: HTMLElement;
  readonly focused: Element | null;
  readonly x: number;
  readonly y: number;
}

/** The key `/` moves to the search field, unless something is being typed. */
document.addEventListener('keydown', (event) => {
  if (singleKey(event) !== '/') return;
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (!field) return;
  event.preventDefault();
  origin = { field, focused: document.activeElement, x: window.scrollX, y: window.scrollY };
  field.focus();
  field.select();
});
document.addEventListener('focusout', ({ target }) => {
  // When the whole window loses the focus, the field keeps it within the page.
  if (target === origin?.field && target !== document.activeElement) origin = undefined;
});

/** Gives the focus back to where it was when `/` was pressed, if that is still there, and the page its place. */
export function returnFromSearch(field: HTMLElement): void {
  if (origin?.field !== field) return;
  const { focused, x, y } = origin;
  if (focused === null || focused === document.body) field.blur();
  else if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
  // What is gone or hidden takes no focus.
  if (document.activeElement !== field) window.scrollTo(x, y);
}
