import * as sharing from '../words/sharing.ts';
import { citedPlace } from './cited-place.ts';
import { copyText } from './copy-text.ts';
import { makeButton, makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { pageAddress } from './page-address.ts';
import { partOf } from './part-of.ts';
import { say } from './say.ts';

/**
 * Shows how a place is cited: what its page prints in `<section id="cite">`, one `data-citation` a format, put on the
 * place, each with what is said of it.
 */
export async function openCitations(page: string, place: string): Promise<void> {
  const section = page === pageAddress() ? document.querySelector('#cite') : await partOf(page, '#cite');
  if (!section) {
    say(sharing.citationsFailed);
    return;
  }
  const cited = citedPlace(section, place);
  const citations = [...section.querySelectorAll<HTMLElement>('[data-citation]')].map((element) => {
    const name = element.closest('dd')?.previousElementSibling ?? element.parentElement?.querySelector('h3');
    const notes = element.parentElement?.querySelectorAll('.cite-date') ?? [];
    return citation(name?.textContent ?? '', cited(element), notes);
  });
  // What is copied is said here: no one hears what lies behind a dialog.
  const status = makeElement('p', 'soft', []);
  status.role = 'status';
  openDialog('citations', sharing.citations, [status, ...citations]);
}

function citation(format: string, text: string, notes: Iterable<Element>): HTMLElement {
  const isData = /[\n{]/.test(text);
  const body = makeElement(isData ? 'pre' : 'p', '', [text]);
  body.tabIndex = isData ? 0 : -1;
  const copy = makeButton(sharing.copy, () => copyText(text, sharing.copiedCitation(format)));
  copy.ariaLabel = sharing.copyCitation(format);
  return makeElement('section', 'one-citation', [
    makeElement('h3', '', [format]),
    copy,
    body,
    ...[...notes].map((note) => note.cloneNode(true)),
  ]);
}
