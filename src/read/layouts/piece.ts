import type { Passage } from '../passage.ts';

/** A run of lines that the print holds together: a paragraph, or as much of it as stands before a page break. */
export interface Piece {
  passage: Passage;
  /** Depth of a heading, 0 for text. */
  heading: number;
  bold: boolean;
  /** Places in the text at which a page break was healed; wrapped lines are no cuts. */
  cuts: number[];
}
