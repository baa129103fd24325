/** Paragraphs that name somebody, by record: `/meetings/s-pv-9688/#i12-p3` is a place in `s-pv-9688`. */
export interface NamedIn {
  readonly record: string;
  readonly places: readonly { readonly address: string; readonly place: string }[];
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
