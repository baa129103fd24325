import { returnFromSearch } from './focus-search.ts';
import { isComposing } from './is-composing.ts';
import { loadFindData } from './load-find-data.ts';
import { makeElement } from './make-element.ts';

/**
 * Makes a combobox of every search field (`data-search-field`). What it needs, code and names, is loaded when
 * someone first turns to a field, never before; until then, and without it, the field sends its form as ever.
 */
for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-field]')) prepare(field);

/** What a field has around it. */
export interface FindParts {
  readonly field: HTMLInputElement;
  /** Below the field, hidden while there is nothing to show; holds the list. */
  readonly panel: HTMLElement;
  readonly list: HTMLElement;
}

function prepare(field: HTMLInputElement): void {
  const list = makeElement('div', '', []);
  list.id = `${field.id}-list`;
  list.role = 'listbox';
  const panel = makeElement('div', 'find-panel', [list]);
  panel.hidden = true;
  field.after(panel);
  // A combobox is a field of text; a field of search may have no other role.
  field.type = 'text';
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);

  let state: 'unasked' | 'loading' | 'ready' | 'failed' = 'unasked';
  /** Whether something stands there that was typed since the field was turned to or sent. Only that asks for a list. */
  let isTyped = false;
  field.addEventListener('focus', begin);
  field.addEventListener('input', (event) => {
    isTyped = field.value !== '' && !(event instanceof InputEvent && event.isComposing);
    if (state === 'failed' && isTyped) tellFailure(panel);
  });
  field.addEventListener('compositionend', () => {
    isTyped = field.value !== '';
  });
  field.addEventListener('blur', settle);
  field.form?.addEventListener('submit', settle);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) leave(event);
  });
  if (document.activeElement === field) begin();

  async function begin(): Promise<void> {
    if (state === 'loading' || state === 'ready') return;
    state = 'loading';
    try {
      const [{ openFindList }, data] = await Promise.all([import('./find-list.ts'), loadFindData()]);
      panel.replaceChildren(list);
      const update = openFindList({ field, panel, list }, data);
      state = 'ready';
      if (isTyped) update();
    } catch (error) {
      state = 'failed';
      console.warn(error);
      if (isTyped) tellFailure(panel);
    }
  }

  /** What stands in the field asks for no list any more. */
  function settle(): void {
    isTyped = false;
    if (state === 'failed') panel.hidden = true;
  }

  /**
   * Escape goes back one step: from the list to the field, from what was typed to none, from the field to where `/` was
   * pressed. What was not typed now stays: on the search page it is what the answer below was found by.
   */
  function leave(event: KeyboardEvent): void {
    // An open list closes itself.
    if (field.ariaExpanded === 'true') return;
    event.preventDefault();
    if (!panel.hidden) {
      panel.hidden = true;
    } else if (isTyped) {
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else {
      returnFromSearch(field);
    }
  }
}

/** Says below the field, and to who listens, that nothing will be offered while typing. */
function tellFailure(panel: HTMLElement): void {
  panel.hidden = false;
  const status = document.querySelector('#find-status');
  const message = status?.getAttribute('data-failed') ?? '';
  const note = makeElement('p', 'find-failure', [message]);
  note.ariaHidden = 'true';
  panel.replaceChildren(note);
  if (status) status.textContent = message;
}
