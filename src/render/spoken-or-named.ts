import type { Delegation } from '../collections/delegations.ts';
import { words } from '../words/words.ts';

/** How often a delegation spoke or, where nobody spoke for it, in how many paragraphs it is named. */
export function spokenOrNamed({ speeches, named }: Pick<Delegation, 'speeches' | 'named'>): string {
  if (speeches.length > 0) return words.delegation.count(speeches.length);
  return named.length > 0 ? words.delegation.named(named.length) : '';
}
