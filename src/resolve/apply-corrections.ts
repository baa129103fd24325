import type { Correction } from '../collections/record.ts';
import type { Problem } from '../problems/problem.ts';
import type { Passage } from '../read/passage.ts';
import type { StatedCorrection } from './correction-register.ts';

/**
 * The corrections that editors state for a record, each at its place in the text; the text stays as printed.
 * A correction whose words do not stand on its line is a problem of the register.
 */
export function placeCorrections(
  stated: readonly StatedCorrection[],
  record: string,
  texts: readonly { passage: Passage; paragraph: string | null }[],
): { corrections: Correction[]; problems: Problem[] } {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const row of stated.filter((candidate) => candidate.record === record)) {
    const found = texts.flatMap(({ passage, paragraph }) =>
      occurrences(passage.text, row.printed)
        .filter((start) => passage.lineAt(start) === row.line)
        .map((start) => ({ paragraph, start, end: start + row.printed.length })),
    )[0];
    if (found === undefined) {
      const message = `Unexpected correction of \`${row.printed}\`, expected it on line ${row.line} of ${record}`;
      problems.push(
        row.problemAt(
          'printed',
          'resolve/correction-without-place',
          message,
          'Compare the row with the source as received.',
        ),
      );
      continue;
    }
    const { line, printed, corrected, reason } = row;
    corrections.push({ line, printed, corrected, reason, ...found });
  }
  return { corrections, problems };
}

function occurrences(text: string, printed: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) starts.push(at);
  return starts;
}
