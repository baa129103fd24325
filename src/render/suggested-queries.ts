import type { Delegation } from '../collections/delegations.ts';
import type { Document } from '../collections/documents.ts';
import type { Speaker } from '../collections/speakers.ts';

/**
 * Queries to try that surely find something: the speaker and the delegation that records name most, and
 * the resolution that they cite most, as they print it.
 */
export function suggestedQueries(
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'named'>[],
  delegations: readonly Pick<Delegation, 'id' | 'name' | 'named'>[],
  documents: readonly Pick<Document, 'id' | 'shelf' | 'citedBy'>[],
): string[] {
  const resolutions = documents.filter(({ shelf }) => shelf === 'resolutions');
  const resolution = most(resolutions, ({ citedBy }) => citedBy.length)?.citedBy[0];
  return [
    most(speakers, ({ named }) => named.length)?.name,
    most(delegations, ({ named }) => named.length)?.name,
    resolution?.passage.slice(resolution.start, resolution.end),
  ].filter((query) => query !== undefined);
}

/** The row with the highest count above zero; of equals, the first by id. */
function most<Row extends { readonly id: string }>(rows: readonly Row[], count: (row: Row) => number): Row | undefined {
  return rows.filter((row) => count(row) > 0).toSorted((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1))[0];
}
