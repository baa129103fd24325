import { sharing } from '../words/of-scripts.ts';
import { openCitations } from './citations.ts';
import { copyText } from './copy-text.ts';
import { makeElement } from './make-element.ts';
import { lastingAddress, type SharedPlace, sharedPlace, withSource } from './shared-place.ts';

/** The one menu of the page, made at its first use and brought to the sign that was pressed. */
const menu = makeElement('div', 'share-menu', []);
menu.id = 'share-menu';
menu.popover = 'auto';
menu.setAttribute('role', 'menu');
menu.addEventListener('keydown', onKey);
menu.addEventListener('toggle', (event) => {
  if (event.newState === 'closed') onClosed();
});
document.querySelector('main')?.append(menu);

let sign: HTMLAnchorElement | undefined;

export function openShareMenu(pressed: HTMLAnchorElement): void {
  const element = document.getElementById(pressed.hash.slice(1));
  if (!element) return;
  if (menu.matches(':popover-open')) onClosed();
  sign = pressed;
  menu.setAttribute('aria-label', pressed.ariaLabel ?? '');
  menu.replaceChildren(...itemsFor(sharedPlace(element), pressed));
  sign.setAttribute('aria-expanded', 'true');
  element.classList.add('is-shared');
  menu.showPopover();
  standBeside(pressed);
  items()[0]?.focus({ preventScroll: true });
}

function itemsFor(place: SharedPlace, back: HTMLElement): HTMLElement[] {
  const made = [
    action(sharing.copyLink, async () => copyText(await lastingAddress(place), sharing.copiedLink, back)),
    action(sharing.copyText, async () =>
      copyText(withSource(place.text, place, await lastingAddress(place)), sharing.copiedText, back),
    ),
    action(sharing.cite, () => openCitations(place.page, place.id, back)),
  ];
  if (!place.element.matches('.turn')) return made;
  const page = makeElement('a', '', [sharing.ownPage]);
  page.href = place.page;
  page.setAttribute('role', 'menuitem');
  return [...made, page];
}

function action(name: string, act: () => Promise<void>): HTMLElement {
  const item = makeElement('button', '', [name]);
  item.type = 'button';
  item.setAttribute('role', 'menuitem');
  item.addEventListener('click', () => {
    close();
    void act();
  });
  return item;
}

/** Below the sign, or above where there is no room; it scrolls with the page. */
function standBeside(place: Element): void {
  const { left, top, bottom } = place.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const room = document.documentElement.clientWidth - width - 8;
  const isRoomBelow = bottom + height + 8 < innerHeight;
  menu.style.left = `${scrollX + Math.max(8, Math.min(left, room))}px`;
  menu.style.top = `${scrollY + (isRoomBelow ? bottom + 4 : top - height - 4)}px`;
}

function onKey(event: KeyboardEvent): void {
  const all = items();
  const at = all.indexOf(document.activeElement instanceof HTMLElement ? document.activeElement : menu);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  // A menu is left, not walked through, by Tab: it goes on from the sign.
  if (event.key === 'Tab') close();
  if (to === undefined) return;
  event.preventDefault();
  all.at(to % all.length)?.focus();
}

function close(): void {
  menu.hidePopover();
  sign?.focus({ preventScroll: true });
}

function onClosed(): void {
  sign?.removeAttribute('aria-expanded');
  for (const shared of document.querySelectorAll('.is-shared')) shared.classList.remove('is-shared');
}

function items(): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
