import type { RegisterRow } from '../read/read-register.ts';
import { placeName } from './place-name.ts';
import type { PublishedPlace, PublishedRow } from './published.ts';

/**
 * The rows of each place, gathered. Places of one family stand together, by number and then as they were inserted:
 *
 *     i1 i2 i2a i3 … i1-p1 i1-p2 … i2-p1 …
 */
export function gatherPlaces(rows: readonly RegisterRow<PublishedRow>[]): PublishedPlace[] {
  const rowsOf = Map.groupBy(rows, ({ values }) => values.place);
  const families = Map.groupBy(rowsOf.keys(), (place) => placeName(place).family);
  return [...families.values()]
    .flatMap((family) => family.toSorted((a, b) => placeName(a).number - placeName(b).number))
    .flatMap((place) => publishedPlace(place, rowsOf.get(place) ?? []));
}

function publishedPlace(place: string, rows: readonly RegisterRow<PublishedRow>[]): PublishedPlace[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  return [
    {
      place,
      label: rows.reduce<string | null>((label, { values }) => values.label ?? label, null),
      versions: rows.flatMap(({ values: { edition, hash, text } }) => (hash === null ? [] : [{ edition, hash, text }])),
      state: last.values.state,
      into: last.values.into,
      problem: (rule, message, hint) => last.problemAt('place', rule, message, hint),
    },
  ];
}
