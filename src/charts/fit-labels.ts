/** A place with the side of its label that stands over it. */
export type Labelled<Place> = Place & { readonly anchor: 'start' | 'middle' | 'end' };

/**
 * Labels along a line, each set over its place, or to one side of it near an end. Null where they would touch on the
 * narrowest page: then none is set, rather than some.
 */
export function fitLabels<Place extends { readonly at: number }>(
  places: readonly Place[],
  textOf: (place: Place) => string,
): Labelled<Place>[] | null {
  let free = 0;
  const set: Labelled<Place>[] = [];
  for (const place of places.toSorted((a, b) => a.at - b.at)) {
    const width = widthOf(textOf(place));
    const x = place.at * narrowest;
    const anchor = x < width / 2 ? 'start' : narrowest - x < width / 2 ? 'end' : 'middle';
    const start = x - { start: 0, middle: width / 2, end: width }[anchor];
    if (start < free) return null;
    free = start + width + gap;
    set.push({ ...place, anchor });
  }
  return set;
}

/** The room of a chart in a window of 320 pixels, and the least room between two labels. */
const narrowest = 288;
const gap = 12;

/** Of small type, in pixels: a Chinese sign fills a square, a figure a little more than half of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{ASCII}/u.test(sign) ? 7.5 : 13), 0);
}
