import { createHash } from 'node:crypto';
import type { Problem } from '../problems/problem.ts';
import { foreignFile, likelyEncoding } from './foreign-file.ts';
import { mergeConflictLine } from './merge-conflict.ts';

/** A record as received: its text, unchanged, and where its lines begin. */
export interface Source {
  file: string;
  sha256: string;
  /** The decoded bytes, nothing added or removed; a byte order mark stays as U+FEFF, which is white space. */
  text: string;
  /** Offset of the first unit of each line; a line ends at LF, CR LF or CR. */
  lineStarts: readonly number[];
}

/** Line and column, both from 1, of an offset in the text. */
export interface Place {
  line: number;
  column: number;
}

export type SourceReading = { source: Source; problems: [] } | { source: null; problems: [Problem] };

/**
 * Reads bytes as a source. What is empty, not text or not UTF-8 gives one problem instead, with its place.
 */
export function readSource(file: string, bytes: Uint8Array): SourceReading {
  const refuse = (rule: string, place: Place, message: string, hint: string): SourceReading => ({
    source: null,
    problems: [{ severity: 'error', rule, file, ...place, message, hint }],
  });
  const foreign = foreignFile(bytes);
  if (foreign !== null)
    return refuse(
      'read/foreign-file',
      { line: 1, column: 1 },
      `Unexpected ${foreign.what}, expected plain text or Markdown in UTF-8`,
      foreign.hint,
    );
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `Unexpected NUL at byte ${nul + 1}, expected text`;
    return refuse(
      'read/not-text',
      placeOfByte(bytes, nul),
      message,
      'Save the record as plain text or Markdown in UTF-8.',
    );
  }
  const wrong = firstInvalidByte(bytes);
  if (wrong >= 0) {
    const value = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const message = `Unexpected byte 0x${value} at byte ${wrong + 1}, expected UTF-8`;
    return refuse(
      'read/not-utf-8',
      placeOfByte(bytes, wrong),
      message,
      likelyEncoding(bytes)?.hint ?? 'Save the file as UTF-8.',
    );
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') {
    const message = 'Unexpected empty file, expected the text of a record';
    return refuse(
      'read/empty',
      { line: 1, column: 1 },
      message,
      'Remove the file, or put the text of the record into it.',
    );
  }
  const conflict = mergeConflictLine(text);
  if (conflict !== null) {
    const message = 'Unexpected marks of a merge, expected one version of the text';
    const hint = 'Two versions stand here between `<<<<<<<` and `>>>>>>>`. Keep one, take the marks out, and commit.';
    return refuse('read/merge-conflict', { line: conflict, column: 1 }, message, hint);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { file, sha256, text, lineStarts: startsOfLines(text) }, problems: [] };
}

/** The line (from 1) that holds an offset. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

export function placeAt(source: Source, offset: number): Place {
  const line = lineAt(source, offset);
  return { line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}

/** Non-white characters of a text, counted in Unicode code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!isWhite(character)) count += 1;
  return count;
}

/** White space as JavaScript has it (Unicode `White_Space` and U+FEFF). */
export function isWhite(character: string): boolean {
  return /\s/.test(character);
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

function placeOfByte(bytes: Uint8Array, at: number): Place {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const starts = startsOfLines(before);
  return { line: starts.length, column: before.length - (starts.at(-1) ?? 0) + 1 };
}

/** Index of the first byte that UTF-8 does not allow there (RFC 3629), or -1. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Length of the well-formed sequence that begins there, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let index = at + 2; index < at + length; index += 1) {
    const next = bytes[index] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
