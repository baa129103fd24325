import type { Signs, Span } from './signs.ts';

/** A run that both texts have, sign by sign. */
export interface Segment {
  /** Number of its first sign in the quotation and in the record. */
  readonly quoted: number;
  readonly record: number;
  readonly length: number;
}

/** How a quotation lies on a record: runs that both have, in the order of both. */
export interface Alignment {
  readonly segments: readonly Segment[];
  /** Signs in all segments, and in the longest of them. */
  readonly covered: number;
  readonly longest: number;
  /** Signs covered, less what the shifts between segments cost: by it, alignments are compared. */
  readonly score: number;
}

/** A record as numbers of the signs that the quotation has; -1 for all others. */
export type Coded = Int32Array;

/** A quotation made ready to be laid on many records. */
export interface Code {
  readonly quoted: Coded;
  /** How many different signs there are. */
  readonly size: number;
  encode(record: Signs): Coded;
}

export function makeCode(quotation: Signs): Code {
  const numbers = new Map<string, number>();
  for (const sign of quotation.signs) if (!numbers.has(sign)) numbers.set(sign, numbers.size);
  const encode = ({ signs }: Signs) => Int32Array.from(signs, (sign) => numbers.get(sign) ?? -1);
  return { quoted: encode(quotation), size: numbers.size, encode };
}

/**
 * Where a part of the quotation lies best on a record: short runs that both have are found by their signs,
 * joined along their diagonals, and the best chain of them is kept. The cost grows with the length of the
 * record and the number of shared runs, never with the product of the two texts.
 */
export function align({ quoted, size }: Code, span: Span, record: Coded): Alignment {
  return bestChain(sharedRuns(quoted, span, record, gramLength(span.to - span.from), size));
}

/** The runs of at least so many signs that a part of the quotation shares with a record, wherever they stand. */
export function longRuns({ quoted, size }: Code, span: Span, record: Coded, least: number): Segment[] {
  return sharedRuns(quoted, span, record, gramOfLong, size).filter(({ length }) => length >= least);
}

const gramOfLong = 4;

/** Signs by which a shared run is found: few enough for a short text, many enough to be rare in a long one. */
function gramLength(length: number): number {
  if (length < 24) return 2;
  return length < 120 ? 3 : 4;
}

/** A run that stands in the quotation more often is met by its first places only. */
const mostPlaces = 8;
const mostSegments = 1000;

function sharedRuns(quoted: Coded, { from, to }: Span, record: Coded, length: number, size: number): Segment[] {
  const places = gramsOf(quoted, { from, to }, length, size);
  const segments: { quoted: number; record: number; length: number }[] = [];
  const open = new Map<number, (typeof segments)[number]>();
  for (const [at, gram] of gramsShared(record, places, length, size)) {
    for (const place of places.get(gram) ?? []) {
      const running = open.get(at - place);
      if (running !== undefined && running.record + running.length - length + 1 === at) {
        running.length += 1;
      } else {
        const segment = { quoted: place, record: at, length };
        segments.push(segment);
        open.set(at - place, segment);
      }
    }
  }
  if (segments.length <= mostSegments) return segments;
  const longest = segments.toSorted((a, b) => b.length - a.length).slice(0, mostSegments);
  return longest.sort((a, b) => a.record - b.record || a.quoted - b.quoted);
}

/** Where each run of so many signs of a part of the quotation stands; the same for all records that it is laid on. */
function gramsOf(quoted: Coded, { from, to }: Span, length: number, size: number): Grams {
  if (latest?.quoted === quoted && latest.from === from && latest.to === to && latest.length === length)
    return latest.grams;
  const grams = placesOfGrams(quoted, { from, to }, length, size, mostPlaces);
  latest = { quoted, from, to, length, grams };
  return grams;
}

/** Where a record has runs of the quotation, in its order. Of a record that is asked often its own runs are kept. */
function gramsShared(
  record: Coded,
  places: Grams,
  length: number,
  size: number,
): readonly (readonly [number, number])[] {
  const kept = gramsOfRecords.get(record) ?? new Map<number, Grams>();
  gramsOfRecords.set(record, kept);
  const grams = kept.get(length) ?? placesOfGrams(record, { from: 0, to: record.length }, length, size);
  kept.set(length, grams);
  const shared: (readonly [number, number])[] = [];
  const [few, many] = places.size < grams.size ? [places, grams] : [grams, places];
  for (const gram of few.keys()) {
    if (gram === -1 || !many.has(gram)) continue;
    for (const at of grams.get(gram) ?? []) shared.push([at, gram]);
  }
  return shared.sort(([a], [b]) => a - b);
}

const gramsOfRecords = new WeakMap<Coded, Map<number, Grams>>();

function placesOfGrams(
  text: Coded,
  { from, to }: Span,
  length: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): Grams {
  const grams = new Map<number, number[]>();
  for (let at = from; at + length <= to; at += 1) {
    const gram = gramAt(text, at, length, size);
    const found = grams.get(gram);
    if (found === undefined) grams.set(gram, [at]);
    else if (found.length < most) found.push(at);
  }
  return grams;
}

type Grams = ReadonlyMap<number, readonly number[]>;
let latest: (Span & { readonly quoted: Coded; readonly length: number; readonly grams: Grams }) | undefined;

/** A run of signs as one number; -1 when one of them is not in the quotation. */
function gramAt(text: Coded, at: number, length: number, size: number): number {
  let gram = 0;
  for (let next = at; next < at + length; next += 1) {
    const sign = text[next] ?? -1;
    if (sign === -1) return -1;
    gram = gram * size + sign;
  }
  return gram;
}

/** Signs between two segments of a chain: more is another part of the quotation, or another place of the record. */
const widestInQuotation = 80;
const widestInRecord = 400;

/** The chain of segments, in the order of both texts, that covers most with the least shifting. */
function bestChain(segments: readonly Segment[]): Alignment {
  const scores: number[] = [];
  const before: number[] = [];
  let end = -1;
  segments.forEach((segment, index) => {
    let score: number = segment.length;
    let previous = -1;
    for (let other = 0; other < index; other += 1) {
      const candidate = segments[other];
      if (candidate === undefined) continue;
      const gained = gain(candidate, segment);
      if (gained === null) continue;
      const joined = (scores[other] ?? 0) + gained;
      if (joined > score) {
        score = joined;
        previous = other;
      }
    }
    scores.push(score);
    before.push(previous);
    if (end === -1 || score > (scores[end] ?? 0)) end = index;
  });
  const chain: Segment[] = [];
  for (let index = end; index !== -1; index = before[index] ?? -1) {
    const segment = segments[index];
    if (segment !== undefined) chain.unshift(segment);
  }
  return summed(withoutOverlap(chain), scores[end] ?? 0);
}

/** What a segment adds behind another one; null when it can not stand there. */
function gain(first: Segment, second: Segment): number | null {
  const overlap = overlapOf(first, second);
  if (overlap >= second.length) return null;
  const inQuotation = second.quoted + overlap - first.quoted - first.length;
  const inRecord = second.record + overlap - first.record - first.length;
  if (inQuotation > widestInQuotation || inRecord > widestInRecord) return null;
  return second.length - overlap - Math.log2(1 + Math.abs(inQuotation - inRecord)) - 0.1 * inQuotation;
}

/** Signs of the second segment that the first one already has, in either text. */
function overlapOf(first: Segment, second: Segment): number {
  return Math.max(0, first.quoted + first.length - second.quoted, first.record + first.length - second.record);
}

function withoutOverlap(chain: readonly Segment[]): Segment[] {
  return chain.map((segment, index) => {
    const previous = chain[index - 1];
    const overlap = previous === undefined ? 0 : overlapOf(previous, segment);
    return {
      quoted: segment.quoted + overlap,
      record: segment.record + overlap,
      length: segment.length - overlap,
    };
  });
}

function summed(segments: readonly Segment[], score: number): Alignment {
  return {
    segments,
    covered: segments.reduce((sum, { length }) => sum + length, 0),
    longest: segments.reduce((most, { length }) => Math.max(most, length), 0),
    score,
  };
}
