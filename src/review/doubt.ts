import type { Intervention, Meeting } from '../collections/meeting.ts';
import type { Paragraph } from '../collections/record.ts';
import type { Problem } from '../problems/problem.ts';

/** A disagreement of the second reading, at a line of the source. */
export function doubt(meeting: Meeting, rule: string, line: number, message: string, hint: string): Problem {
  return { severity: 'warning', rule: `review/${rule}`, file: meeting.source.file, line, column: 1, message, hint };
}

/** Whether the first reading has told a doubt about a line already. */
export function isTold(meeting: Meeting, lines: readonly [number, number], rules: RegExp): boolean {
  return meeting.problems.some(({ line, rule }) => line >= lines[0] && line <= lines[1] && rules.test(rule));
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
