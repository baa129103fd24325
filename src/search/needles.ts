import { normalForm, normalize, withoutPunctuation } from '../text/normalize.ts';
import { alternativesOf, type Word } from './readings.ts';

/** How closely the words of a query are compared: as they stand, or with punctuation passed over. */
export type Closeness = 'exact' | 'loose';

/** A word of a query as texts are compared with it: in any of its forms, which are normal. */
export interface Needle {
  readonly forms: readonly string[];
  readonly closeness: Closeness;
}

/** Forms that one query asks for, all its words together. */
export const mostForms = 40;

/**
 * The punctuation of a phrase always counts. A word of which nothing is left to compare is passed over, one that asks
 * for the same as another counts once, and beyond so many forms nothing is asked for.
 */
export function needlesOf(words: readonly Word[], closeness: Closeness, most = mostForms): Needle[] {
  const needles = words.map((word): Needle => {
    const way = word.phrase ? 'exact' : closeness;
    return {
      forms: shortest([...new Set(alternativesOf(word).map((form) => comparedForm(form, way)))]),
      closeness: way,
    };
  });
  let free = most;
  return [...new Map(needles.map((needle) => [JSON.stringify(needle), needle])).values()].flatMap((needle) => {
    const forms = needle.forms.slice(0, free);
    free -= forms.length;
    return forms.length > 0 ? { ...needle, forms } : [];
  });
}

/** A form that holds another one stands only where that one does, and adds nothing. */
function shortest(forms: readonly string[]): string[] {
  const some = forms.filter((form) => form);
  return some.filter((form) => some.every((other) => other === form || !form.includes(other)));
}

/** What a text is compared as; empty when nothing of it is left. */
export function comparedForm(text: string, closeness: Closeness): string {
  return closeness === 'exact' ? normalForm(text) : withoutPunctuation(normalize(text)).text;
}
