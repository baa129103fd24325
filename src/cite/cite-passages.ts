import { placeOf } from '../collections/addresses.ts';
import type { Intervention, Meeting } from '../collections/meeting.ts';
import { words } from '../words/words.ts';
import { citeIntervention } from './cite-intervention.ts';

/** Stands for the place of a paragraph, `第3段`, in what is made before it is known which one is cited. */
export const passagePlace = '{place}';

/** Paragraphs of an intervention that were spoken in one capacity, and what of its citation changes for them. */
export interface CitedPassages {
  /** Their ids: `i9-p3`. */
  readonly places: readonly string[];
  readonly title: string;
  /** With `passagePlace` where the note says the place. */
  readonly note: string;
}

/** How the paragraphs of an intervention are cited: where the chair changes capacity, by the one that they were spoken in. */
export function citePassages(meeting: Meeting, intervention: Intervention): CitedPassages[] {
  const turn = words.place(placeOf(intervention));
  return intervention.parts.flatMap(({ paragraphs }) => {
    const [first] = paragraphs;
    if (first === undefined) return [];
    const { title, note = '' } = citeIntervention(meeting, intervention, '', first);
    const places = paragraphs.map(({ id }) => id);
    return [{ places, title, note: note.replace(words.place(first.id), `${turn}${passagePlace}`) }];
  });
}
