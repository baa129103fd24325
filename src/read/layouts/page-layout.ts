import type { Ledger } from '../ledger.ts';
import { OpenText } from '../open-text.ts';
import { Passage } from '../passage.ts';
import type { Line } from '../read-lines.ts';
import type { Source } from '../source.ts';
import type { Piece } from './piece.ts';

/** What an un-wrapping needs to know of the language. */
export interface Wrapping {
  /** Whether a paragraph that ends like this is closed, when this line follows. */
  closes(text: string, next: string): boolean;
  /** Whether the text begins with a label. */
  beginsTurn(text: string): boolean;
  /** Whether the line begins something of its own, whatever stands before it: `反对：无`. */
  begins(text: string): boolean;
  /** Whether lines that close no sentence are whole so far: an item of the agenda, printed again as a heading. */
  isWhole(text: string): boolean;
  /** Whether the line stands by itself: a heading, an opening, the words of a vote. */
  standsAlone(text: string): boolean;
}

/**
 * Whether the lines are those of printed pages: wrapped at a column, hardly a blank line between them.
 */
export function isPageText(lines: readonly Line[]): boolean {
  if (lines.length < 12) return false;
  const lengths = lines.map((line) => line.passage.text.length).sort((a, b) => a - b);
  const nearlyLongest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const parted = lines.filter((line) => line.blanksBefore > 0).length;
  return parted < lines.length / 5 && nearlyLongest < 110 && lines.every((line) => line.heading === 0);
}

/** A line of a page, and whether a page break stands before it. */
export interface PageLine extends Line {
  afterBreak: boolean;
}

/**
 * The lines of pages without running heads and feet, which alternate sides from page to page:
 *
 *     S/PV.9001 某某问题 20/12/2024          25-32825 3/3
 *     26/11/2025 某某问题 S/PV.9001          2/3 25-32825
 */
export function withoutRunningHeads(lines: readonly Line[], ledger: Ledger): PageLine[] {
  const kept: PageLine[] = [];
  let afterBreak = false;
  for (const line of lines) {
    if (runningHead.test(line.passage.normal) || runningFoot.test(line.passage.normal)) {
      ledger.claim(line.passage, 'furniture');
      afterBreak = true;
      continue;
    }
    kept.push({ ...line, passage: closeLetterSpacing(line.passage), afterBreak });
    afterBreak = false;
  }
  return kept;
}

const date = String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}`;
const symbol = String.raw`[A-Z]+(?:\/[A-Z\d.]+)+(?:\s?\([^()]{1,20}\))?`;
const runningHead = new RegExp(`^(?:${symbol}\\s.*\\s${date}|${date}\\s.*\\s${symbol})$`);
const runningFoot = /^(?:\d{1,3}\/\d{1,3}\s+\d{2}-\d{5}|\d{2}-\d{5}(?:\s\([A-Z]\))?(?:\s+\d{1,3}\/\d{1,3})?)$/;

/** `安 理 会 现 在准备` set wide to fill a line, as it is read: without the blanks between Han characters. */
function closeLetterSpacing(passage: Passage): Passage {
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

/**
 * Paragraphs of wrapped lines. A paragraph goes on until a line closes it; a label begins another, also when
 * the label itself is broken over two lines or three. Where a full line ends at a full stop the print does not
 * tell whether the paragraph goes on: it is closed.
 */
export function piecesByWrap(source: Source, lines: readonly PageLine[], wrapping: Wrapping): Piece[] {
  const texts: OpenText[] = [];
  let open: OpenText | null = null;
  for (const [index, line] of lines.entries()) {
    const alone = wrapping.standsAlone(line.passage.normal);
    if (
      open !== null &&
      !alone &&
      !isWhole(open, index) &&
      !wrapping.begins(line.passage.normal) &&
      !labelBegins(index)
    ) {
      open.append(line.passage, line.afterBreak);
      continue;
    }
    const begun = new OpenText(source, line.passage);
    texts.push(begun);
    open = alone ? null : begun;
  }
  return texts.map((text) => ({ passage: text.close(), heading: 0, bold: false, cuts: text.cuts }));

  /** Nothing longer than a heading is looked up whole. */
  function isWhole(text: OpenText, next: number): boolean {
    return (
      wrapping.closes(text.tail, lines[next]?.passage.normal ?? '') ||
      (text.length < 160 && wrapping.isWhole(text.close().normal))
    );
  }

  /** A label may need the next two lines to show; a line that begins a turn by itself is nobody's second line. */
  function labelBegins(index: number): boolean {
    let text = '';
    for (const line of lines.slice(index, index + 3)) {
      if (text !== '' && wrapping.beginsTurn(line.passage.normal)) return false;
      text += line.passage.normal;
      if (wrapping.beginsTurn(text)) return true;
      if (wrapping.closes(text, '')) return false;
    }
    return false;
  }
}
