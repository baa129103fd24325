import { href } from '../render/href.ts';
import { findAddress } from '../search/find/find-address.ts';
import type { FindData, FindKind } from '../search/find/find-data.ts';
import { type FoundGroup, type FoundRow, type Marked, mostRows, openFinder } from '../search/find/finder.ts';
import { mostCharacters } from '../search/readings.ts';
import { words } from '../words/words.ts';
import { isComposing } from './is-composing.ts';
import { makeElement } from './make-element.ts';
import type { FindParts } from './quick-find.ts';

/** A screen reader hears how many rows there are when typing rests, not at each key. */
const pauseOfTyping = 600;

/**
 * On the search page the answer itself appears while typing, below the field and its hint. A list any longer than the
 * hint would cover what was asked for; nor does it offer what has just been done, the search in all speeches.
 */
const mostBesideAnswer = { kind: 2, all: 3 };

/**
 * The list below a search field, after the combobox pattern of the ARIA Authoring Practices: the focus stays in
 * the field, which names the active row; no row is active until an arrow key is pressed, so Enter alone sends
 * the form. Returns what brings the list up to date with the field.
 */
export function openFindList({ field, panel, list }: FindParts, data: FindData): () => void {
  const finder = openFinder(data);
  const isAnswered = field.form?.id === 'search';
  const status = document.querySelector('#find-status');
  list.ariaLabel = words.find.list;
  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  field.addEventListener('input', (event) => {
    // While an input method composes, what stands in the field is not yet what is meant.
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  field.addEventListener('compositionend', update);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isDone = event.altKey ? onAltKey(event.key) : onKey(event.key);
    if (isDone) event.preventDefault();
  });
  // The field keeps the focus while a row is pressed; otherwise the list would close before the click.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[role=option]') === null) return;
    close();
  });

  function update(): void {
    const typed = field.value.trim().slice(0, mostCharacters);
    if (typed === '') {
      close();
      return;
    }
    const groups = finder.find(typed, isAnswered ? mostBesideAnswer : mostRows);
    activate(-1);
    options = [];
    list.replaceChildren(...groups.map(groupElement), ...(isAnswered ? [] : [option(everywhere(typed))]));
    if (options.length === 0) {
      close();
      return;
    }
    open();
    say(groups.reduce((sum, { rows }) => sum + rows.length, 0));
  }

  function groupElement({ kind, rows }: FoundGroup): HTMLElement {
    const label = makeElement('div', 'find-kind', [words.nav[kind]]);
    label.id = `${list.id}-${kind}`;
    label.role = 'presentation';
    const group = makeElement('div', 'find-group', [label, ...rows.map((row) => option(rowElement(kind, row)))]);
    group.role = 'group';
    group.setAttribute('aria-labelledby', label.id);
    return group;
  }

  function option(anchor: HTMLAnchorElement): HTMLAnchorElement {
    anchor.id = `${list.id}-${options.length}`;
    anchor.role = 'option';
    anchor.ariaSelected = 'false';
    anchor.tabIndex = -1;
    options.push(anchor);
    return anchor;
  }

  /** The last row: all speeches that have what was typed. It sends the form, with whatever else that holds. */
  function everywhere(typed: string): HTMLAnchorElement {
    const anchor = makeElement('a', 'find-row find-everywhere', [words.find.everywhere(typed)]);
    anchor.href = `${href('/search/')}?${new URLSearchParams({ q: typed })}`;
    anchor.addEventListener('click', (event) => {
      if (field.form === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      field.form.requestSubmit();
    });
    return anchor;
  }

  /** Whether the key meant the list. */
  function onKey(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (panel.hidden) update();
      // Beyond either end the field itself comes, where no row is active.
      if (!panel.hidden) activate(key === 'ArrowDown' ? active + 1 : active < 0 ? options.length - 1 : active - 1);
      return true;
    }
    if (panel.hidden) return false;
    if (key === 'Escape') {
      close();
      return true;
    }
    if (active < 0) return false;
    if (key === 'Home') activate(0);
    else if (key === 'End') activate(options.length - 1);
    else if (key === 'Enter') options[active]?.click();
    else return false;
    return true;
  }

  /** With Alt the arrows show and hide the list and choose nothing. */
  function onAltKey(key: string): boolean {
    if (key === 'ArrowDown') update();
    else if (key === 'ArrowUp') close();
    else return false;
    return true;
  }

  function activate(index: number): void {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index < options.length ? index : -1;
    const chosen = options[active];
    if (chosen === undefined) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    chosen.ariaSelected = 'true';
    field.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }

  function open(): void {
    panel.hidden = false;
    field.ariaExpanded = 'true';
  }

  function close(): void {
    clearTimeout(waiting);
    if (panel.hidden) return;
    activate(-1);
    panel.hidden = true;
    field.ariaExpanded = 'false';
    if (status !== null) status.textContent = '';
  }

  function say(count: number): void {
    clearTimeout(waiting);
    if (status === null) return;
    status.textContent = '';
    waiting = setTimeout(() => {
      status.textContent = words.find.count(count);
    }, pauseOfTyping);
  }

  return update;
}

/**
 *     谢尔盖·拉夫罗夫  [Lavrov]  俄罗斯联邦 · 外长
 *     ^name            ^other name, where that was typed
 */
function rowElement(kind: FindKind, { id, name, key, note }: FoundRow): HTMLAnchorElement {
  const anchor = makeElement('a', 'find-row', [markedElement('find-name', name)]);
  if (key !== null) anchor.append(' ', markedElement('find-key', key));
  if (note !== null) anchor.append(' ', markedElement('find-note', note));
  anchor.href = href(findAddress(kind, id));
  return anchor;
}

function markedElement(className: string, { text, marks }: Marked): HTMLElement {
  const content: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    content.push(text.slice(at, start), makeElement('mark', '', [text.slice(start, end)]));
    at = end;
  }
  return makeElement('span', className, [...content, text.slice(at)]);
}
