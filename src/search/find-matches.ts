import { type NormalText, normalize, withoutPunctuation } from '../text/normalize.ts';
import type { Closeness, Needle } from './needles.ts';

/** A run of the text as received, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for comparing: normalised once, asked often. */
export interface Comparable extends Readonly<Record<Closeness, NormalText>> {
  readonly original: string;
}

export function comparable(original: string): Comparable {
  const exact = normalize(original);
  let loose: NormalText | undefined;
  return {
    original,
    exact,
    get loose() {
      loose ??= withoutPunctuation(exact);
      return loose;
    },
  };
}

export interface Matches {
  /** Occurrences of all words, each counted from left to right without overlap with itself. */
  readonly count: number;
  /** Where they stand in the text as received, in order, runs that overlap made one. */
  readonly ranges: readonly Range[];
}

/**
 * Where the words of a query stand in a text; null when one of them is missing. This is the guard of every
 * answer: what is not in the text is not shown.
 */
export function findMatches(text: Comparable, needles: readonly Needle[]): Matches | null {
  const found = needles.map((needle) => findNeedle(text, needle));
  if (found.length === 0 || found.some((ranges) => ranges.length === 0)) return null;
  const all = found.flat();
  return { count: all.length, ranges: joined(all) };
}

/** Where a word stands in a text, in any of its forms; each form counts for itself. */
export function findNeedle(text: Comparable, { forms, closeness }: Needle): readonly Range[] {
  return forms.flatMap((form) => occurrences(text[closeness], form));
}

function occurrences(normal: NormalText, wanted: string): Range[] {
  const found: Range[] = [];
  for (let at = normal.text.indexOf(wanted); at !== -1; at = normal.text.indexOf(wanted, at + wanted.length)) {
    const start = normal.starts[at];
    const end = normal.ends[at + wanted.length - 1];
    if (start === undefined || end === undefined) throw new RangeError('A unit without a place');
    found.push({ start, end });
  }
  return found;
}

/** Runs in order, those that overlap made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
