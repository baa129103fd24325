import { type Closeness, mostForms, needlesOf } from './needles.ts';
import type { Word } from './readings.ts';

/** The forms of words that a query does not ask for because there are too many, in order; mostly none. */
export function formsLeftOut(words: readonly Word[], closeness: Closeness): readonly string[] {
  return needlesOf(words, closeness, Number.POSITIVE_INFINITY)
    .flatMap(({ forms }) => forms)
    .slice(mostForms);
}
