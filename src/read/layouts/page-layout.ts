import type { Ledger } from '../ledger.ts';
import { OpenText } from '../open-text.ts';
import { Passage } from '../passage.ts';
import type { Line } from '../read-lines.ts';
import type { Source } from '../source.ts';
import type { Furniture } from './furniture.ts';
import { type Boundary, boundaryBetween, type Measure, measureOf } from './measure.ts';
import type { Piece } from './piece.ts';
import { isTableHeader, isTableRow } from './table-row.ts';

/** What an un-wrapping needs to know of the language. */
export interface Wrapping {
  /** Whether a paragraph that ends like this is closed, when this line follows. */
  closes(text: string, next: string): boolean;
  /** Whether the text begins with a label; `before` is what stands ahead of it, empty for nothing. */
  beginsTurn(text: string, before: string): boolean;
  /** Whether a label that begins with `text` goes on in a line which has the form of one by itself: `甲`, `某先生（某国）：`. */
  goesOnAsLabel(text: string, line: string): boolean;
  /** Whether the line begins something of its own, whatever stands before it: `反对：无`. */
  begins(text: string): boolean;
  /** Whether the line says that a vote was taken, or heads a list of votes. */
  beginsVote(text: string): boolean;
  /** Whether the line can be a list of voters, or a part of one: after a vote began, each such line stands by itself. */
  isVoters(text: string): boolean;
  /** Whether lines that close no sentence are whole so far: an item of the agenda, printed again as a heading. */
  isWhole(text: string): boolean;
  /** Whether the line stands by itself: a heading, an opening, the words of a vote. */
  standsAlone(text: string): boolean;
  /**
   * Whether the line is a sentence or bracket that stands by itself where the print lets it: after a closed sentence, and
   * not as one full line of a paragraph. A bracket interrupts also an open sentence.
   */
  interrupts(text: string): 'sentence' | 'bracket' | null;
  /** Whether the line begins with an opening quotation mark: inside an open quotation it begins another of its paragraphs. */
  isQuotation(text: string): boolean;
  /** Whether a line that ends like this announces what the next one begins: a quotation, a list. */
  announces(text: string, next: string): boolean;
}

/** A line of a page, and whether a page break stands before it. */
export interface PageLine extends Line {
  afterBreak: boolean;
}

/**
 * Lines without the running heads and feet among them, which are counted as furniture.
 */
export function withoutFurniture(
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
  ledger: Ledger,
): PageLine[] {
  const kept: PageLine[] = [];
  let afterBreak = false;
  for (const [index, line] of lines.entries()) {
    if (furniture.has(index)) {
      ledger.claim(line.passage, 'furniture');
      afterBreak = true;
      continue;
    }
    kept.push({ ...line, afterBreak });
    afterBreak = false;
  }
  return kept;
}

/** `安 理 会 现 在准备` set wide to fill a line, as it is read: without the blanks between Han characters. */
export function closeLetterSpacing(passage: Passage): Passage {
  const gaps = [...passage.normal.matchAll(gap)];
  if (gaps.length < 4 || gaps.length * 8 < passage.text.length) return passage;
  const kept: Passage[] = [];
  let from = 0;
  for (const found of gaps) {
    kept.push(passage.slice(from, found.index));
    from = found.index + found[0].length;
  }
  return Passage.join(passage.source, [...kept, passage.slice(from)]);
}

const gap = /(?<=[\p{Script=Han}，。、；：“”（）《》]) (?=[\p{Script=Han}，。、；：“”（）《》])/gu;

/** Pieces, and the lines of which the print does not tell whether a paragraph begins with them. */
export interface WrappedPieces {
  readonly pieces: Piece[];
  readonly unsure: readonly Line[];
}

/**
 * Paragraphs of wrapped lines. A paragraph goes on until a line closes it; a label begins another, also when
 * the label itself is broken over two lines or three. Where a line ends at a full stop, the width of the lines
 * tells whether the paragraph goes on; where it proves neither, the paragraph is closed and the line after it noted.
 */
export function piecesByWrap(source: Source, lines: readonly PageLine[], wrapping: Wrapping): WrappedPieces {
  const normal = lines.map((line) => line.passage.normal);
  const measure = measureOf(
    normal,
    (line) => wrapping.closes(line, ''),
    (line) => wrapping.beginsTurn(line, ''),
  );
  const texts: OpenText[] = [];
  const unsure: Line[] = [];
  let open: OpenText | null = null;
  let voting = false;
  let labelEnds = -1;
  for (const [index, line] of lines.entries()) {
    const text = line.passage.normal;
    if (open !== null && index <= labelEnds) {
      open.append(line.passage, false);
      continue;
    }
    const labelled = labelLines(index, open?.tail ?? '');
    if (labelled > 0) labelEnds = index + labelled - 1;
    voting = wrapping.beginsVote(text) || (voting && wrapping.isVoters(text) && labelled === 0);
    const alone: boolean = voting || wrapping.standsAlone(text) || ofTable(index) || interrupts(open, index);
    if (open !== null && !alone && !wrapping.begins(text) && labelled === 0) {
      const boundary = boundaryBefore(open, index, measure);
      if (boundary === 'joined') {
        open.append(line.passage, line.afterBreak || (/[A-Za-z]-$/.test(open.tail) && /^[A-Za-z]/.test(text)));
        continue;
      }
      if (boundary === 'unsure') unsure.push(line);
    }
    const begun = new OpenText(source, line.passage);
    texts.push(begun);
    open = alone ? null : begun;
  }
  return { pieces: texts.map((text) => ({ passage: text.close(), heading: 0, bold: false, cuts: text.cuts })), unsure };

  /** Rows are kept as they are printed, each by itself. */
  function ofTable(index: number): boolean {
    const line = normal[index] ?? '';
    return isTableRow(line) || isTableHeader(line, normal[index + 1] ?? '');
  }

  function interrupts(text: OpenText | null, index: number): boolean {
    const line = normal[index] ?? '';
    const kind = wrapping.interrupts(line);
    if (kind !== 'sentence') return kind !== null;
    if (text !== null && boundaryBefore(text, index, measure) === 'joined') return false;
    const next = normal[index + 1];
    return next === undefined || boundaryBetween({ line, next, afterNext: null }, measure) !== 'joined';
  }

  function boundaryBefore(text: OpenText, index: number, measure: Measure | null): Boundary {
    const next = normal[index] ?? '';
    // Nothing longer than a heading is looked up whole.
    if (text.length < 160 && wrapping.isWhole(text.close().normal)) return 'apart';
    if (text.inQuotation && wrapping.isQuotation(next)) return 'apart';
    if (!wrapping.closes(text.tail, next)) return 'joined';
    if (wrapping.announces(text.tail, next)) return 'apart';
    const after = normal[index + 1];
    const afterNext = after === undefined || wrapping.closes(next, after) || wrapping.standsAlone(after) ? null : after;
    return boundaryBetween({ line: normal[index - 1] ?? '', next, afterNext }, measure);
  }

  /** How many lines the label that begins with this one needs to show, three at most; 0 where none begins. */
  function labelLines(index: number, before: string): number {
    let text = '';
    for (const [count, line] of normal.slice(index, index + 3).entries()) {
      if (text !== '' && wrapping.beginsTurn(line, text) && !wrapping.goesOnAsLabel(text, line)) return 0;
      text += line;
      if (wrapping.beginsTurn(text, before)) return count + 1;
      if (wrapping.closes(text, '')) return 0;
    }
    return 0;
  }
}
