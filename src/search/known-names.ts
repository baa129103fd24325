import type { Delegation } from '../collections/delegations.ts';
import type { Speaker } from '../collections/speakers.ts';
import type { KnownNames } from './make-turn-table.ts';

/** The names of the collections, by the value under which a search filters. */
export function knownNames(speakers: readonly Speaker[], delegations: readonly Delegation[]): KnownNames {
  return {
    speaker: new Map(
      speakers.map(({ id, name, english, spellings }) => [
        id,
        {
          name,
          printed: [...new Set(spellings.map(({ printed }) => printed))],
          other: english === null ? [] : [english],
        },
      ]),
    ),
    delegation: new Map(
      delegations.map(({ id, name, english, printed }) => [
        id.toLowerCase(),
        { name, printed, other: english === null ? [] : [english] },
      ]),
    ),
  };
}
