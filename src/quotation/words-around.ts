import type { Run } from './differences.ts';
import type { Signs, Span } from './signs.ts';

/** Words of a run: its signs without its punctuation. */
export function wordsIn({ signs }: Signs, { from, to }: Span): number {
  return signs.slice(from, to).filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
}

/** Fewer words than these are nothing to look for by themselves. */
export const leastWords = 6;

/** So many words of the record make a part that can stand for itself between words that the record does not have. */
const leastPart = 8;

/**
 * The part of the quotation that the record has, where somebody put words of their own before or behind it:
 *
 *     王毅表示，国际反恐合作只能加强不能削弱，这是他的话。
 *     ^before   ^the part                     ^behind
 *
 * The whole where nothing was put there, or what was is not set off by punctuation: then it is a changed wording.
 */
export function withoutWordsAround(quotation: Signs, span: Span, runs: readonly Run[]): Span {
  const { signs } = quotation;
  let { from, to } = span;
  const [first, last] = [runs[0], runs.at(-1)];
  if (first?.kind === 'added') {
    let cut = span.from + first.signs;
    while (cut < span.to && isPause(signs[cut])) cut += 1;
    if (isBreak(signs[cut - 1]) && isClause(quotation, { from, to: cut })) from = cut;
  }
  if (last?.kind === 'added') {
    let cut = span.to - last.signs;
    while (cut > from && isPause(signs[cut - 1])) cut -= 1;
    if ((isBreak(signs[cut]) || isBreak(signs[cut - 1])) && isClause(quotation, { from: cut, to })) to = cut;
  }
  return wordsIn(quotation, { from, to }) >= leastPart ? { from, to } : span;
}

/** A long run as a part: with the punctuation behind and before it where the quotation has nothing else there. */
export function withMarksBeside(quotation: Signs, span: Span, { from, to }: Span): Span {
  return {
    from: wordsIn(quotation, { from: span.from, to: from }) === 0 ? span.from : from,
    to: wordsIn(quotation, { from: to, to: span.to }) === 0 ? span.to : to,
  };
}

/** Whether a run has punctuation, or nothing, on both sides; a pause within a list (、) sets nothing off. */
export function isSetOff({ signs }: Signs, span: Span, { from, to }: Span): boolean {
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}、]/u.test(sign);
  const joins = (at: number) => at > span.from && at < span.to && isWord(signs[at - 1]) && isWord(signs[at]);
  return !joins(from) && !joins(to);
}

/** Whether it is more than one changed sign with the mark beside it. */
function isClause(quotation: Signs, span: Span): boolean {
  return wordsIn(quotation, span) >= 2 && span.to - span.from >= 3;
}

function isPause(sign: string | undefined): boolean {
  return sign !== undefined && /^[,:—“"「]$/u.test(sign);
}

function isBreak(sign: string | undefined): boolean {
  return isPause(sign) || (sign !== undefined && /^[。!?;…”」]$/u.test(sign));
}
