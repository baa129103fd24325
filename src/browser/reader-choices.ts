import { choices as words } from '../words/of-scripts.ts';
import { type Choice, remembered } from './choices.ts';
import { makeElement } from './make-element.ts';
import { required } from './required.ts';

/**
 * The control with which a reader chooses: a group of radio buttons for each choice. What is chosen holds at once, and
 * is remembered where the browser keeps anything for this site.
 */
const names: readonly Choice[] = ['theme', 'face', 'size', 'punctuation', 'details'];
const root = document.documentElement;
const control = required(document.querySelector<HTMLElement>('#choices'));

control.append(
  makeElement('p', 'choices-title', [words.title]),
  ...names.map(group),
  makeElement('p', '', [words.note]),
  closeButton(),
);
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

function group(name: Choice): HTMLElement {
  const { name: legend, values } = words.groups[name];
  return makeElement('fieldset', '', [
    makeElement('legend', '', [legend]),
    ...Object.entries(values).map(([value, label]) => {
      const input = makeElement('input', '', []);
      Object.assign(input, { type: 'radio', name, value });
      return makeElement('label', `choose-${value}`, [input, makeElement('span', '', [label])]);
    }),
  ]);
}

function closeButton(): HTMLElement {
  const button = makeElement('button', 'choices-close', [words.close]);
  button.type = 'button';
  button.addEventListener('click', () => control.hidePopover());
  return button;
}

function showChosen(): void {
  for (const input of control.querySelectorAll('input')) {
    input.checked = root.getAttribute(`data-${input.name}`) === input.value;
  }
}

/** What stands behind the reading is loaded for those who ask for it. */
async function showDetails(): Promise<void> {
  if (root.getAttribute('data-details') !== 'shown') return;
  const { readingDetails } = await import('./on-demand.ts');
  await readingDetails();
}
