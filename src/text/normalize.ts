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
  for (const { 0: run, 1: han, index } of original.matchAll(hanOrCluster)) {
    const folded = han === undefined ? fold(run) : run;
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(han === undefined ? index : index + unit);
      ends.push(index + (han === undefined ? run.length : unit + 1));
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

/**
 * A sign with the marks that combine with it: folding never reaches further. Han signs are their own normal form, so
 * most of a text need not be folded.
 */
const otherThanHan = /[^\u4E00-\u9FFF\p{M}]\p{M}*|\p{M}+/gsu;
const hanOrCluster = new RegExp(`([\u4E00-\u9FFF]+)|${otherThanHan.source}`, 'gsu');
const otherThanPunctuation = /[^\p{P}\p{S}]+/gu;
const blanks = /[\s\p{Z}\p{Cc}\p{Cf}]+/gu;

/** A text has few signs that are folded, and has them often. */
const folded = new Map<string, string>();

function fold(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const form = cluster.normalize('NFKC').toLowerCase().replace(blanks, '');
  if (cluster.length === 1) folded.set(cluster, form);
  return form;
}
