import type { Correction } from '../collections/record.ts';
import type { Problem } from '../problems/problem.ts';
import type { Passage } from '../read/passage.ts';
import type { StatedCorrection } from './correction-register.ts';

/** A place in a text of the record where printed words stand. */
interface Found {
  readonly line: number;
  readonly paragraph: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The corrections that editors state for a record, each at its place in the text; the text stays as printed.
 *
 *     s-pv-9688,213,给类组织,…      stands on line 215 since the source gained two lines: placed there, with a warning
 *
 * Words that stand neither on their line nor once near it are a problem of the register.
 */
export function placeCorrections(
  stated: readonly StatedCorrection[],
  record: string,
  texts: readonly { passage: Passage; paragraph: string | null }[],
): { corrections: Correction[]; problems: Problem[] } {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  const own = stated.filter((candidate) => candidate.record === record);
  for (const row of own) {
    const { printed, corrected, reason } = row;
    const all = texts.flatMap(({ passage, paragraph }) =>
      occurrences(passage.text, printed).map(
        (start): Found => ({ line: passage.lineAt(start), paragraph, start, end: start + printed.length }),
      ),
    );
    const place = all.find(({ line }) => line === row.line) ?? movedTo(row, all, own);
    if (place === null) problems.push(lost(row));
    else {
      if (place.line !== row.line) problems.push(moved(row, place.line));
      corrections.push({ printed, corrected, reason, ...place });
    }
  }
  return { corrections, problems };
}

/** Lines that a source may gain or lose above a misprint that it prints more than once. */
const near = 40;

/** Where the words of a row stand now: their only line, or their only one near by. Lines of other rows are theirs. */
function movedTo(row: StatedCorrection, all: readonly Found[], own: readonly StatedCorrection[]): Found | null {
  const taken = new Set(own.filter(({ printed }) => printed === row.printed).map(({ line }) => line));
  const free = all.filter(({ line }) => !taken.has(line));
  for (const found of [free, free.filter(({ line }) => Math.abs(line - row.line) <= near)]) {
    if (new Set(found.map(({ line }) => line)).size === 1) return found[0] ?? null;
  }
  return null;
}

function lost(row: StatedCorrection): Problem {
  const message = `Unexpected correction of \`${row.printed}\`, expected it on line ${row.line} of ${row.record}`;
  const hint =
    'Compare the row with the source as received; take it out where the source was issued anew without the misprint.';
  return row.problemAt('printed', 'resolve/correction-without-place', message, hint);
}

function moved(row: StatedCorrection, line: number): Problem {
  const message = `Unexpected line ${row.line} of \`${row.printed}\`, expected ${line}, where ${row.record} prints it now`;
  const hint = `Write ${line} into the column line, if this is the same misprint.`;
  return { ...row.problemAt('line', 'resolve/correction-moved', message, hint), severity: 'warning' };
}

function occurrences(text: string, printed: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) starts.push(at);
  return starts;
}
