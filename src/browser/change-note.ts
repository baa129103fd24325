import type { ChangeNote } from '../collections/versions.ts';
import { makeElement } from './make-element.ts';

/** A note before a part of the record that a link leads to; what it compares or quotes stands below what it says. */
export function addNote(at: Element, { message, runs, lost }: ChangeNote): HTMLElement {
  const quoted = [...runs.map(marked), ...lost.map((text) => makeElement('p', 'lost', [text]))];
  const note = makeElement('div', 'changed-since', [makeElement('p', '', [`${message}。`])]);
  if (quoted.length > 0) note.append(makeElement('blockquote', 'compared', quoted));
  note.role = 'note';
  note.lang = document.documentElement.lang;
  at.before(note);
  return note;
}

function marked({ text, mark }: ChangeNote['runs'][number]): Node | string {
  const hidden = (words: string) => makeElement('span', 'visually-hidden', [words]);
  return mark === null ? text : makeElement(mark.tag, '', [hidden(mark.before), text, hidden(mark.behind)]);
}
