import { normalize } from '../text/normalize.ts';

/**
 * A text as the signs that a comparison sees: width and case folded, without blanks, each sign whole with what
 * combines with it, and with its place in the text as received.
 *
 *     ２０２４年 7 月   →   2 0 2 4 年 7 月
 */
export interface Signs {
  readonly original: string;
  readonly signs: readonly string[];
  /** First UTF-16 unit of the original that a sign comes from, and the first after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A run of signs, by their numbers: from `from` up to, without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function signsIn(original: string): Signs {
  const { text, starts: units, ends: unitEnds } = normalize(original);
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    const start = units[unit] ?? 0;
    // Units that come from one sign of the original stay one sign: `…` is not three points.
    if (signs.length > 0 && starts.at(-1) === start) {
      signs[signs.length - 1] += text.charAt(unit);
    } else {
      signs.push(text.charAt(unit));
      starts.push(start);
      ends.push(unitEnds[unit] ?? start);
    }
  }
  return { original, signs, starts, ends };
}

/**
 * The text as received of a run of signs. Blanks behind its last sign belong to it where more follows before
 * sign `end`, so that runs side by side join to the whole text.
 */
export function textOf({ original, starts, ends }: Signs, { from, to }: Span, end = to): string {
  return from >= to ? '' : original.slice(starts[from], to < end ? starts[to] : ends[to - 1]);
}

/**
 * Whether a sentence or a line ends before sign `at`: where a quotation may be cut without tearing a sentence.
 * Marks that close behind a stop belong to its sentence.
 */
export function endsBefore({ original, signs, starts, ends }: Signs, at: number): boolean {
  if (at <= 0 || at >= signs.length) return true;
  if (original.slice(ends[at - 1], starts[at]).includes('\n')) return true;
  if (closing.test(signs[at] ?? '') || isStop(signs[at])) return false;
  let last = at - 1;
  while (last > 0 && closing.test(signs[last] ?? '')) last -= 1;
  return isStop(signs[last]);
}

/** Whether a sign ends a sentence. */
export function isStop(sign: string | undefined): boolean {
  return sign !== undefined && /^[。!?;]$/u.test(sign);
}

const closing = /^[”’」』)》】"']$/u;
