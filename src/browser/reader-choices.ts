import { remembered } from './choices.ts';
import { keepPlace } from './keep-place.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { required } from './required.ts';

/**
 * What a reader chooses in the group of radio buttons of a choice holds at once, and is remembered where the browser keeps
 * anything for this site.
 */
const root = document.documentElement;
const control = required(document.querySelector<HTMLElement>('#choices'));

control.addEventListener('beforetoggle', showChosen);
control.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  try {
    localStorage.setItem(remembered + target.name, target.value);
  } catch {
    // Without storage it holds for this page.
  }
  void keepPlace(() => root.setAttribute(`data-${target.name}`, target.value));
  showDetails();
});
// When the page is opened, come back to, or told of a choice made on another.
for (const event of ['pageshow', 'storage']) window.addEventListener(event, showDetails);

function showChosen(): void {
  for (const input of control.querySelectorAll('input')) {
    input.checked = root.getAttribute(`data-${input.name}`) === input.value;
  }
}

/** What stands behind the reading is loaded for those who ask for it. */
async function showDetails(): Promise<void> {
  if (root.getAttribute('data-details') !== 'shown') return;
  const loaded = await loadOnDemand();
  await loaded?.readingDetails();
}
