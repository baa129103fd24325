import type { Layout } from '../../collections/meeting.ts';
import { decideLayout } from '../../read/layouts/decide-layout.ts';
import { type Furniture, furnitureIn } from '../../read/layouts/furniture.ts';
import { piecesByLine } from '../../read/layouts/line-layout.ts';
import { closeLetterSpacing, type PageLine, piecesByWrap, withoutFurniture } from '../../read/layouts/page-layout.ts';
import type { Piece } from '../../read/layouts/piece.ts';
import type { Line } from '../../read/read-lines.ts';
import type { LabelMatch, VerbatimGrammar } from '../grammars/grammar.ts';
import { type Parsing, report } from '../parsed.ts';
import { joinDividedWords } from './divided-words.ts';
import type { OwnSymbol } from './own-symbol.ts';
import { reportPages } from './page-doubts.ts';
import { Present } from './present.ts';
import { sittingStart } from './sitting-start.ts';
import { type SpokenFootnote, takeFootnotes } from './speech-footnotes.ts';
import { reportUnsure } from './unsure-paragraphs.ts';
import type { Front } from './verbatim-front.ts';
import { wholeLabels } from './whole-labels.ts';

/** What the front matter tells of the words in the sitting. */
type Names = Pick<Front, 'agenda' | 'roster'>;

interface Reading {
  readonly layout: Layout;
  readonly pieces: Piece[];
  /** Lines of which the print does not tell whether a paragraph begins with them. */
  readonly unsure: readonly Line[];
}

/** The lines of a record without heads and feet, in its two parts. */
export interface Division {
  readonly front: readonly PageLine[];
  readonly sitting: readonly PageLine[];
  /** The heads and feet, by the index of their line among all lines. */
  readonly furniture: ReadonlyMap<number, Furniture>;
  readonly footnotes: readonly SpokenFootnote[];
  readonly own: OwnSymbol | null;
}

/** Divides a record into its front matter and its sitting; heads and feet are taken out and held against each other. */
export function divideRecord(parsing: Parsing, lines: readonly Line[], own: OwnSymbol | null): Division {
  const { verbatim } = parsing.grammar;
  const numberAt = Math.max(
    lines.findIndex(({ passage }) => verbatim.isMeetingLine(passage.normal)),
    0,
  );
  const found = furnitureIn(lines.slice(numberAt), own?.printed ?? null, verbatim.pageWords);
  const furniture = new Map([...found].map(([index, parts]) => [index + numberAt, parts]));
  reportPages(parsing, lines, furniture, own?.printed ?? null);
  const { lines: kept, footnotes } = takeFootnotes(parsing, withoutFurniture(lines, furniture, parsing.ledger));
  const start = sittingStart(kept, verbatim);
  return {
    front: kept.slice(0, start),
    sitting: joinDividedWords(parsing, kept.slice(start)),
    furniture,
    footnotes,
    own,
  };
}

/**
 * The pieces of a sitting, in whichever layout it comes. The layout is decided by several signs, and a reading in
 * which labels or votes are lost that the other layout has is not taken.
 */
export function sittingPieces(
  parsing: Parsing,
  { sitting, furniture }: Division,
  names: Names,
): { layout: Layout; pieces: Piece[] } {
  const decided = decideLayout(sitting, parsing.grammar.closes, furniture.size > 0);
  const readings = (decided === 'pages' ? (['pages', 'lines'] as const) : (['lines', 'pages'] as const)).map((layout) =>
    readAs(layout, sitting, names, parsing),
  );
  const [first, other] = readings;
  if (first === undefined || other === undefined) throw new Error('a record has two readings');
  const found = firmness(first.pieces, parsing);
  const otherwise = firmness(other.pieces, parsing);
  const taken = otherwise > found ? other : first;
  if (taken === other) {
    const message = `Unexpected layout \`${first.layout}\`, expected \`${other.layout}\`: in it ${otherwise} labels and votes are found, in the other ${found}`;
    const hint = 'The reading that loses none was taken. Compare the paragraphs with the print.';
    report(parsing, 'warning', 'parse/layout', sitting[0]?.passage.offsetAt(0) ?? 0, message, hint);
  }
  reportUnsure(parsing, taken.unsure);
  return { layout: taken.layout, pieces: taken.pieces };
}

function readAs(layout: Layout, sitting: readonly PageLine[], { agenda, roster }: Names, parsing: Parsing): Reading {
  const { source, grammar } = parsing;
  const { verbatim } = grammar;
  const present = new Present(grammar, roster);
  if (layout === 'lines')
    return { layout, pieces: wholeLabels(parsing, piecesByLine(source, sitting), present), unsure: [] };
  const items = new Set(agenda.map(({ normal }) => withoutBlanks(normal)));
  const announces = (text: string, next: string) =>
    verbatim.introduces(text) && (verbatim.isQuotation(next) || verbatim.isListItem(next));
  const closed = sitting.map((line) => ({ ...line, passage: closeLetterSpacing(line.passage) }));
  const wrapped = piecesByWrap(source, closed, {
    // A line may end at a colon inside a paragraph; one that announces a quotation or a list ends there.
    closes: (text, next) => grammar.closes(text) && (!verbatim.introduces(text) || announces(text, next)),
    announces,
    isQuotation: verbatim.isQuotation,
    begins: (text) => verbatim.voteHeading(text) !== null,
    beginsVote: (text) => verbatim.voteTaken(text) !== null || verbatim.voteHeading(text) !== null,
    isVoters: verbatim.isVoterLine,
    interrupts: (text) =>
      verbatim.isProcedureNote(text) || verbatim.changeOfChair(text) !== null
        ? /^[（(]/.test(text)
          ? 'bracket'
          : 'sentence'
        : null,
    beginsTurn: (text, before) => {
      const label = verbatim.label(text) ?? languageLabel(text, verbatim);
      if (label === null) return false;
      const firm = verbatim.isChair(label.name) || label.affiliation !== null || label.spokenIn !== null;
      return firm || before === '' || grammar.closes(before);
    },
    goesOnAsLabel: (text, line) => {
      const [whole, own] = [verbatim.label(text + line), verbatim.label(line)];
      return whole !== null && own !== null && present.knowsWholeName(whole) && !present.knowsWholeName(own);
    },
    isWhole: (text) => items.has(withoutBlanks(text)),
    standsAlone: verbatim.standsAlone,
  });
  return { layout, ...wrapped };
}

/** A label without its colon, where a language makes it one. */
function languageLabel(text: string, verbatim: VerbatimGrammar): LabelMatch | null {
  const label = verbatim.unmarkedLabel(text);
  return label === null || label.spokenIn === null ? null : label;
}

/** How many labels and lists of votes begin a piece. */
function firmness(pieces: readonly Piece[], { grammar }: Parsing): number {
  const { verbatim } = grammar;
  return pieces.filter(
    ({ passage: { normal } }) =>
      verbatim.label(normal) !== null ||
      languageLabel(normal, verbatim) !== null ||
      verbatim.voteHeading(normal) !== null,
  ).length;
}

function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
