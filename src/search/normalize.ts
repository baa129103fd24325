/**
 * The normal form in which text is compared, with the way back to the text as received:
 *
 *     Ｓ/2024/538, 其中   →   s/2024/538,其中
 *     ^0         ^10 ^12       ^0        ^10,其 is 12
 *
 * Width and case are folded (NFKC, lower case), blanks and invisible signs go. Punctuation stays.
 * The index, the query and every guard use this one form, so they can not disagree.
 */
export interface NormalText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the first unit of the original that it comes from. */
  readonly starts: readonly number[];
  /** The same, the first unit after it. */
  readonly ends: readonly number[];
}

/** The normal form of a text, with the places of the original that its units come from. */
export function normalize(original: string): NormalText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(clusters)) {
    const folded = fold(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, starts, ends };
}

/** The normal form alone. */
export function normalForm(original: string): string {
  return original.replace(otherThanHan, fold);
}

/**
 * A normal text without punctuation and signs, for the second try of a search:
 * `《联合国宪章》第八章` becomes `联合国宪章第八章`. The places still lead to the original.
 */
export function withoutPunctuation(normal: NormalText): NormalText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: kept, index } of normal.text.matchAll(otherThanPunctuation)) {
    text += kept;
    starts.push(...normal.starts.slice(index, index + kept.length));
    ends.push(...normal.ends.slice(index, index + kept.length));
  }
  return { text, starts, ends };
}

/** The signs of a normal form, one by one: what the index holds as words. */
export function signsOf(normal: string): string[] {
  return normal.match(clusters) ?? [];
}

/** A sign with the marks that combine with it: folding never reaches further than this. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;
/** Han signs are their own normal form: most of a text need not be folded. */
const otherThanHan = /(?:[^\u4E00-\u9FFF\p{M}]\p{M}*|\p{M}+)/gsu;
const otherThanPunctuation = /[^\p{P}\p{S}]+/gu;
const blanks = /[\s\p{Z}\p{Cc}\p{Cf}]+/gu;

function fold(cluster: string): string {
  return cluster.normalize('NFKC').toLowerCase().replace(blanks, '');
}
