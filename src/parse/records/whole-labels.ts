import type { Piece } from '../../read/layouts/piece.ts';
import { Passage } from '../../read/passage.ts';
import type { LabelMatch } from '../grammars/grammar.ts';
import type { Parsing } from '../parsed.ts';
import type { Present } from './present.ts';

/**
 * Pieces in which no label is cut: where a blank line or the end of a line stands inside one, its pieces are set together.
 *
 *     甲某先生（阿尔及 ⏎⏎ 利亚）（以法语发言）：我感谢…
 */
export function wholeLabels(parsing: Parsing, pieces: readonly Piece[], present: Present): Piece[] {
  const { source, grammar } = parsing;
  const { verbatim, closes } = grammar;
  const whole: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const count = cutLabel(index);
    const parts = pieces.slice(index, index + count).map(({ passage }) => passage);
    whole.push(count === 1 ? piece : { ...piece, bold: false, passage: Passage.join(source, parts), cuts: [] });
    index += count - 1;
  }
  return whole;

  /** How many pieces hold the label that begins with this one; 1 where none is cut. */
  function cutLabel(index: number): number {
    let text = '';
    for (let count = 1; count <= mostPieces; count += 1) {
      const next = pieces[index + count - 1];
      if (next === undefined || (count > 1 && next.heading > 0)) return 1;
      const before = text;
      text += next.passage.normal.slice(0, longestLabel);
      const label = verbatim.label(text);
      if (count === 1) {
        if (label !== null || text.length >= longestFragment || closes(text)) return 1;
        continue;
      }
      if (label !== null && label.length > before.length && isWhole(label, verbatim.label(next.passage.normal)))
        return count;
      if (closes(text) || verbatim.label(next.passage.normal) !== null) return 1;
    }
    return 1;
  }

  /** Whether the pieces together are a label; `own` is the one that the last of them has by itself. */
  function isWhole(label: LabelMatch, own: LabelMatch | null): boolean {
    if (own !== null) return present.knowsWholeName(label) && !present.knowsWholeName(own);
    return label.affiliation !== null || label.spokenIn !== null || present.knowsWholeName(label);
  }
}

const mostPieces = 3;
const longestLabel = 240;
/** A longer piece that ends inside a label holds more than the label. */
const longestFragment = 120;
