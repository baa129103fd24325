import type { CitedPlaces } from '../cite/cite-places.ts';
import { idWithin, putPlace } from '../cite/cited-place.ts';
import { sharing } from '../words/of-scripts.ts';

/**
 * How a place (`i9-p3`) is cited in each form: made by the page for any of its paragraphs, put on this one. What is none
 * of them, a whole turn, is cited as the page prints it.
 *
 *     @report{s-pv-9688-i9-⟦id⟧, …}   →   @report{s-pv-9688-i9-p3, …}
 */
export function citedPlace(section: Element, place: string): (element: HTMLElement) => string {
  const id = idWithin(place);
  const places: CitedPlaces[] = JSON.parse(section.getAttribute('data-places') ?? '[]');
  const forms: Readonly<Record<string, string>> = places.find(({ ids }) => ids.includes(id))?.forms ?? {};
  return ({ dataset, textContent }) => {
    const form = forms[dataset.citation ?? ''];
    return form === undefined ? (textContent ?? '').trim() : putPlace(form, { id, name: sharing.place(id) });
  };
}
