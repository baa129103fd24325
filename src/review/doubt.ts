import type { Intervention, Meeting } from '../collections/meeting.ts';
import type { Paragraph } from '../collections/record.ts';
import type { Problem } from '../problems/problem.ts';

/** A disagreement of the second reading, at a line of the source. */
export function doubt(meeting: Meeting, rule: string, line: number, message: string, hint: string): Problem {
  return { severity: 'warning', rule: `review/${rule}`, file: meeting.source.file, line, column: 1, message, hint };
}

/** Whether the first reading has told a doubt about a line already. */
export function isTold(meeting: Meeting, [from, to]: readonly [number, number], rules: RegExp): boolean {
  const upTo = toldUpTo(meeting, rules);
  const last = upTo.length - 1;
  return (upTo[Math.min(to, last)] ?? 0) > (upTo[Math.min(from - 1, last)] ?? 0);
}

/** Counted once for what is asked of the rules, since each meeting is asked many times. */
const countsOf = new WeakMap<Meeting, Map<string, number[]>>();

/** How many problems of some rules stand on each line and those before it, up to the last one that has any. */
function toldUpTo(meeting: Meeting, rules: RegExp): readonly number[] {
  const counts = countsOf.get(meeting) ?? new Map<string, number[]>();
  countsOf.set(meeting, counts);
  const known = counts.get(rules.source);
  if (known !== undefined) return known;
  const lines = meeting.problems.flatMap(({ line, rule }) => (rules.test(rule) ? [line] : []));
  const upTo = Array.from({ length: lines.reduce((last, line) => Math.max(last, line), 0) + 1 }, () => 0);
  for (const line of lines) upTo[line] = (upTo[line] ?? 0) + 1;
  for (let line = 1; line < upTo.length; line += 1) upTo[line] = (upTo[line] ?? 0) + (upTo[line - 1] ?? 0);
  counts.set(rules.source, upTo);
  return upTo;
}

/** The paragraphs of a turn in which somebody speaks, in order. */
export function spoken({ parts }: Intervention): Paragraph[] {
  return parts.flatMap((part) => part.paragraphs).filter(({ kind }) => kind !== 'note');
}

/** The paragraphs of a turn that are said in the chair. */
export function saidInChair({ parts }: Intervention): Paragraph[] {
  return parts.filter(({ capacity }) => capacity === 'president').flatMap((part) => part.paragraphs);
}

/** A text without blanks and with one form of brackets and dots, for comparing names. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[•‧・･]/g, '·');
}
