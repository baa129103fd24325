import type { Fragment } from '../search/fragment.ts';
import type { Joint, Part, Place } from './comparison.ts';
import { signsIn } from './signs.ts';

/** A part before it is known how it follows on the one before it. */
export type Unjoined = Omit<Part, 'joint'> & {
  /** Whether the quotation marks with an ellipsis that something is left out before it. */
  readonly omitted: boolean;
};

/**
 * Parts with their joints. Where a part stands in several places, that one comes first which makes the parts
 * follow one another best: in an intervention that has other parts too, behind the part before.
 */
export function inSequence(parts: readonly Unjoined[]): Part[] {
  const result: Part[] = [];
  const partsOf = countByFragment(parts);
  const partsIn = ({ fragment }: Place) => partsOf.get(fragment) ?? 0;
  for (const { omitted, ...part } of parts) {
    const previous = result.at(-1);
    const before = previous?.places[0];
    const places = part.places.toSorted((a, b) => follows(before, b) - follows(before, a) || partsIn(b) - partsIn(a));
    result.push({ ...part, places, joint: jointOf(previous, places[0], omitted) });
  }
  return result;
}

function follows(before: Place | undefined, place: Place): number {
  if (before === undefined || before.fragment !== place.fragment) return 0;
  return place.range.start >= before.range.end ? 2 : 1;
}

/** How many parts each intervention has. */
function countByFragment(parts: readonly Unjoined[]): ReadonlyMap<Fragment, number> {
  const counts = new Map<Fragment, number>();
  for (const { places } of parts) {
    for (const fragment of new Set(places.map((place) => place.fragment))) {
      counts.set(fragment, (counts.get(fragment) ?? 0) + 1);
    }
  }
  return counts;
}

function jointOf(previous: Part | undefined, place: Place | undefined, omitted: boolean): Joint {
  if (previous === undefined) return 'first';
  const before = previous.places[0];
  if (before === undefined || place === undefined) return 'unknown';
  if (before.fragment !== place.fragment) return 'elsewhere';
  if (place.range.start < before.range.end) return 'earlier';
  if (omitted) return 'ellipsis';
  const between = signsIn(place.fragment.content.slice(before.range.end, place.range.start));
  return between.signs.length === 0 ? 'adjacent' : 'gap';
}
