import type { Range } from './find-matches.ts';

/**
 * What the head of a turn shows of the label that the record prints:
 *
 *     张明先生（中国）（以英语发言）：     the label
 *     张明先生  上海合作组织  以英语发言   the head
 *     ^shown   ^not from it ^shown
 *
 * For each text of the head, in its order, the run of the label that has the same characters; null when none has.
 */
export function shownInLabel(label: string, head: readonly string[]): (Range | null)[] {
  let from = 0;
  return head.map((text) => {
    const start = text === '' ? -1 : label.indexOf(text, from);
    if (start === -1) return null;
    from = start + text.length;
    return { start, end: from };
  });
}

/** Whether every sign of a run of the label stands in the head, punctuation and blanks aside. */
export function isShown(label: string, { start, end }: Range, shown: readonly (Range | null)[]): boolean {
  const isIn = (at: number) => shown.some((range) => range !== null && range.start <= at && at < range.end);
  const signs = [...label.slice(start, end).matchAll(/[^\p{P}\p{S}\s]/gu)];
  return signs.length > 0 && signs.every(({ index }) => isIn(start + index));
}
