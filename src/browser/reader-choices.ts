import { remembered } from './choices.ts';
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
  root.setAttribute(`data-${target.name}`, target.value);
});

new MutationObserver(showDetails).observe(root, { attributes: true, attributeFilter: ['data-details'] });
showDetails();

function showChosen(): void {
  for (const input of control.querySelectorAll('input')) {
    input.checked = root.getAttribute(`data-${input.name}`) === input.value;
  }
}

/** What stands behind the reading is loaded for those who ask for it. */
async function showDetails(): Promise<void> {
  if (root.getAttribute('data-details') !== 'shown') return;
  const { readingDetails } = await loadOnDemand();
  await readingDetails();
}
