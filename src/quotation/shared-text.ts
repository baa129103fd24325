import type { Alignment } from './align.ts';
import { sentencesIn } from './sentences.ts';
import type { Signs, Span } from './signs.ts';

/**
 * What it means that a quotation and a record share something. Any two speeches have runs in common (联合国安全理事会);
 * only a text that was quoted has most of its signs in order in one place.
 */
export type Shared = Pick<Alignment, 'covered' | 'longest'>;

/** Whether so much is shared that it is worth looking closer: a long run, or much of the text. */
export function isOfWeight({ covered, longest }: Alignment, { from, to }: Span): boolean {
  return longest >= 10 || (longest >= 4 && covered >= 0.4 * (to - from)) || covered >= 0.7 * (to - from);
}

/** Whether it is this text that was quoted, with changes, and not another one that shares words with it. */
export function isSameText({ covered, longest }: Shared, { from, to }: Span): boolean {
  const signs = to - from;
  if (signs < 10) return signs >= 4 && covered >= signs - 2;
  return covered >= (signs < 30 ? 0.6 : 0.5) * signs && longest >= Math.min(6, Math.ceil(signs / 3));
}

/**
 * The sentences of the quotation that this place of the record has: from the first one that it has to the last.
 * A sentence that only shares words with the record there stays outside, and so does one that another record prints as
 * pasted (`isElsewhere`): what is word for word in one place is no changed wording of another.
 */
export function sentencesOf(
  quotation: Signs,
  span: Span,
  alignment: Alignment,
  isElsewhere: (sentence: Span) => boolean,
): Span {
  const sentences = sentencesIn(quotation, span, leastSigns).map((sentence) => {
    const shared = sharedIn(sentence, alignment);
    const [isSame, isOther] = [isSameText(shared, sentence), isElsewhere(sentence)];
    return { sentence, shared, isHad: isSame && !isOther, isAlien: isOther && !isSame };
  });
  const first = sentences.findIndex(({ isHad }) => isHad);
  const alien = sentences.findIndex(({ isAlien }, at) => isAlien && at > first);
  const last = sentences.slice(0, alien === -1 ? undefined : alien).findLast(({ isHad }) => isHad);
  const most = sentences.reduce((best, next) => (next.shared.covered > best.shared.covered ? next : best));
  return { from: (sentences[first] ?? most).sentence.from, to: (last ?? most).sentence.to };
}

/** Whether a passage is worth showing for a text that it does not have. */
export function isNear({ covered, longest }: Shared, { from, to }: Span): boolean {
  return longest >= 8 || (longest >= 5 && covered >= 0.4 * (to - from));
}

/** Fewer signs than these stand for nothing by themselves: they stay with the part beside them. */
const leastSigns = 6;

function sharedIn({ from, to }: Span, { segments }: Alignment): Shared {
  const lengths = segments.map(({ quoted, length }) =>
    Math.max(0, Math.min(to, quoted + length) - Math.max(from, quoted)),
  );
  return { covered: lengths.reduce((sum, length) => sum + length, 0), longest: Math.max(0, ...lengths) };
}
