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
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  const push = (sign: string, start: number, end: number, isOpening: boolean) => {
    signs.push(sign);
    starts.push(start);
    ends.push(end);
    opens.push(isOpening);
  };
  let last: Kind = 'blank';
  /** Whether something was passed over since the last sign. */
  let isApart = true;
  let end = 0;
  for (const character of original) {
    const start = end;
    end += character.length;
    for (const { sign, kind } of piecesOf(character)) {
      if (kind === 'mark') {
        if (ends.length > 0) ends[ends.length - 1] = end;
      } else if (kind === 'blank') {
        isApart = true;
      } else {
        if (isApart && last === 'figure' && kind === 'figure') push('/', start, end, false);
        push(sign, start, end, isApart || last !== kind);
        last = kind;
        isApart = false;
      }
    }
  }
  return { original, text: signs.join(''), signs, starts, ends, opens };
}

/** What a character is to the eye of quick find: `blank` is all punctuation too, a `mark` belongs to the sign before it. */
type Kind = 'figure' | 'letter' | 'other' | 'blank' | 'mark';

interface Piece {
  readonly sign: string;
  readonly kind: Kind;
}

/** A character folded, mostly one sign; looked up once, since names share their signs. */
function piecesOf(character: string): readonly Piece[] {
  const known = pieces.get(character);
  if (known !== undefined) return known;
  const made = [...character.normalize('NFKC').toLowerCase()].map((sign) => {
    const kind = kindOf(sign);
    // A Latin letter goes without its accent.
    return { sign: kind === 'letter' ? sign.normalize('NFD').charAt(0) : sign, kind };
  });
  pieces.set(character, made);
  return made;
}

const pieces = new Map<string, readonly Piece[]>();

function kindOf(sign: string): Kind {
  if (/\p{M}/u.test(sign)) return 'mark';
  if (/[\p{P}\p{S}\p{Z}\p{C}]/u.test(sign)) return 'blank';
  if (/\p{Nd}/u.test(sign)) return 'figure';
  return /\p{Script=Latin}/u.test(sign) ? 'letter' : 'other';
}
