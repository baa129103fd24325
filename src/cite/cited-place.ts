/** A place inside what is cited: a paragraph of an intervention, letter or note, a clause of a resolution. */
export interface CitedPlace {
  /** Within the intervention or document: `p3`, `op3`, `a1-p2`. It ends the key of the citation. */
  readonly id: string;
  /** As readers call it: `第3段`, `执行部分第3段`. */
  readonly name: string;
}

/** Stands for a place in a form that is made before it is known which one is cited. No format escapes its signs. */
export const anyPlace: CitedPlace = { id: '⟦id⟧', name: '⟦name⟧' };

/** A form that was made for `anyPlace`, for this one. */
export function putPlace(form: string, place: CitedPlace): string {
  return form.replaceAll(anyPlace.id, () => place.id).replaceAll(anyPlace.name, () => place.name);
}

/** The id of a paragraph without its intervention: `p3` of `i9-p3`; `op3` and the like stay as they are. */
export function idWithin(paragraph: string): string {
  return paragraph.replace(/^i\d+[a-z]*-/, '');
}
