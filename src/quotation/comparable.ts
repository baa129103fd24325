import type { Fragment } from '../search/fragment.ts';
import type { Code, Coded } from './align.ts';
import type { Place } from './comparison.ts';
import { type Signs, type Span, signsIn } from './signs.ts';

/** An intervention made ready to be compared with a quotation. */
export interface Comparable extends Prepared {
  readonly fragment: Fragment;
  readonly coded: Coded;
}

interface Prepared {
  readonly text: Signs;
  /** The signs in one, with the number of the sign at each UTF-16 unit. */
  readonly normal: string;
  readonly numbers: readonly number[];
}

export function makeComparable(fragment: Fragment, code: Code): Comparable {
  const ready = prepared.get(fragment) ?? prepare(fragment);
  prepared.set(fragment, ready);
  return { ...ready, fragment, coded: code.encode(ready.text) };
}

/** Everywhere that an intervention has these signs, in its order. */
export function placesIn(record: Comparable, wanted: string): Place[] {
  const places: Place[] = [];
  for (let at = record.normal.indexOf(wanted); at !== -1; at = record.normal.indexOf(wanted, at + wanted.length)) {
    const last = record.numbers[at + wanted.length - 1] ?? 0;
    places.push(placeOf(record, { from: record.numbers[at] ?? 0, to: last + 1 }));
  }
  return places;
}

/** Where a run of its signs stands. */
export function placeOf({ fragment, text }: Pick<Comparable, 'fragment' | 'text'>, { from, to }: Span): Place {
  return { fragment, range: { start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 } };
}

/** Of fragments that are compared again; taking a text apart costs more than comparing it. */
const prepared = new WeakMap<Fragment, Prepared>();

function prepare({ content }: Fragment): Prepared {
  const text = signsIn(content);
  const numbers = text.signs.flatMap((sign, number) => Array.from({ length: sign.length }, () => number));
  return { text, normal: text.signs.join(''), numbers };
}
