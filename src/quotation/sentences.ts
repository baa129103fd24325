import { endsBefore, type Signs, type Span } from './signs.ts';

/** The sentences of a run, in its order. One of fewer signs than `least` goes with the next, or the one before. */
export function sentencesIn(quotation: Signs, { from, to }: Span, least = 1): [Span, ...Span[]] {
  const sentences: Span[] = [];
  let start = from;
  for (let at = from + least; at <= to - least; at += 1) {
    if (at - start < least || !endsBefore(quotation, at)) continue;
    sentences.push({ from: start, to: at });
    start = at;
  }
  const last = { from: start, to };
  const [first, ...others] = sentences;
  return first === undefined ? [last] : [first, ...others, last];
}
