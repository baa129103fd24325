/** Footnotes of speech: their marks, what calls them, and what they say. */

/** `1 见第2777号决议。`, `* 由于技术原因重新印发。`: the mark, and the text after it. */
export function footnoteMark(line: string): { mark: string; rest: string } | null {
  const match =
    /^(?:(\d{1,2}|[¹²³⁴-⁹]{1,2})\s+|(\d{1,2}|[¹²³⁴-⁹]{1,2})(?=见|参见|另见|同上)|(\*{1,3})\s*)(?=[\p{L}《“（])/u.exec(
      line,
    );
  if (match === null) return null;
  return { mark: match[1] ?? match[2] ?? match[3] ?? '', rest: line.slice(match[0].length) };
}

/** Where a line calls a footnote: the mark tight after a word, and no counted thing after it. */
export function footnoteCalls(line: string, mark: string): number[] {
  if (/^\*/.test(mark))
    return [...line.matchAll(/(?<=[^\s*])\*{1,3}(?!\*)/g)].flatMap((match) => (match[0] === mark ? [match.index] : []));
  const pattern = new RegExp(
    `(?<=[\\p{Script=Han}”）》’。，])(?<![第约近达共有至于在到前后仅超逾为年月])${mark}(?=[\\p{Script=Han}，。、；：）”]|$)(?![年月日号届条章项个名次段票位度点时分岁人米亿万千百页款国种天周倍期类])`,
    'gu',
  );
  return [...line.matchAll(pattern)].map((match) => match.index);
}

export function refersElsewhere(text: string): boolean {
  return /^(?:见|参见|另见|同上|可查|资料来源|来源)/.test(text);
}

export function tellsOfPrinting(text: string): boolean {
  return /(?:重新|再次|重)印发|技术原因|重发/.test(text.slice(0, 80));
}
