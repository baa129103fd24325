import type { Line } from '../../read/read-lines.ts';
import { type Parsing, report } from '../parsed.ts';

/** Tells the days outside running text that the calendar does not have: what is dated by one is published without a date. */
export function reportImpossibleDays(parsing: Parsing, lines: readonly Line[]): void {
  for (const { passage } of lines) {
    const offset = passage.offsetAt(0);
    if (!undated.has(parsing.ledger.classAt(offset))) continue;
    const day = parsing.grammar.impossibleDay(passage.normal.slice(0, longestLine));
    if (day === null) continue;
    const message = `Unexpected day \`${day}\`, expected one that the calendar has`;
    const hint = 'It stays as printed, and nothing is dated by it; compare it with the print.';
    report(parsing, 'warning', 'parse/impossible-day', offset, message, hint);
  }
}

/** What is printed around a text; a line of a saved page begins with furniture. */
const undated = new Set(['front', 'furniture']);
const longestLine = 400;
