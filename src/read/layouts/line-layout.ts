import { Passage } from '../passage.ts';
import type { Line } from '../read-lines.ts';
import type { Source } from '../source.ts';
import type { Piece } from './piece.ts';

/**
 * Pieces of a layout in which a line of the file is a paragraph or a part of one, as in Markdown and
 * in pages saved from the web. Only a bold run that goes on over lines holds several of them together.
 */
export function piecesByLine(source: Source, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const before = pieces.at(-1);
    if (line.continuesBold && before !== undefined) {
      before.passage = Passage.join(source, [before.passage, line.passage]);
      continue;
    }
    pieces.push({ passage: line.passage, heading: line.heading, bold: line.bold, cuts: [] });
  }
  return pieces;
}
