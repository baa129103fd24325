import type { Line } from '../../read/read-lines.ts';
import { type Parsing, report } from '../parsed.ts';

/** Tells the lines of which the print does not say whether a paragraph begins with them. */
export function reportUnsure(parsing: Parsing, unsure: readonly Line[]): void {
  for (const { passage } of unsure) {
    const message = `Unexpected full line before \`${passage.text.slice(0, 12)}…\`, expected a width that tells whether a paragraph begins here`;
    const hint = 'The text is kept as two paragraphs; compare it with the print.';
    report(parsing, 'info', 'parse/unsure-paragraph', passage.offsetAt(0), message, hint);
  }
}
