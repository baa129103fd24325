import { isTyping } from './is-typing.ts';

/**
 * Keys that act alone (`/`, `?`, `j`, `n`). Who speaks to a machine, or strikes keys by accident, can switch them
 * all off in the list of keys; the choice is kept in this browser.
 */
const store = 'single-keys';

/** The key, in lower case, when it acts alone on the page; null when it is typed, held with others, or switched off. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || !areSingleKeysOn()) return null;
  if (document.querySelector('dialog[open]')) return null;
  // Shift belongs to the sign `?`, to no letter.
  if (event.shiftKey && /^\p{L}$/u.test(event.key)) return null;
  return event.key.toLowerCase();
}

export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(store) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice where the browser allows it, and hides the signs of keys that would do nothing. */
export function switchSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(store);
    else localStorage.setItem(store, 'off');
  } catch {}
  showSingleKeys();
}

export function showSingleKeys(): void {
  document.documentElement.classList.toggle('without-keys', !areSingleKeysOn());
}
