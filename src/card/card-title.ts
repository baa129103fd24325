import { words } from '../words/words.ts';
import { type Box, box } from './box.ts';
import { innerWidth } from './card-frame.ts';
import { setTitle } from './set-title.ts';

/** The title of a picture, a box a line. */
export function cardTitle(title: string): Box[] {
  const { size, lines } = setTitle(title, words.lang, innerWidth);
  // The face stands a little wide.
  const style = { fontSize: size, lineHeight: 1.4, letterSpacing: -0.02 * size, whiteSpace: 'pre' };
  return lines.map((line) => box(style, line));
}
