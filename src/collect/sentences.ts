/** Signs that end a sentence in any script of the United Nations; a Latin full stop only before a blank. */
const stop = /[。！？؟]|[.!?](?=\s|$)/g;

/** Where the sentence that holds a place begins and ends in a text. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const stops = [...text.matchAll(stop)].map((match) => match.index + 1);
  return { from: stops.findLast((at) => at <= start) ?? 0, to: stops.find((at) => at > end) ?? text.length };
}

/** Signs that part a sentence; a Latin one only before a blank. */
const pause = /[，、；：،؛]|[,;:](?=\s)/g;

/**
 * The first sentences of a text, as many as fit into `length` signs. Where not even one fits, the text to its last pause
 * with an ellipsis: no word is cut, but where a run has no pause.
 */
export function openingSentences(text: string, length: number): string {
  if (text.length <= length) return text;
  const lastOf = (sign: RegExp) =>
    [...text.matchAll(sign)].map(({ index }) => index).findLast((at) => at < length && at > length / 4);
  const end = lastOf(stop);
  return end === undefined ? `${text.slice(0, lastOf(pause) ?? length)}……` : text.slice(0, end + 1);
}
