import type { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import { type ParsedNote, type Parsing, take } from '../parsed.ts';
import { gatherParagraphs } from './paragraphs.ts';

/**
 * A note as a web page published it. Rubric, publisher, date, languages, title and even the first paragraph
 * may share one line; the title then ends at the first blank.
 */
export function parseNote(parsing: Parsing, lines: readonly Line[]): ParsedNote {
  const { note } = parsing.grammar;
  const at = lines.findIndex((line) => note.rubric(line.passage.normal) !== null);
  const line = lines[at];
  const match = line === undefined ? null : note.rubric(line.passage.normal);
  if (line === undefined || match === null) throw new Error('a text without a rubric was sent to parseNote');
  const above = lines.slice(0, at).map(({ passage }) => take(parsing, passage, 'front').text);
  take(parsing, line.passage.slice(0, match.length), 'furniture');
  const rest = line.passage.slice(match.length);
  const titleEnd = /\s/.exec(rest.text)?.index ?? rest.text.length;
  const title: Passage = take(parsing, rest.slice(0, titleEnd), 'front');
  const first = rest.slice(titleEnd).trim();
  const below = lines.slice(at + 1);
  const text = first.text === '' ? below : [{ ...line, passage: first }, ...below];
  const paragraphs = gatherParagraphs(
    parsing,
    text.map((one) => ({ ...one, afterBreak: false })),
    'p',
  );
  const { publisher, place, published, languages } = match;
  return {
    kind: 'note',
    title,
    rubric: [...above, match.rubric].join(' '),
    publisher,
    place,
    published,
    languages,
    paragraphs,
  };
}
