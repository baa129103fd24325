import { opensMenu } from '../words/of-scripts.ts';
import { loadOnDemand } from './load-on-demand.ts';

/**
 * The sign beside a turn or a paragraph is a link to it. With a script a plain press opens a menu there: link, text
 * with its source, citation. What is selected in a record is offered in the same way. Both are loaded when used.
 */
const signs = document.querySelectorAll<HTMLAnchorElement>('a.sign');
for (const sign of signs) {
  sign.role = 'button';
  sign.ariaHasPopup = 'menu';
  sign.ariaLabel += opensMenu;
}

// What is named a button is pressed by Space too.
document.addEventListener('keydown', (event) => {
  if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement) || !event.target.matches('a.sign')) return;
  event.preventDefault();
  event.target.click();
});

document.addEventListener('click', async (event) => {
  const sign = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sign') : null;
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const loaded = await loadOnDemand();
  if (loaded) loaded.openShareMenu(sign);
  else location.assign(sign.href);
});

let isPressed = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
if (signs.length > 0) {
  document.addEventListener('selectionchange', wait);
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      isPressed = false;
      wait();
    });
  }
}

/** Nothing is offered while a selection still grows. */
function wait(): void {
  clearTimeout(waiting);
  waiting = setTimeout(offer, 350);
}

async function offer(): Promise<void> {
  const isOffered = document.querySelector('#passage-bar') !== null;
  if (isPressed || (!isSelected() && !isOffered)) return;
  const loaded = await loadOnDemand();
  loaded?.followSelection();
}

function isSelected(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && !(document.activeElement instanceof HTMLInputElement);
}
