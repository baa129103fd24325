/**
 * A name as quick find compares it, with the way back to the name as printed:
 *
 *     安全理事会第2178（2014）号决议   →   安全理事会第2178/2014号决议
 *     Ondina Blokar Drobič            →   ondinablokardrobic
 *
 * Width, case and the accents of Latin letters are folded, punctuation and blanks go; between two figures
 * one stroke is left of them, so that `73/334` is not `7/3334`.
 */
export interface Folded {
  readonly original: string;
  /** What is compared. */
  readonly text: string;
  /** The same by characters. */
  readonly signs: readonly string[];
  /** For each of them, the first UTF-16 unit of the original that it comes from. */
  readonly starts: readonly number[];
  /** The same, the first unit after it. */
  readonly ends: readonly number[];
  /** Whether a part of the name begins with it: behind a dot, a blank, or where the script changes. */
  readonly opens: readonly boolean[];
}

export function fold(original: string): Folded {
  const folded = {
    signs: Array.of<string>(),
    starts: Array.of<number>(),
    ends: Array.of<number>(),
    opens: Array.of<boolean>(),
  };
  let isApart = true;
  for (const { 0: cluster, index } of original.matchAll(clusters)) {
    const push = (sign: string, opens: boolean) => {
      folded.signs.push(sign);
      folded.starts.push(index);
      folded.ends.push(index + cluster.length);
      folded.opens.push(opens);
    };
    for (const sign of cluster.normalize('NFKC').toLowerCase()) {
      if (passedOver.test(sign)) {
        isApart = true;
        continue;
      }
      const last = folded.signs.at(-1);
      if (isApart && last !== undefined && figure.test(last) && figure.test(sign)) push('/', false);
      push(bare(sign), isApart || last === undefined || scriptOf(last) !== scriptOf(sign));
      isApart = false;
    }
  }
  return { original, text: folded.signs.join(''), ...folded };
}

/** A Latin letter without its accent; every other sign as it is. */
function bare(sign: string): string {
  return latin.test(sign) ? sign.normalize('NFD').charAt(0) : sign;
}

function scriptOf(sign: string): 'figure' | 'letter' | 'other' {
  return figure.test(sign) ? 'figure' : latin.test(sign) ? 'letter' : 'other';
}

/** A sign with the marks that combine with it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;
const passedOver = /[\p{P}\p{S}\p{Z}\p{C}\p{M}]/u;
const figure = /^\p{Nd}$/u;
const latin = /^\p{Script=Latin}$/u;
