import type { Appearance } from '../collections/speakers.ts';

/** How many interventions a person made in them; giving the floor from the chair counts as none. */
export function countSpeeches(appearances: readonly Appearance[]): number {
  const spoken = appearances.filter(({ capacity }) => capacity !== 'president');
  return new Set(spoken.map(({ address }) => address)).size;
}
