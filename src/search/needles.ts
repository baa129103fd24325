import { normalForm, normalize, withoutPunctuation } from '../text/normalize.ts';
import { alternativesOf, type Word } from './readings.ts';

/** How closely the words of a query are compared: as they stand, or with punctuation passed over. */
export type Closeness = 'exact' | 'loose';

/** A word of a query as texts are compared with it: in any of its forms, which are normal. */
export interface Needle {
  readonly forms: readonly string[];
  readonly closeness: Closeness;
}

/** The punctuation of a phrase always counts. A word of which nothing is left to compare is passed over. */
export function needlesOf(words: readonly Word[], closeness: Closeness): Needle[] {
  return words
    .map((word): Needle => {
      const way = word.phrase ? 'exact' : closeness;
      const forms = new Set(alternativesOf(word).map((form) => comparedForm(form, way)));
      return { forms: shortest([...forms]), closeness: way };
    })
    .filter(({ forms }) => forms.length > 0);
}

/** A form that holds another one stands only where that one does, and adds nothing. */
function shortest(forms: readonly string[]): string[] {
  const some = forms.filter((form) => form !== '');
  return some.filter((form) => !some.some((other) => other !== form && form.includes(other)));
}

/** What a text is compared as; empty when nothing of it is left. */
export function comparedForm(text: string, closeness: Closeness): string {
  return closeness === 'exact' ? normalForm(text) : withoutPunctuation(normalize(text)).text;
}
