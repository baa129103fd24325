import { sharing } from '../words/of-scripts.ts';
import { citedPlace } from './cited-place.ts';
import { copyText } from './copy-text.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { pageAddress } from './page-address.ts';
import { partOf } from './part-of.ts';

/**
 * Shows how a place is cited: what its page prints in `<section id="cite">`, one `data-citation` a format, put on the
 * place, below what it says of them.
 */
export async function openCitations(page: string, place: string, back: HTMLElement): Promise<void> {
  const status = makeElement('p', 'citation-status', [sharing.loadingCitations]);
  status.setAttribute('role', 'status');
  const dialog = openDialog('citations', sharing.citations, [status], back);
  const section = page === pageAddress() ? document.querySelector('#cite') : await partOf(page, '#cite');
  const found = [...(section?.querySelectorAll<HTMLElement>('[data-citation]') ?? [])];
  if (found.length === 0) {
    status.replaceChildren(sharing.citationsFailed, makeLink(`${page}#cite`, [sharing.citationsPage]));
    return;
  }
  status.replaceChildren();
  dialog.append(section?.querySelector('.cite-date')?.cloneNode(true) ?? '');
  const cited = section && citedPlace(section, place);
  for (const element of found) {
    const name = element.closest('dd')?.previousElementSibling ?? element.parentElement?.querySelector('h3');
    dialog.append(citation(name?.textContent ?? '', cited?.(element) ?? ''));
  }
}

function citation(format: string, text: string): HTMLElement {
  const isData = /[\n{]/.test(text);
  const body = makeElement(isData ? 'pre' : 'p', '', [text]);
  body.tabIndex = isData ? 0 : -1;
  const copy = makeButton(sharing.copy, () => copyText(text, sharing.copiedCitation(format), copy));
  copy.ariaLabel = sharing.copyCitation(format);
  return makeElement('section', 'one-citation', [makeElement('h3', '', [format]), copy, body]);
}
