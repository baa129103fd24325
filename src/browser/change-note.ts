import { markedDifferences } from '../text/marked-differences.ts';
import { makeElement } from './make-element.ts';

/** A note before a part of the record that a link leads to; `within` stands below what it says. */
export function addNote(at: HTMLElement, message: string, within: readonly Node[] = []): HTMLElement {
  const quoted = within.length === 0 ? [] : [makeElement('blockquote', 'compared', [...within])];
  const note = makeElement('div', 'changed-since', [makeElement('p', '', [`${message}。`]), ...quoted]);
  note.setAttribute('role', 'note');
  note.lang = document.documentElement.lang;
  at.before(note);
  return note;
}

/** What changed from an earlier text, without what both have at length: the later one stands below whole. */
export function difference(earlier: string, later: string): Node[] {
  const hidden = (words: string) => makeElement('span', 'visually-hidden', [words]);
  return markedDifferences(earlier, later, 'shortened').map(({ text, mark }) =>
    mark === null
      ? document.createTextNode(text)
      : makeElement(mark.tag, '', [hidden(mark.before), text, hidden(mark.behind)]),
  );
}

/** Texts that stand nowhere in the page any more. */
export function lostTexts(texts: readonly string[]): Node[] {
  return texts.map((text) => makeElement('p', 'lost', [text]));
}

/** Says it to those who do not see the page, too. */
export function announce(message: string): void {
  const notice = document.querySelector('#notice');
  if (notice !== null) notice.textContent = message;
}
