/** Paragraphs that name somebody, by record: `/meetings/s-pv-9688/#i12-p3` is a place in `s-pv-9688`. */
export interface NamedIn {
  readonly record: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly address: string;
  readonly place: string;
}

/** Groups addresses of paragraphs by the record that they are in, in the order given. */
export function namedPlaces(addresses: readonly string[]): NamedIn[] {
  const places = addresses.map((address) => {
    const match = /^\/[^/]+\/([^/]+)\/#(.+)$/.exec(address);
    if (!match?.[1] || !match[2]) throw new TypeError(`Expected the address of a paragraph, met ${address}`);
    return { record: match[1], place: match[2], address };
  });
  return [...Map.groupBy(places, ({ record }) => record)].map(([record, inRecord]) => ({
    record,
    places: inRecord.map(({ address, place }) => ({ address, place })),
  }));
}

/**
 * Places of a record by the intervention that they are in: `i12-p3` is `p3` in `i12`. Null gathers what is in none, or
 * is a whole one.
 */
export function placesByTurn(places: readonly Place[]): [string | null, Place[]][] {
  const parted = places.map(({ address, place }) => {
    const [, turn = null, inTurn = place] = /^(i\d+[a-z]*)-(.+)$/.exec(place) ?? [];
    return { turn, place: { address, place: inTurn } };
  });
  return [...Map.groupBy(parted, ({ turn }) => turn)].map(([turn, list]) => [turn, list.map(({ place }) => place)]);
}
