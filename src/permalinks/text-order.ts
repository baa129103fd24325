import { interventionOf, placeName } from './place-name.ts';
import type { PublishedRow } from './published.ts';

/** What the order of a text is read from. */
export type OrderRow = Pick<PublishedRow, 'place' | 'state' | 'into'>;

/**
 * The places of a table in the order in which their texts stood when its last row was written. By families, each by
 * number and then as it was inserted, unless a row says which place one stands behind:
 *
 *     i1 i2 i2a i3 … i1-p1 i1-p2 … i2-p1 …          3,i2b,…,behind,i2,…          i1 i2 i2b i2a i3 …
 */
export function textOrder(rows: readonly OrderRow[]): string[] {
  const families = Map.groupBy(new Set(rows.map(({ place }) => place)), (place) => placeName(place).family);
  const sequences = Map.groupBy(
    [...families.values()].flatMap((family) => family.toSorted((a, b) => placeName(a).number - placeName(b).number)),
    interventionOf,
  );
  for (const { place, state, into } of rows) {
    const sequence = sequences.get(interventionOf(place));
    if (state !== 'behind' || sequence === undefined) continue;
    sequence.splice(sequence.indexOf(place), 1);
    // Null stands before all others: behind place -1.
    sequence.splice(into === null ? 0 : sequence.indexOf(into) + 1, 0, place);
  }
  return [...sequences.values()].flat();
}

/**
 * What to move to make one order of the other: as few places as possible, each with the one that it is to stand
 * behind, null where it is to be the first. Moved in this order, each finds the one before it in place.
 */
export function movesTo(order: readonly string[], wanted: readonly string[]): Map<string, string | null> {
  const at = new Map(order.map((place, index) => [place, index]));
  const moves = new Map<string, string | null>();
  for (const sequence of Map.groupBy(wanted, interventionOf).values()) {
    const stay = longestRise(sequence.map((place) => at.get(place) ?? -1));
    sequence.forEach((place, index) => {
      if (!stay.has(index)) moves.set(place, sequence[index - 1] ?? null);
    });
  }
  return moves;
}

/** Where a longest sequence of numbers that only rise stands; a number below 0 is in none. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** The index of the least number in which a rise of each length ends, and what comes before each number. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    if (number < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? -1] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const rise = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rise.add(index);
  return rise;
}
