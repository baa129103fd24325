/**
 * The parts of a place, as the register orders and names places:
 *
 *     i12a-p3b      family `i12a-p`, number 3, suffix `b`
 *     i12           family `i`, number 12, no suffix
 *     a2-op4        family `a2-op`, number 4
 */
export interface PlaceName {
  readonly family: string;
  readonly number: number;
  readonly suffix: string;
}

export function placeName(place: string): PlaceName {
  const [, family = place, number = '0', suffix = ''] = /^(.*\D)(\d+)([a-z]*)$/.exec(place) ?? [];
  return { family, number: Number(number), suffix };
}

/** Whether a place is an intervention (`i12`), not a paragraph of one (`i12-p3`). */
export function isIntervention(place: string): boolean {
  return /^i\d+[a-z]*$/.test(place);
}

/** The intervention of a paragraph: `i12` for `i12-p3`; null for an intervention and outside meetings. */
export function interventionOf(place: string): string | null {
  return /^(i\d+[a-z]*)-/.exec(place)?.[1] ?? null;
}

/**
 * A free place right behind another one: `i12a` behind `i12`, `i12b` behind `i12a`, `i0a` before `i1`.
 * `before` is the place of the same family that it follows, null where it is the first.
 */
export function insertedPlace(family: string, before: string | null, taken: ReadonlySet<string>): string {
  const stem = `${family}${before === null ? 0 : placeName(before).number}`;
  for (let nth = 1; ; nth += 1) {
    const place = stem + letters(nth);
    if (!taken.has(place)) return place;
  }
}

/** The place that counts on behind all that a family ever had. */
export function nextPlace(family: string, taken: Iterable<string>): string {
  let last = 0;
  for (const place of taken) {
    const name = placeName(place);
    if (name.family === family) last = Math.max(last, name.number);
  }
  return `${family}${last + 1}`;
}

/** 1 is `a`, 26 `z`, 27 `aa`. */
function letters(nth: number): string {
  const rest = Math.floor((nth - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(97 + ((nth - 1) % 26));
}
