import type { Range } from './find-matches.ts';

/**
 * The passages that a hit shows: a piece of the record around each match.
 *
 *     ……我们始终坚持“互信、互利、平等、协商”的“上海精神”，主张在恪守相互尊重主权……
 *                                               ^match
 */
export interface Passage {
  /** Line of the content: 0 is the label, 1 the first paragraph. */
  readonly line: number;
  readonly text: string;
  /** Runs of `text` to mark. */
  readonly marks: readonly Range[];
  /** Whether text of the same line stands before and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The passages of a text around these matches, in order; without matches its first words. */
export function passages(content: string, matches: readonly Range[]): Passage[] {
  if (matches.length === 0) return opening(content);
  const found: Passage[] = [];
  let start = 0;
  content.split('\n').forEach((text, line) => {
    const end = start + text.length;
    const marks = matches
      .filter((match) => match.start < end && match.end > start)
      .map((match) => ({ start: Math.max(match.start - start, 0), end: Math.min(match.end - start, text.length) }));
    for (const group of grouped(marks)) found.push(cut(text, line, group));
    start = end + 1;
  });
  return found;
}

/** Signs shown before the first match of a passage and after its last. */
const before = 36;
const after = 72;

/** Matches so near that their passages would touch share one. */
function grouped(marks: readonly Range[]): Range[][] {
  const groups: Range[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && mark.start - last.end <= before + after) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function cut(text: string, line: number, marks: readonly Range[]): Passage {
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1)?.end ?? 0;
  const start = first <= before ? 0 : afterSign(text, first - before, first);
  const end = text.length - last <= after ? text.length : beforeSign(text, last, last + after);
  return {
    line,
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

function opening(content: string): Passage[] {
  const text = content.split('\n')[1];
  return text === undefined ? [] : [cut(text, 1, [])];
}

const stop = /[，。；：、！？,;:!?]/u;

/** The first place from `from` on that follows a stop, else `from`: a passage opens with a clause. */
function afterSign(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (stop.test(text.charAt(at - 1))) return at;
  return inside(text, from);
}

/** The last place up to `to` before a stop, if there is one in the second half, else `to`. */
function beforeSign(text: string, from: number, to: number): number {
  for (let at = to; at > (from + to) / 2; at -= 1) if (stop.test(text.charAt(at))) return at;
  return inside(text, to);
}

/** Never between the two halves of a sign. */
function inside(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
