import type { Layout } from '../../collections/meeting.ts';
import { decideLayout } from '../../read/layouts/decide-layout.ts';
import { furnitureIn } from '../../read/layouts/furniture.ts';
import { piecesByLine } from '../../read/layouts/line-layout.ts';
import { closeLetterSpacing, type PageLine, piecesByWrap, withoutFurniture } from '../../read/layouts/page-layout.ts';
import type { Piece } from '../../read/layouts/piece.ts';
import { Ledger } from '../../read/ledger.ts';
import type { Line } from '../../read/read-lines.ts';
import type { LabelMatch, VerbatimGrammar } from '../grammars/grammar.ts';
import { type Parsing, report } from '../parsed.ts';
import { reportPages } from './page-doubts.ts';
import { Present } from './present.ts';
import { readFront } from './verbatim-front.ts';
import { wholeLabels } from './whole-labels.ts';

interface Reading {
  readonly layout: Layout;
  readonly pieces: Piece[];
  /** Lines of which the print does not tell whether a paragraph begins with them. */
  readonly unsure: readonly Line[];
}

/**
 * The pieces of a verbatim record, in whichever layout it comes. The layout is decided by several signs, and a reading in
 * which labels or votes are lost that the other layout has is not taken.
 */
export function verbatimPieces(parsing: Parsing, lines: readonly Line[]): Reading {
  const { source, ledger, grammar } = parsing;
  const { verbatim } = grammar;
  const numberAt = Math.max(
    lines.findIndex((line) => verbatim.meetingNumber(line.passage.normal) !== null),
    0,
  );
  const own = ownSymbol(lines);
  const furniture = furnitureIn(lines.slice(numberAt), own, verbatim.pageWords);
  const placed = new Map([...furniture].map(([index, parts]) => [index + numberAt, parts]));
  reportPages(parsing, lines, placed, own);
  const kept = withoutFurniture(lines, placed, ledger);
  const opening = Math.max(
    kept.findIndex((line) => verbatim.opening(line.passage.normal) !== null),
    0,
  );
  const front = piecesByLine(source, kept.slice(0, opening));
  const sitting = kept.slice(opening);
  const decided = decideLayout(sitting, grammar.closes, placed.size > 0);
  const readings = (decided === 'pages' ? (['pages', 'lines'] as const) : (['lines', 'pages'] as const)).map((layout) =>
    readAs(layout, sitting, front, parsing),
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
  for (const line of taken.unsure) {
    const message = `Unexpected full line before \`${line.passage.text.slice(0, 12)}…\`, expected a width that tells whether a paragraph begins here`;
    const hint = 'The text is kept as two paragraphs; compare it with the print.';
    report(parsing, 'info', 'parse/unsure-paragraph', line.passage.offsetAt(0), message, hint);
  }
  return { ...taken, pieces: [...front, ...taken.pieces] };
}

function readAs(layout: Layout, sitting: readonly PageLine[], front: readonly Piece[], parsing: Parsing): Reading {
  const { source, grammar } = parsing;
  const { verbatim } = grammar;
  // The front matter is read for its names alone here; what it says and leaves in doubt is told when it is read in its turn.
  const { roster } = readFront({ ...parsing, ledger: new Ledger(source), problems: [] }, front);
  const present = new Present(grammar, roster);
  if (layout === 'lines')
    return { layout, pieces: wholeLabels(parsing, piecesByLine(source, sitting), present), unsure: [] };
  const inFront = new Set(front.map((piece) => withoutBlanks(piece.passage.normal)));
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
    isWhole: (text) => inFront.has(withoutBlanks(text)),
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

/** The symbol that the record prints for itself: the first one of a meeting. */
function ownSymbol(lines: readonly Line[]): string | null {
  for (const { passage } of lines) {
    const found = /(?<![A-Za-z0-9/.])[A-Z](?:\/[A-Z\d.]+)*\/PV\.\d{1,5}(?:\s?[(（][^()（）]{1,20}[)）])?/.exec(
      passage.normal,
    );
    if (found !== null) return found[0];
  }
  return null;
}

function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
