import { type Comparable, comparable, findMatches, findNeedle, joined, type Range } from './find-matches.ts';
import { type Closeness, type Needle, needlesOf } from './needles.ts';
import { readings } from './readings.ts';

/**
 * Where a query stands in the interventions of a page, in the order of the page. An intervention is compared
 * as the index compares it, as one text, so that a match may run from the label or a paragraph into the next:
 *
 *     张明先生（中国）：        line 0, the label
 *                  ~~~       one place of two pieces,
 *     感谢安理会……            line 1, the first paragraph
 *     ~~~~~
 */
export interface Places {
  /** `loose` when the words stand nowhere as typed and punctuation was passed over. */
  readonly closeness: Closeness;
  readonly places: readonly Place[];
}

export interface Place {
  /** Which of the interventions, from 0. */
  readonly intervention: number;
  /** The runs of its lines, at least one. */
  readonly pieces: readonly Piece[];
}

export interface Piece extends Range {
  readonly line: number;
}

/**
 * The places of a query in interventions, each given by its lines. Only interventions that answer the whole query
 * have places, as in search; where none does, each word is marked wherever it stands. Null when the query wants nothing.
 */
export function findPlaces(query: string, interventions: readonly (readonly string[])[]): Places | null {
  const ways = readings(query).filter(({ wanted }) => wanted.length > 0);
  if (ways.length === 0) return null;
  const texts = interventions.map((lines) => ({ lines, text: comparable(lines.join('\n')) }));
  for (const rangesOf of [rangesOfAll, rangesOfAny]) {
    for (const closeness of ['exact', 'loose'] as const) {
      for (const { wanted, without } of ways) {
        const needles = needlesOf(wanted, closeness);
        const unwanted = needlesOf(without, 'exact');
        const places = texts.flatMap(({ lines, text }, intervention) =>
          rangesOf(text, needles, unwanted).map((range) => ({ intervention, pieces: piecesOf(range, lines) })),
        );
        if (places.length > 0) return { closeness, places };
      }
    }
  }
  return { closeness: 'exact', places: [] };
}

/** The runs of all wanted words; none unless all are there and no unwanted one. */
function rangesOfAll(text: Comparable, wanted: readonly Needle[], without: readonly Needle[]): readonly Range[] {
  if (without.some((needle) => findNeedle(text, needle).length > 0)) return [];
  return findMatches(text, wanted)?.ranges ?? [];
}

function rangesOfAny(text: Comparable, wanted: readonly Needle[]): readonly Range[] {
  return joined(wanted.flatMap((needle) => findNeedle(text, needle)));
}

/** A run of the lines, joined by a line feed each, as runs of the lines. */
function piecesOf({ start, end }: Range, lines: readonly string[]): Piece[] {
  let at = 0;
  return lines.flatMap((text, line) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length + 1;
    return from < to ? [{ line, start: from, end: to }] : [];
  });
}
