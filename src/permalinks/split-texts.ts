import type { Gap, SequenceText } from './match-texts.ts';

/**
 * A text that now stands in several that follow one another: the first of them keeps its address, so that a link
 * leads to where the text begins.
 *
 *     before   A  BCD  E          now   A  B  C  D  E          B is BCD, C and D are new
 */
export function splitTexts(
  before: readonly SequenceText[],
  now: readonly SequenceText[],
  gap: Gap,
  found: (number | null)[],
): void {
  let from = 0;
  for (const old of gap.before) {
    const whole = before[old]?.text ?? '';
    for (let first = from; first < gap.now.length; first += 1) {
      const parts = partsOf(whole, now, gap.now.slice(first));
      if (parts < 2) continue;
      found[gap.now[first] ?? 0] = old;
      from = first + parts;
      break;
    }
  }
}

/** How many texts, from the first one of these, make up the whole; 0 where they do not. */
function partsOf(whole: string, now: readonly SequenceText[], places: readonly number[]): number {
  let length = 0;
  for (const [nth, place] of places.entries()) {
    const part = now[place]?.text ?? '';
    if (part === '' || places[0] !== place - nth || !whole.startsWith(part, length)) return 0;
    length += part.length;
    if (length === whole.length) return nth + 1;
  }
  return 0;
}
