import type { Meeting } from '../../src/collections/meeting.ts';

/**
 * The truth that search is held to, found without any index and with no code of `src/search`: which
 * interventions contain a run of signs, and how many times.
 *
 * An intervention is its label, `：` and its paragraphs, one after the other. Width, case, blanks and invisible
 * signs make no difference; punctuation does, unless the scan is asked to pass it over.
 */
export interface PlainText {
  readonly id: string;
  readonly strict: string;
  /** The same without punctuation and other signs that are neither letters nor figures. */
  readonly loose: string;
}

export type Punctuation = 'counts' | 'passed-over';

export function plainTexts(meetings: readonly Meeting[]): PlainText[] {
  return meetings.flatMap(({ interventions }) =>
    interventions.map(({ id, label, parts }) => {
      const paragraphs = parts.flatMap((part) => part.paragraphs.map(({ text }) => text));
      const strict = plainForm(`${label}：${paragraphs.join('\n')}`);
      return { id, strict, loose: withoutPunctuation(strict) };
    }),
  );
}

/** Half width, lower case, no blanks and no invisible signs. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '');
}

export function withoutPunctuation(plain: string): string {
  return plain.replace(/[\p{P}\p{S}]/gu, '');
}

export interface Scan {
  /** How many places each intervention has, by its id; those that lack a word are not there. */
  readonly places: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * The interventions that contain every one of these runs, and the places of all of them together; each run is
 * counted from left to right without overlap. A run of which nothing is left is in no text.
 */
export function scan(texts: readonly PlainText[], runs: readonly string[], punctuation: Punctuation = 'counts'): Scan {
  const plain = runs.map(plainForm);
  const wanted = punctuation === 'counts' ? plain : plain.map(withoutPunctuation);
  const places = new Map<string, number>();
  let total = 0;
  if (wanted.length === 0 || wanted.includes('')) return { places, total };
  for (const text of texts) {
    const where = punctuation === 'counts' ? text.strict : text.loose;
    const counts = wanted.map((run) => countOf(where, run));
    if (counts.includes(0)) continue;
    const count = counts.reduce((sum, one) => sum + one, 0);
    places.set(text.id, count);
    total += count;
  }
  return { places, total };
}

function countOf(text: string, run: string): number {
  let count = 0;
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + run.length)) count += 1;
  return count;
}
