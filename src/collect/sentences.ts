/** Signs that end a sentence in any script of the United Nations; a Latin full stop only before a blank. */
const stop = /[。！？؟]|[.!?](?=\s|$)/g;

/** Where the sentence that holds a place begins and ends in a text. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const stops = [...text.matchAll(stop)].map((match) => match.index + 1);
  return { from: stops.findLast((at) => at <= start) ?? 0, to: stops.find((at) => at > end) ?? text.length };
}

/** The first sentences of a text, as many as fit into `length` signs; cut with an ellipsis where not even one fits. */
export function openingSentences(text: string, length: number): string {
  if (text.length <= length) return text;
  const fits = [...text.matchAll(stop)]
    .map((match) => match.index + 1)
    .findLast((at) => at <= length && at > length / 4);
  return fits === undefined ? `${text.slice(0, length)}……` : text.slice(0, fits);
}
