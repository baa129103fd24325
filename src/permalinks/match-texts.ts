import { diffArrays } from 'diff/lib/diff/array.js';
import { type Pairs, pairsOf, resemblance } from './resemblance.ts';
import { resemblingAnywhere } from './resembling-anywhere.ts';
import { splitTexts } from './split-texts.ts';

/** A text of a sequence, in normal form. */
export interface SequenceText {
  /** Of an intervention; empty of a paragraph. */
  readonly label: string;
  readonly text: string;
  /** Withdrawn or merged: it counts again only where the same text comes back. */
  readonly gone?: boolean;
}

/**
 * Which text of a sequence is which of another, later one: for each of `now` the place in `before`, or null.
 *
 *     before   A  B  C  D          the same texts in the same order first, then the same text elsewhere,
 *     now      A  N  B' D          then what was split, what resembles, in order, in each gap,
 *              0  –  1  3          and last what resembles anywhere
 *
 * Time grows with the length of the texts: each is compared with its neighbours, then with a bounded number of others.
 */
export function matchTexts(before: readonly SequenceText[], now: readonly SequenceText[]): (number | null)[] {
  const unchanged = allInOrder(before, now);
  if (unchanged !== null) return unchanged;
  const found: (number | null)[] = now.map(() => null);
  inOrder(before, now, found);
  elsewhere(before, now, found);
  for (const gap of gapsIn(before, found)) splitTexts(before, now, gap, found);
  for (const gap of gapsIn(before, found)) resembling(before, now, gap, found);
  resemblingAnywhere(before, now, found);
  return found;
}

/** The usual case, without a search: all texts are there and no other, in their order. */
function allInOrder(before: readonly SequenceText[], now: readonly SequenceText[]): number[] | null {
  const old = before.flatMap(({ gone }, index) => (gone === true ? [] : [index]));
  if (old.length !== now.length) return null;
  return now.every(({ label, text }, index) => {
    const same = before[old[index] ?? -1];
    return same?.text === text && same.label === label;
  })
    ? old
    : null;
}

/** The longest sequence that both have; what only one of them has need not be compared. */
function inOrder(before: readonly SequenceText[], now: readonly SequenceText[], found: (number | null)[]): void {
  const keyed = (texts: readonly SequenceText[]) =>
    texts.flatMap((text, index) => (text.gone === true ? [] : [{ key: keyOf(text), index }]));
  const [old, current] = [keyed(before), keyed(now)];
  const [known, kept] = [new Set(old.map(({ key }) => key)), new Set(current.map(({ key }) => key))];
  const left = old.filter(({ key }) => kept.has(key));
  const right = current.filter(({ key }) => known.has(key));
  let at = 0;
  let next = 0;
  for (const { added, removed, count } of diffArrays(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  )) {
    for (let step = 0; step < count; step += 1) {
      const match = right[next];
      if (!added && !removed && match !== undefined) found[match.index] = left[at]?.index ?? null;
      if (!added) at += 1;
      if (!removed) next += 1;
    }
  }
}

/** A text that stands once among what is left on each side, and says enough to be known again. */
function elsewhere(before: readonly SequenceText[], now: readonly SequenceText[], found: (number | null)[]): void {
  const taken = new Set(found);
  const left = Map.groupBy(
    before.flatMap((text, index) => (taken.has(index) ? [] : [{ key: keyOf(text), index }])),
    ({ key }) => key,
  );
  const unmatched = Map.groupBy(
    now.flatMap((text, index) => (found[index] === null ? [{ key: keyOf(text), index }] : [])),
    ({ key }) => key,
  );
  for (const [key, [one, ...others]] of unmatched) {
    const [same, ...more] = left.get(key) ?? [];
    if (one === undefined || same === undefined || others.length + more.length > 0) continue;
    if (key.length > leastKnown) found[one.index] = same.index;
  }
}

const leastKnown = 12;

export interface Gap {
  /** Places in `before` and in `now` that are still without a match, in order, between two that have one. */
  readonly before: readonly number[];
  readonly now: readonly number[];
}

function gapsIn(before: readonly SequenceText[], found: readonly (number | null)[]): Gap[] {
  const taken = new Set(found);
  const gaps: Gap[] = [];
  let from = 0;
  let open: number[] = [];
  const close = (to: number) => {
    if (open.length > 0) {
      const left: number[] = [];
      for (let index = from; index < to; index += 1)
        if (!taken.has(index) && before[index]?.gone !== true) left.push(index);
      if (left.length > 0) gaps.push({ before: left, now: open });
    }
    open = [];
  };
  found.forEach((match, index) => {
    if (match === null) open.push(index);
    // A text that came from elsewhere ends no gap.
    else if (match >= from) {
      close(match);
      from = match + 1;
    }
  });
  close(before.length);
  return gaps;
}

/** How far from its own share of a gap a text is looked for. */
const reach = 12;

/** The best matches within a gap that keep the order: the longest common sequence, weighed, within a band. */
function resembling(
  before: readonly SequenceText[],
  now: readonly SequenceText[],
  gap: Gap,
  found: (number | null)[],
): void {
  const rows = gap.now.length;
  const columns = gap.before.length;
  const pairs = (texts: readonly SequenceText[], places: readonly number[]): Pairs[] =>
    places.map((place) => pairsOf(texts[place]?.text ?? ''));
  const [a, b] = [pairs(now, gap.now), pairs(before, gap.before)];
  const firstOf = (row: number) => Math.max(1, Math.floor((row * columns) / rows) - reach);
  const lastOf = (row: number) => Math.min(columns, Math.ceil((row * columns) / rows) + reach);
  const best: number[][] = [[]];
  const score: number[][] = [[]];
  const valueAt = (row: number, column: number): number => {
    if (row === 0 || column < firstOf(row)) return 0;
    return best[row]?.[Math.min(column, lastOf(row)) - firstOf(row)] ?? 0;
  };
  for (let row = 1; row <= rows; row += 1) {
    const values: number[] = [];
    const scores: number[] = [];
    best.push(values);
    score.push(scores);
    for (let column = firstOf(row); column <= lastOf(row); column += 1) {
      const one = a[row - 1];
      const other = b[column - 1];
      const alike = one === undefined || other === undefined ? 0 : resemblance(one, other);
      const sameLabel = now[gap.now[row - 1] ?? -1]?.label === before[gap.before[column - 1] ?? -1]?.label;
      const weight = alike === 0 ? 0 : alike + (sameLabel ? 0.25 : 0);
      scores.push(weight);
      values.push(
        Math.max(
          valueAt(row - 1, column),
          values.at(-1) ?? 0,
          weight === 0 ? 0 : valueAt(row - 1, column - 1) + weight,
        ),
      );
    }
  }
  let row = rows;
  let column = columns;
  while (row > 0 && column > 0) {
    const value = valueAt(row, column);
    const weight = score[row]?.[column - firstOf(row)] ?? 0;
    if (column > lastOf(row) || value === valueAt(row, column - 1)) column -= 1;
    else if (weight > 0 && value === valueAt(row - 1, column - 1) + weight) {
      const place = gap.now[row - 1];
      if (place !== undefined) found[place] = gap.before[column - 1] ?? null;
      row -= 1;
      column -= 1;
    } else row -= 1;
  }
}

function keyOf({ label, text }: SequenceText): string {
  return `${label}\n${text}`;
}
