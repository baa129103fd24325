// The package's own entry makes all its comparers, which no bundler can leave out.
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Segment } from './align.ts';
import { isPunctuation } from './punctuation.ts';
import { endsBefore, isStop, type Signs, type Span, textOf } from './signs.ts';

/**
 * What a quotation has of a record, sign by sign:
 *
 *     record     主张在恪守相互尊重主权        same 主张, missing 在恪守, added 坚持, same 相互尊重主权
 *     quotation  主张坚持相互尊重主权
 *
 * The runs `same` and `added`, joined, are the quotation.
 */
export interface Run {
  readonly kind: 'same' | 'added' | 'missing';
  /** As pasted for `same` and `added`, as the record prints it for `missing`. */
  readonly text: string;
  /** How many signs it has. */
  readonly signs: number;
}

export interface Differences {
  readonly runs: readonly Run[];
  /** The run of the record from the first sign to the last that both have; nothing beyond it counts as missing. */
  readonly record: Span;
  /** Whether nothing but punctuation is added or missing. */
  readonly onlyPunctuation: boolean;
}

/** The differences of a part of the quotation from the place of the record where these segments lie. */
export function differences(quotation: Signs, span: Span, record: Signs, segments: readonly Segment[]): Differences {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('Texts that share nothing have no differences');
  const start = first.record - reach(record, first.record, first.quoted - span.from, -1);
  const [quotedEnd, recordEnd] = [last.quoted + last.length, last.record + last.length];
  const end = recordEnd + endReach(record, recordEnd, quotation, { from: quotedEnd, to: span.to });

  const changes: Change[] = [];
  let place: Place = { quoted: span.from, record: start };
  for (const segment of segments) {
    changes.push(...changesBetween(quotation, record, place, segment), { kind: 'same', ...segment });
    place = { quoted: segment.quoted + segment.length, record: segment.record + segment.length };
  }
  changes.push(...changesBetween(quotation, record, place, { quoted: span.to, record: end }));
  const runs = trimmed(record, withoutCrumbs(joined(changes)));
  const isOnlyPunctuation = ({ kind, ...run }: Change) =>
    kind === 'same' ||
    (kind === 'added'
      ? isPunctuation(quotation, { from: run.quoted, to: run.quoted + run.length })
      : isPunctuation(record, { from: run.record, to: run.record + run.length }));
  return {
    runs: runs.map(({ kind, length, ...at }) => ({
      kind,
      text:
        kind === 'missing'
          ? textOf(record, { from: at.record, to: at.record + length })
          : textOf(quotation, { from: at.quoted, to: at.quoted + length }, span.to),
      signs: length,
    })),
    record: sharedSpan(runs),
    onlyPunctuation: runs.every(isOnlyPunctuation),
  };
}

/** A place in both texts, by the numbers of their signs. */
interface Place {
  readonly quoted: number;
  readonly record: number;
}

/** A run that begins at a place; one that is missing has its length in the record, any other in the quotation. */
interface Change extends Place {
  readonly kind: Run['kind'];
  readonly length: number;
}

/** Behind the last shared run: a rewritten end of a sentence is compared with the whole end that the record has. */
function endReach(record: Signs, start: number, quotation: Signs, { from, to }: Span): number {
  const length = to - from;
  const least = reach(record, start, length, 1);
  if (length <= leastReach || !isStop(quotation.signs[to - 1])) return least;
  return reach(record, start, length * 3, 1);
}

/** However the sentence of the record ends, so many signs beyond the last shared one are compared. */
const leastReach = 6;

/** As many signs of the record as the quotation has there, but not on into a sentence that it does not touch. */
function reach(record: Signs, start: number, length: number, step: 1 | -1): number {
  let count = 0;
  for (; count < length; count += 1) {
    const at = start + step * count;
    if (step === 1 ? at >= record.signs.length : at <= 0) break;
    if (count >= leastReach && endsBefore(record, at)) break;
  }
  return count;
}

function changesBetween(quotation: Signs, record: Signs, from: Place, to: Place): Change[] {
  let place = from;
  const parts = diffArrays(record.signs.slice(from.record, to.record), quotation.signs.slice(from.quoted, to.quoted));
  return parts.map(({ added, removed, count }): Change => {
    const change = { kind: added ? 'added' : removed ? 'missing' : 'same', ...place, length: count } as const;
    place = {
      quoted: place.quoted + (removed ? 0 : count),
      record: place.record + (added ? 0 : count),
    };
    return change;
  });
}

/** Neighbours of one kind become one; between two shared runs, what is missing comes before what is added. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  let gap: Change[] = [];
  const close = () => {
    for (const kind of ['missing', 'added'] as const) {
      const [first, ...others] = gap.filter((change) => change.kind === kind);
      if (first !== undefined) result.push(others.reduce(extended, first));
    }
    gap = [];
  };
  for (const change of changes) {
    const last = result.at(-1);
    if (change.kind !== 'same') {
      gap.push(change);
    } else if (gap.length === 0 && last !== undefined) {
      result[result.length - 1] = extended(last, change);
    } else {
      close();
      result.push(change);
    }
  }
  close();
  return result;
}

function extended(first: Change, second: Change): Change {
  return { ...first, length: first.length + second.length };
}

/**
 * A sign or two that two rewritten passages happen to share (的, 是) would tear both to pieces: it is told as
 * part of the rewriting. Beside small changes it stays.
 */
function withoutCrumbs(changes: readonly Change[]): Change[] {
  return joined(
    changes.flatMap((change, index): Change[] => {
      const between = Math.min(changedBeside(changes, index, -1), changedBeside(changes, index, 1));
      const isCrumb = change.kind === 'same' && change.length <= 2 && change.length * 3 <= between;
      return isCrumb
        ? [
            { ...change, kind: 'missing' },
            { ...change, kind: 'added' },
          ]
        : [change];
    }),
  );
}

/**
 * Without what the record has before the first shared run and behind the last one: a quotation may begin and end where
 * it likes. A shared sign or two at an end, with other words between it and the rest, is chance.
 */
function trimmed(record: Signs, changes: readonly Change[]): Change[] {
  const shared = changes.flatMap(({ kind }, index) => (kind === 'same' ? [index] : []));
  const longest = shared.reduce((most, at) => (lengthAt(changes, at) > lengthAt(changes, most) ? at : most), -1);
  const first = shared.find((at) => at >= longest || !isChance(record, changes, at, 1)) ?? longest;
  const last = shared.findLast((at) => at <= longest || !isChance(record, changes, at, -1)) ?? longest;
  return joined(
    changes.flatMap((change, at): Change[] => {
      if (first <= at && at <= last) return [change];
      return change.kind === 'missing' ? [] : [{ ...change, kind: 'added' }];
    }),
  );
}

function isChance(record: Signs, changes: readonly Change[], at: number, step: 1 | -1): boolean {
  const run = changes[at];
  if (run === undefined || run.length > 2) return false;
  const beside: Change[] = [];
  for (let next = at + step; ; next += step) {
    const change = changes[next];
    if (change === undefined || change.kind === 'same') break;
    beside.push(change);
  }
  const isRewritten = beside.some(({ kind, length }) => kind === 'added' && length > 1);
  if (!isRewritten || changedBeside(changes, at, step) < run.length * 3) return false;
  // The stop of a sentence whose end was rewritten is its own, unless the record's sentence ended before.
  const stopsBefore = beside.some(
    ({ kind, record: from, length }) => kind === 'missing' && record.signs.slice(from, from + length).some(isStop),
  );
  return stopsBefore || run.length > 1 || !isStop(record.signs[run.record]);
}

function lengthAt(changes: readonly Change[], at: number): number {
  return changes[at]?.length ?? 0;
}

function sharedSpan(changes: readonly Change[]): Span {
  const shared = changes.filter(({ kind }) => kind === 'same');
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('Texts that share nothing have no differences');
  return { from: first.record, to: last.record + last.length };
}

/** Signs of the longer side of the change before or after a shared run. */
function changedBeside(changes: readonly Change[], index: number, step: 1 | -1): number {
  let most = 0;
  for (let at = index + step; ; at += step) {
    const change = changes[at];
    if (change === undefined || change.kind === 'same') return most;
    most = Math.max(most, change.length);
  }
}
