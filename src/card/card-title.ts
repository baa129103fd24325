import { setText } from '../text/typeset.ts';
import { words } from '../words/words.ts';
import { type Box, box } from './box.ts';
import { innerWidth, tightened } from './card-frame.ts';
import { setTitle } from './set-title.ts';

/** The title of a picture, a box a line. Half the square of a comma is empty and is taken away. */
export function cardTitle(title: string): Box[] {
  const { size, lines } = setTitle(setText(title), words.lang, innerWidth);
  const style = { fontSize: size, lineHeight: 1.4, letterSpacing: tightened(size), whiteSpace: 'pre' };
  const trimmed = { marginRight: -0.35 * size };
  return lines.map((line) => {
    const pieces = line.split(/(?<=[，、；：])/u);
    return box(style, ...pieces.map((piece, at) => box(at < pieces.length - 1 ? trimmed : {}, piece)));
  });
}
