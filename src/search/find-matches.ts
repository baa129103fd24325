import { type NormalText, normalForm, normalize, withoutPunctuation } from './normalize.ts';
import { alternativesOf, type Reading } from './query.ts';

/** A run of the text as received, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How closely the words of a query are compared: as they stand, or with punctuation passed over. */
export type Closeness = 'exact' | 'loose';

/** A text made ready for comparing: normalised once, asked often. */
export interface Comparable {
  readonly original: string;
  readonly exact: NormalText;
  readonly loose: NormalText;
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

/** What a word of a query is compared as; empty when nothing of it is left. */
export function needle(word: string, closeness: Closeness): string {
  return closeness === 'exact' ? normalForm(word) : withoutPunctuation(normalize(word)).text;
}

/**
 * Where the words stand in a text, in order, runs that overlap made one; null when one of them is
 * missing. This is the guard of every answer: what is not in the text is not shown.
 */
export function findMatches(text: Comparable, words: readonly string[], closeness: Closeness): Matches | null {
  const ranges: Range[] = [];
  for (const word of words) {
    const found = occurrences(text[closeness], needle(word, closeness));
    if (found.length === 0) return null;
    ranges.push(...found);
  }
  return { count: ranges.length, ranges: joined(ranges) };
}

/** The same for a query as it was read: each word in one of its forms, those in quotation marks with their punctuation. */
export function findReading(text: Comparable, { wanted }: Reading, closeness: Closeness): Matches | null {
  const ranges: Range[] = [];
  let count = 0;
  for (const word of wanted) {
    const way = word.phrase ? 'exact' : closeness;
    const forms = alternativesOf(word);
    const found = forms.flatMap((form) => findMatches(text, [form], way)?.ranges ?? []);
    const runs = joined(found);
    if (runs.length === 0) return null;
    count += forms.length === 1 ? found.length : runs.length;
    ranges.push(...runs);
  }
  return { count, ranges: joined(ranges) };
}

export interface Matches {
  /** Occurrences of all words, each counted from left to right without overlap with itself. */
  readonly count: number;
  readonly ranges: readonly Range[];
}

function occurrences(normal: NormalText, wanted: string): Range[] {
  const found: Range[] = [];
  if (wanted === '') return found;
  for (let at = normal.text.indexOf(wanted); at !== -1; at = normal.text.indexOf(wanted, at + wanted.length)) {
    const start = normal.starts[at];
    const end = normal.ends[at + wanted.length - 1];
    if (start === undefined || end === undefined) throw new RangeError('A normal text has a place for every unit');
    found.push({ start, end });
  }
  return found;
}

/** Runs in order, those that overlap made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && range.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      result.push(range);
    }
  }
  return result;
}
