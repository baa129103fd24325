import type { CitedPlaces } from '../cite/cite-places.ts';
import { idWithin, putPlace } from '../cite/cited-place.ts';

interface NamedPlaces extends CitedPlaces {
  /** What readers call the places, in the order of their ids. */
  readonly names: readonly string[];
}

/**
 * How a place (`i9-p3`) is cited in each form: made by the page for any of its paragraphs, put on this one. What is none
 * of them, a whole turn, is cited as the page prints it.
 *
 *     @report{s-pv-9688-i9-⟦id⟧, …}   →   @report{s-pv-9688-i9-p3, …}
 */
export function citedPlace(section: Element, place: string): (element: HTMLElement) => string {
  const id = idWithin(place);
  const places: NamedPlaces[] = JSON.parse(section.getAttribute('data-places') ?? '[]');
  const found = places.find(({ ids }) => ids.includes(id));
  const forms: Readonly<Record<string, string>> = found?.forms ?? {};
  const name = found?.names[found.ids.indexOf(id)] ?? id;
  return ({ dataset, textContent }) => {
    const form = forms[dataset.citation ?? ''];
    return form === undefined ? (textContent ?? '').trim() : putPlace(form, { id, name });
  };
}
