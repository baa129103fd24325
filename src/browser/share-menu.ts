import * as copying from '../words/copying.ts';
import * as sharing from '../words/sharing.ts';
import { openCitations } from './citations.ts';
import { copyText } from './copy-text.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';
import { lastingAddress, type SharedPlace, sharedPlace, withSource } from './shared-place.ts';
import { standBeside } from './stand-beside.ts';

/** The one menu of the page, made at its first use and brought to the sign that was pressed. */
const menu = makeElement('div', 'share-menu', []);
menu.id = 'share-menu';
menu.popover = 'auto';
menu.role = 'menu';
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
  menu.ariaLabel = pressed.ariaLabel;
  menu.replaceChildren(...itemsFor(sharedPlace(element)));
  sign.setAttribute('aria-expanded', 'true');
  element.classList.add('is-shared');
  menu.showPopover();
  standBeside(menu, pressed.getBoundingClientRect(), 4);
  items()[0]?.focus({ preventScroll: true });
}

function itemsFor(place: SharedPlace): HTMLElement[] {
  const made = [
    action(copying.copyLink, async () => copyText(await lastingAddress(place), sharing.copiedLink)),
    action(copying.copyText, async () =>
      copyText(withSource(place.text, place, await lastingAddress(place)), sharing.copiedText),
    ),
    action(sharing.cite, () => openCitations(place.page, place.id)),
  ];
  if (!place.element.matches('.turn')) return made;
  const page = makeLink(place.page, [sharing.ownPage]);
  page.role = 'menuitem';
  return [...made, page];
}

function action(name: string, act: () => Promise<void>): HTMLElement {
  const item = makeButton(name, () => {
    close();
    void act();
  });
  item.role = 'menuitem';
  return item;
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
