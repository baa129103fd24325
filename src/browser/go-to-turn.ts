/** Brings a turn below what sticks at the top, and gives its name the focus: a screen reader reads who speaks. */
export function goToTurn(turn: Element): void {
  // The focus goes first: while it is in a bar, nothing counts as covered.
  focusHead(turn);
  turn.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** The focus alone; the page stays where it is. */
export function focusHead(place: Element): void {
  const head = place.querySelector<HTMLElement>('h3') ?? (place instanceof HTMLElement ? place : null);
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
}
