import type { SequenceText } from './match-texts.ts';
import { longEnough, pairsOf, resemblance } from './resemblance.ts';

/**
 * The texts that were moved and corrected at once: of all that is left on both sides those that resemble most are
 * one, wherever they stand. Far from its place a text must be long, and mostly the same, to be known again.
 *
 *     before   A  B  C        now   A  C' B        C' is C
 */
export function resemblingAnywhere(
  before: readonly SequenceText[],
  now: readonly SequenceText[],
  found: (number | null)[],
): void {
  const taken = new Set(found);
  const left = candidates(before, (index) => !taken.has(index) && before[index]?.gone !== true);
  const alike = candidates(now, (index) => found[index] === null).flatMap((text) =>
    nearest(left, text.index).map((other) => ({
      now: text.index,
      before: other.index,
      share: resemblance(text.pairs, other.pairs),
    })),
  );
  const likely = alike.filter(({ share }) => share >= 0.5);
  for (const match of likely.sort((a, b) => b.share - a.share || a.now - b.now || a.before - b.before)) {
    if (found[match.now] !== null || taken.has(match.before)) continue;
    found[match.now] = match.before;
    taken.add(match.before);
  }
}

/** With how many others a text is compared, so that time grows with the length of the record only. */
const most = 64;

function candidates(texts: readonly SequenceText[], isLeft: (index: number) => boolean) {
  return texts.flatMap(({ text }, index) =>
    isLeft(index) && text.length >= longEnough ? [{ index, pairs: pairsOf(text) }] : [],
  );
}

function nearest<Candidate extends { readonly index: number }>(left: readonly Candidate[], index: number): Candidate[] {
  const behind = left.findIndex((other) => other.index >= index);
  const from = Math.max(0, Math.min((behind === -1 ? left.length : behind) - most / 2, left.length - most));
  return left.slice(from, from + most);
}
