import type { RegisterRow } from '../read/read-register.ts';
import type { PublishedPlace, PublishedRow } from './published.ts';
import { textOrder } from './text-order.ts';

/** The rows of each place, gathered; the places in the order of their texts. */
export function gatherPlaces(rows: readonly RegisterRow<PublishedRow>[]): PublishedPlace[] {
  const rowsOf = Map.groupBy(rows, ({ values }) => values.place);
  return textOrder(rows.map(({ values }) => values)).flatMap((place) => publishedPlace(place, rowsOf.get(place) ?? []));
}

function publishedPlace(place: string, rows: readonly RegisterRow<PublishedRow>[]): PublishedPlace[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  return [
    {
      place,
      label: rows.reduce<string | null>((label, { values }) => values.label ?? label, null),
      versions: rows
        .flatMap(({ values: { edition, hash, label, text } }) =>
          hash === null ? [] : [{ edition, hash, label, text }],
        )
        // What came back as it was is no other version.
        .filter(({ hash }, index, all) => hash !== all[index - 1]?.hash),
      ...stateOf(last.values),
      edition: last.values.edition,
      problem: (rule, message, hint) => last.problemAt('place', rule, message, hint),
    },
  ];
}

/** Of what leads to another record, nothing is left in its own. */
function stateOf({ state, into }: PublishedRow): Pick<PublishedPlace, 'state' | 'into' | 'movedTo'> {
  if (state === null || state === 'behind') return { state: null, into: null, movedTo: null };
  const [record, place] = into?.split('/') ?? [];
  if (record !== undefined && place !== undefined) return { state: 'withdrawn', into: null, movedTo: record };
  return { state, into, movedTo: null };
}
