import type { Part } from '../collections/meeting.ts';
import { countCharacters } from '../read/source.ts';

/** Non-white characters that are spoken in a part; a note of the language is not. */
export function charactersOf({ paragraphs }: Pick<Part, 'paragraphs'>): number {
  return paragraphs.filter(({ kind }) => kind !== 'note').reduce((sum, { text }) => sum + countCharacters(text), 0);
}
