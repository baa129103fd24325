import { Passage } from '../read/passage.ts';
import type { Source } from '../read/source.ts';

/**
 * Sets two pieces of a cut paragraph together again.
 *
 *     …合作是联合国 ⏎⏎ 工作的核心…   →   …合作是联合国工作的核心…
 *
 * Between two Latin letters the line end stood for a blank; between Han characters, and inside a
 * number, it stood for nothing.
 */
export function joinPieces(source: Source, first: Passage, second: Passage): Passage {
  const blank = /[A-Za-z,;.]$/.test(first.text) && /^[A-Za-z]/.test(second.text);
  return Passage.join(source, [first, second], blank ? ' ' : '');
}
