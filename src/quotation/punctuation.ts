import type { Signs, Span } from './signs.ts';

/**
 * Whether a run holds only punctuation, without which the words and figures are the same. A mark inside a figure
 * is part of it (`3.5`, `10:30`, `73/334`), and so are a minus before a figure and signs that stand for a word (`%`).
 */
export function isPunctuation({ signs }: Signs, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = signs[at] ?? '';
    if (!/^\p{P}+$/u.test(sign) || standsForWord.test(sign)) return false;
    const [before, after] = [isFigure(signs[at - 1]), isFigure(signs[at + 1])];
    if (after && (before || /^[-‐‑–]$/u.test(sign))) return false;
  }
  return true;
}

const standsForWord = /[%‰‱&@#*\\/§†‡′″]/u;

function isFigure(sign: string | undefined): boolean {
  return sign !== undefined && /^\p{N}/u.test(sign);
}
