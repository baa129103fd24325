import type { CitedPassages } from '../cite/cite-passages.ts';
import { sharing } from '../words/of-scripts.ts';

/**
 * Puts the citations of a page on one of its places. Of a paragraph, the footnotes say which one it is, the notes and
 * keys of the files too, and the title the capacity in which it was spoken:
 *
 *     @report{s-pv-9688-i9, …}   →   @report{s-pv-9688-i9-p3, …}
 */
export function citedPlace(section: Element, address: string): (element: HTMLElement) => string {
  const own = section.getAttribute('data-address') ?? '';
  const place = /#(i[^-]+-(p(\d+[a-z]*)))$/.exec(address);
  const passages: CitedPassages[] = JSON.parse(section.getAttribute('data-passages') ?? '[]');
  const passage = passages.find(({ places }) => places.includes(place?.[1] ?? ''));
  const [, , paragraph = '', n = ''] = place ?? [];
  const item = passage && itemOf(section);
  return (element) => {
    const text = ((passage && element.dataset.passage) ?? element.textContent ?? '').trim().replaceAll(own, address);
    if (passage === undefined || item === undefined) return text;
    return text
      .replaceAll(item.note, passage.note)
      .replaceAll(item.title, passage.title)
      .replaceAll(item.id, `${item.id}-${paragraph}`)
      .replaceAll('{place}', sharing.paragraph(n));
  };
}

/** What the page says of itself in CSL-JSON. */
function itemOf(section: Element) {
  const text = section.querySelector('[data-citation="csl-json"]')?.textContent ?? '[]';
  const [{ id = '', title = '', note = '' } = {}]: { id?: string; title?: string; note?: string }[] = JSON.parse(text);
  return { id, title, note };
}
