import type { PageLine } from '../../read/layouts/page-layout.ts';
import { Passage } from '../../read/passage.ts';
import { lineAt } from '../../read/source.ts';
import {
  type ParsedFootnote,
  type ParsedMeeting,
  type ParsedParagraph,
  type Parsing,
  report,
  take,
} from '../parsed.ts';

/** A footnote of a meeting, before the paragraphs are known: where its mark was called, as an offset of the source. */
export interface SpokenFootnote {
  mark: string;
  passage: Passage;
  /** The character right before the mark in the text; null where no one place is certain. */
  calledAt: number | null;
}

/**
 * The footnotes among the lines of a sitting, taken out of it, with their marks in the text:
 *
 *     安理会的各项决议1和大会的报告，并呼吁各方
 *     1 见第2777（2025）号决议，第3段。
 *     25-10001 3/3                                    the foot of the page
 *
 * A numbered line is a footnote where a word before it calls the number, and it stands at the foot of a page or refers
 * somewhere (见); a line with an asterisk where it stands at the foot, or tells of the printing. Others stay, and those that
 * look like footnotes are told.
 */
export function takeFootnotes(
  parsing: Parsing,
  lines: readonly PageLine[],
): { lines: PageLine[]; footnotes: SpokenFootnote[] } {
  const { verbatim } = parsing.grammar;
  const kept: PageLine[] = [];
  const footnotes: SpokenFootnote[] = [];
  /** Where the lines begin that may call a footnote: at the call of the one before. */
  let from = 0;
  let afterBreak = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const mark = line.heading > 0 ? null : verbatim.footnoteMark(line.passage.normal);
    const end = mark === null ? index : endOf(index);
    const calls = mark === null ? [] : callsOf(mark.mark);
    if (mark === null || !isFootnote(mark, line, atFoot(end), calls.length)) {
      if (mark !== null && verbatim.refersElsewhere(mark.rest)) reportUnsure(line);
      kept.push(afterBreak ? { ...line, afterBreak } : line);
      afterBreak = false;
      continue;
    }
    const printed = lines.slice(index, end);
    const passage = Passage.join(
      parsing.source,
      printed.map((one) => one.passage),
    );
    take(parsing, passage, 'footnote');
    if (calls.length > 1) reportCalls(line, mark.mark, calls.length);
    const [call] = calls.length === 1 ? calls : [];
    footnotes.push({
      mark: mark.mark,
      passage: passage.slice(line.passage.text.length - mark.rest.length),
      calledAt: call === undefined ? null : takeCall(call.index, call.at, mark.mark),
    });
    from = call?.index ?? from;
    afterBreak ||= printed.some((one) => one.afterBreak);
    index = end - 1;
  }
  return { lines: kept, footnotes };

  /** Whether a page ends before this line: its own foot stands there, or another footnote of the foot. */
  function atFoot(end: number): boolean {
    for (let at = end; at <= end + longestNote * 4; at += 1) {
      const line = lines[at];
      if (line === undefined) return false;
      if (line.afterBreak) return true;
      if (at > end && parsing.grammar.closes(lines[at - 1]?.passage.normal ?? '') && !begins(line)) return false;
      if (at === end && !begins(line)) return false;
    }
    return false;
  }

  function begins(line: PageLine): boolean {
    return verbatim.footnoteMark(line.passage.normal) !== null;
  }

  function isFootnote(mark: { mark: string; rest: string }, line: PageLine, atFoot: boolean, calls: number): boolean {
    if (/^\*/.test(mark.mark)) return verbatim.tellsOfPrinting(mark.rest) || (atFoot && calls > 0);
    return (
      calls > 0 && (atFoot || (verbatim.refersElsewhere(mark.rest) && parsing.grammar.closes(line.passage.normal)))
    );
  }

  /** The line after the footnote: the next mark, the next page, or where its sentence closes. */
  function endOf(index: number): number {
    for (let end = index + 1; end < lines.length && end <= index + longestNote; end += 1) {
      const line = lines[end];
      if (line === undefined || line.afterBreak || verbatim.footnoteMark(line.passage.normal) !== null) return end;
      if (verbatim.label(line.passage.normal) !== null) return end;
      if (parsing.grammar.closes(lines[end - 1]?.passage.normal ?? '')) return end;
    }
    return Math.min(index + 1, lines.length);
  }

  function callsOf(mark: string): { index: number; at: number }[] {
    const found: { index: number; at: number }[] = [];
    let characters = 0;
    for (let index = kept.length - 1; index >= from && characters < charactersOfPages; index -= 1) {
      const { normal } = kept[index]?.passage ?? { normal: '' };
      characters += normal.length;
      if (normal.length <= charactersOfPages)
        found.push(...verbatim.footnoteCalls(normal, mark).map((at) => ({ index, at })));
    }
    return found;
  }

  /** Takes the mark out of its line; the offset of the character before it. */
  function takeCall(index: number, at: number, mark: string): number | null {
    const line = kept[index];
    if (line === undefined) return null;
    const { passage } = line;
    take(parsing, passage.slice(at, at + mark.length), 'footnote');
    const without = Passage.join(parsing.source, [passage.slice(0, at), passage.slice(at + mark.length)]);
    kept[index] = { ...line, passage: without };
    return passage.offsetAt(at - 1);
  }

  function reportUnsure(line: PageLine): void {
    const message = `Unexpected \`${line.passage.text.slice(0, 24)}\` in the speech, expected a word before it that calls a footnote`;
    const hint = 'It is published as speech; if it is a footnote, compare its mark with the print.';
    report(parsing, 'warning', 'parse/maybe-footnote', line.passage.offsetAt(0), message, hint);
  }

  function reportCalls(line: PageLine, mark: string, count: number): void {
    const message = `Unexpected ${count} places that may call footnote \`${mark}\`, expected one`;
    const hint = 'The marks stay in the text as printed, and the footnote hangs on none of them.';
    report(parsing, 'warning', 'parse/footnote-call', line.passage.offsetAt(0), message, hint);
  }
}

/** The footnotes with the paragraphs that call them, where one place is certain. */
export function placeFootnotes(
  footnotes: readonly SpokenFootnote[],
  { interventions }: Pick<ParsedMeeting, 'interventions'>,
): ParsedFootnote[] {
  if (footnotes.length === 0) return [];
  const paragraphs = interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs));
  const byLine = new Map(paragraphs.flatMap((one) => linesOf(one).map((line) => [line, one] as const)));
  return footnotes.map(({ mark, passage, calledAt }) => {
    const text = calledAt === null ? undefined : byLine.get(lineAt(passage.source, calledAt));
    const at = text === undefined || calledAt === null ? 0 : text.passage.placeOf(calledAt) + 1;
    if (text === undefined || at === 0) return { mark, passage, calledFrom: null };
    const word = /[^\s，。、；：]{1,12}$/u.exec(text.passage.normal.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    return { mark, passage, calledFrom: { clause: text.id, at, word } };
  });
}

function linesOf({ passage }: ParsedParagraph): number[] {
  return Array.from({ length: passage.lastLine - passage.firstLine + 1 }, (_, index) => passage.firstLine + index);
}

/** Lines that a footnote may have. */
const longestNote = 8;
/** Characters of some pages, on which a footnote may be called. */
const charactersOfPages = 8000;
