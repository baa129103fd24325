import type { Problem } from '../problems/problem.ts';
import { furnitureIn } from '../read/layouts/furniture.ts';
import { Ledger } from '../read/ledger.ts';
import { type Line, readLines } from '../read/read-lines.ts';
import type { Source } from '../read/source.ts';
import type { Grammar } from './grammars/grammar.ts';
import { zh } from './grammars/zh.ts';
import { type ParsedRecord, type Parsing, report } from './parsed.ts';
import { reportImpossibleDays } from './records/impossible-days.ts';
import { findTitle, parseLetter } from './records/letter.ts';
import { findMasthead } from './records/masthead.ts';
import { parseNote } from './records/note.ts';
import { refusesOther } from './records/other-records.ts';
import { ownSymbol } from './records/own-symbol.ts';
import { parseResolution } from './records/resolution.ts';
import { parseStatement } from './records/statement.ts';
import { parseVerbatim } from './records/verbatim.ts';

const grammars: readonly Grammar[] = [zh];

export interface Parsed {
  /** Null when the source is of no known language or kind, or lacks what a record cannot be without. */
  record: ParsedRecord | null;
  parsing: Parsing | null;
  problems: Problem[];
}

/** Parses a source as the kind of record that it is; `isDelegation` tells names that the registers know. */
export function parseRecord(source: Source, isDelegation: (name: string) => boolean): Parsed {
  const ledger = new Ledger(source);
  const lines = readLines(source, ledger);
  const text = lines.map((line) => line.passage.normal).join('\n');
  const grammar = grammars.find((candidate) => candidate.recognizes(text));
  const problems: Problem[] = [];
  if (grammar === undefined) {
    const message = 'Unexpected language, expected Chinese';
    const hint = 'Records in other languages need a grammar in src/parse/grammars.';
    problems.push({
      severity: 'error',
      rule: 'parse/unknown-language',
      file: source.file,
      line: 1,
      column: 1,
      message,
      hint,
    });
    return { record: null, parsing: null, problems };
  }
  const parsing: Parsing = { source, ledger, grammar, isDelegation, problems };
  const record = parseAs(parsing, lines, text);
  if (record === undefined) {
    const message =
      'Unexpected kind of document, expected a verbatim record, a resolution or a draft of one, a letter, a statement or a note';
    report(
      parsing,
      'error',
      'parse/unknown-kind',
      0,
      message,
      'Remove the file from the folder, or add a kind of record in src/parse/records.',
    );
    return { record: null, parsing: null, problems };
  }
  if (record !== null) reportImpossibleDays(parsing, lines);
  const lost = ledger.firstUnassigned();
  if (record !== null && lost >= 0) {
    const message = 'Unexpected text that no part of the record took in';
    report(
      parsing,
      'error',
      'parse/unassigned',
      lost,
      message,
      'This is a fault of the parser: nothing of a source may be lost.',
    );
  }
  return { record, parsing, problems };
}

/** Undefined for an unknown kind, null for a known kind that lacks what it cannot be without. */
function parseAs(parsing: Parsing, lines: Line[], text: string): ParsedRecord | null | undefined {
  const { verbatim, note } = parsing.grammar;
  const own = ownSymbol(lines, furnitureIn(lines, null, verbatim.pageWords), verbatim);
  if (refusesOtherScript(parsing, lines, text)) return null;
  const isMeeting = own !== null || verbatim.isRecord(text);
  const document = isMeeting ? undefined : parseDocument(parsing, lines);
  if (document !== undefined) return document;
  if (refusesOther(parsing, lines, own)) return null;
  if (isMeeting) return parseVerbatim(parsing, lines, own);
  if (note.isNote(text)) return parseNote(parsing, lines);
  return undefined;
}

/** A letter, a statement, a resolution or a draft of one; undefined for another text. */
function parseDocument(parsing: Parsing, lines: readonly Line[]): ParsedRecord | undefined {
  const { grammar } = parsing;
  const { resolution, statement } = grammar;
  const masthead = findMasthead(lines, grammar);
  const has = (is: (normal: string) => boolean) => lines.some(({ passage }) => is(passage.normal));
  if (findTitle(lines, grammar) !== null) return parseLetter(parsing, lines, masthead);
  if (has(statement.isTitle)) return parseStatement(parsing, lines, masthead);
  if (has((normal) => resolution.opening(normal) !== null)) return parseResolution(parsing, lines, masthead);
  return undefined;
}

/** A text in another script of the language, of which the grammar has no words. */
function refusesOtherScript(parsing: Parsing, lines: readonly Line[], text: string): boolean {
  const at = parsing.grammar.otherScript(text);
  if (at === null) return false;
  const line = lines[text.slice(0, at).split('\n').length - 1];
  const message =
    'Unexpected text in traditional script, expected simplified characters as the United Nations print them';
  const hint =
    'Take the record from the United Nations, or convert it (`opencc -c t2s.json`) and compare names with the print.';
  report(parsing, 'error', 'parse/traditional-script', line?.passage.offsetAt(0) ?? 0, message, hint);
  return true;
}
