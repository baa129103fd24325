import type { Layout } from '../../collections/meeting.ts';
import { decideLayout } from '../../read/layouts/decide-layout.ts';
import { type PageLine, piecesByWrap } from '../../read/layouts/page-layout.ts';
import { OpenText } from '../../read/open-text.ts';
import type { Passage } from '../../read/passage.ts';
import { type ParsedParagraph, type Parsing, report, take } from '../parsed.ts';
import { kindsOfParagraphs } from './paragraph-kinds.ts';
import { reportUnsure } from './unsure-paragraphs.ts';

/** A paragraph of a letter, an annex or a note; `number` is the one that it prints, null without one. */
export interface NumberedParagraph extends ParsedParagraph {
  number: number | null;
}

/**
 * Paragraphs of running text, in whichever layout it comes. A piece continues the paragraph before it where the print left
 * that open and nothing begins: no number, no item of a list, no heading.
 *
 *     1. 在国际关系发展的现阶段，……
 *     ^number ^text
 */
export function gatherParagraphs(
  parsing: Parsing,
  lines: readonly PageLine[],
  prefix: string,
  layout: Layout = layoutOf(parsing, lines),
): NumberedParagraph[] {
  const { source, grammar } = parsing;
  const texts: { text: OpenText; heading: boolean }[] = [];
  for (const { passage, heading, cuts } of piecesOf(parsing, lines, layout)) {
    take(parsing, passage, heading ? 'heading' : 'paragraph');
    const last = texts.at(-1);
    const isQuoted = last?.text.inQuotation === true && grammar.verbatim.isQuotation(passage.normal);
    const begins = heading || isQuoted || beginsItself(passage.normal, parsing);
    if (last === undefined || last.heading || begins || grammar.closes(last.text.tail)) {
      texts.push({ text: new OpenText(source, passage, cuts), heading });
    } else last.text.append(passage, true, cuts);
  }
  const read = texts.map(({ text, heading }) => {
    const whole = text.close();
    const number = heading ? null : grammar.resolution.operativeNumber(whole.normal);
    const taken = number?.length ?? 0;
    return {
      heading,
      number: number?.n ?? null,
      passage: whole.slice(taken),
      cuts: text.cuts.map((cut) => cut - taken),
    };
  });
  const kinds = kindsOfParagraphs(
    read.map(({ passage }) => ({ passage, note: false })),
    grammar.verbatim,
  );
  reportTables(parsing, lines);
  return read.map(({ heading, ...paragraph }, index) => ({
    id: `${prefix}${index + 1}`,
    kind: heading ? 'heading' : (kinds[index] ?? 'speech'),
    ...paragraph,
  }));
}

/** The layout of a whole document, which its parts share: a short one by itself tells none. */
export function layoutOf(parsing: Parsing, lines: readonly PageLine[]): Layout {
  const { closes } = parsing.grammar;
  if (marksFirstLines(parsing, lines)) return 'pages';
  const open = lines.filter(
    ({ heading, passage: { normal } }) => heading === 0 && normal.length >= 12 && !closes(normal),
  );
  if (open.length < leastWrapped) return 'lines';
  const hasBreaks = lines.some(({ afterBreak }) => afterBreak);
  return decideLayout(lines, closes, hasBreaks);
}

/** Fewer open lines are paragraphs that something cut. */
const leastWrapped = 6;

interface TextPiece {
  passage: Passage;
  heading: boolean;
  cuts: readonly number[];
}

/** The lines as the print holds them together: wrapped lines joined where the layout is that of pages. */
function piecesOf(parsing: Parsing, lines: readonly PageLine[], layout: Layout): TextPiece[] {
  const { source, grammar } = parsing;
  const { verbatim } = grammar;
  const headings = new Set(
    lines.flatMap((line, index) => (isHeading(parsing, line, lines[index - 1]) ? [line.passage.normal] : [])),
  );
  const toPiece = (passage: Passage, cuts: readonly number[] = []): TextPiece => {
    return { passage, heading: headings.has(passage.normal), cuts };
  };
  if (layout === 'pages' && marksFirstLines(parsing, lines)) {
    return piecesByIndent(parsing, lines, (line) => headings.has(line.passage.normal)).map((text) =>
      toPiece(text.close(), text.cuts),
    );
  }
  if (layout === 'lines') {
    return lines.map(({ passage }) => toPiece(passage));
  }
  const announces = (text: string, next: string) =>
    verbatim.introduces(text) && (verbatim.isQuotation(next) || verbatim.isListItem(next));
  const { pieces, unsure } = piecesByWrap(source, lines, {
    closes: (text, next) => grammar.closes(text) && (!verbatim.introduces(text) || announces(text, next)),
    announces,
    isQuotation: verbatim.isQuotation,
    begins: (text) => beginsItself(text, parsing),
    beginsVote: () => false,
    isVoters: () => false,
    beginsTurn: () => false,
    goesOnAsLabel: () => false,
    interrupts: () => null,
    isWhole: () => false,
    standsAlone: (text) => headings.has(text),
  });
  reportUnsure(parsing, unsure);
  return pieces.map(({ passage, cuts }) => toPiece(passage, cuts));
}

/** Whether the extractor kept the indent of first lines: lines behind an open one have none, as a rule, and others have. */
function marksFirstLines({ grammar }: Parsing, lines: readonly PageLine[]): boolean {
  const behindOpen = lines.filter((_, index) => {
    const before = lines[index - 1]?.passage.normal;
    return before !== undefined && before.length >= 12 && !grammar.closes(before);
  });
  const indented = behindOpen.filter(({ indent }) => indent !== '').length;
  const others = lines.filter(({ indent }) => indent !== '').length;
  return others >= 2 && behindOpen.length >= 3 && indented <= behindOpen.length * 0.1;
}

/** Paragraphs that begin where a line is indented. */
function piecesByIndent(
  parsing: Parsing,
  lines: readonly PageLine[],
  isHeading: (line: PageLine) => boolean,
): OpenText[] {
  const texts: OpenText[] = [];
  let alone = true;
  for (const line of lines) {
    const last = texts.at(-1);
    const heading = isHeading(line);
    const begins = heading || alone || (line.indent !== '' && !line.afterBreak);
    if (last === undefined || begins || beginsItself(line.passage.normal, parsing)) {
      texts.push(new OpenText(parsing.source, line.passage));
    } else last.append(line.passage, line.afterBreak);
    alone = heading;
  }
  return texts;
}

/** A heading of Markdown, or a short numbered line that closes nothing. */
function isHeading({ grammar }: Parsing, line: PageLine, before: PageLine | undefined): boolean {
  if (line.heading > 0) return true;
  const { normal } = line.passage;
  const isOver = before === undefined || grammar.closes(before.passage.normal) || before.heading > 0;
  return isOver && grammar.letter.isNumberedHeading(normal);
}

/** Whether a line begins a paragraph whatever stands before it. */
function beginsItself(normal: string, { grammar }: Parsing): boolean {
  return (
    grammar.resolution.operativeNumber(normal) !== null ||
    grammar.resolution.subparagraphMark(normal) !== null ||
    /^(?:[-•●○■]\s|\|)/.test(normal)
  );
}

/** Rows of a table are kept as printed, each a paragraph. */
function reportTables(parsing: Parsing, lines: readonly PageLine[]): void {
  const rows = lines.filter(({ passage }) => /^\|.*\|$/.test(passage.normal));
  const first = rows[0];
  if (first === undefined) return;
  const message = `Unexpected table of ${rows.length} lines, expected text`;
  const hint = 'Its rows are kept as printed, each a paragraph; compare them with the print.';
  report(parsing, 'warning', 'parse/table', first.passage.offsetAt(0), message, hint);
}
