import { OpenText } from '../../read/open-text.ts';
import type { Passage } from '../../read/passage.ts';
import { type ParsedParagraph, type Parsing, take } from '../parsed.ts';

/** A paragraph of a letter, an annex or a note; `number` is the one that it prints, null without one. */
export interface NumberedParagraph extends ParsedParagraph {
  number: number | null;
}

/**
 * Paragraphs of running text. A piece continues the paragraph before it where the print left that open and no
 * number begins.
 *
 *     1. 在国际关系发展的现阶段，……
 *     ^number ^text
 */
export function gatherParagraphs(parsing: Parsing, pieces: readonly Passage[], prefix: string): NumberedParagraph[] {
  const { closes, resolution } = parsing.grammar;
  const texts: OpenText[] = [];
  for (const piece of pieces) {
    take(parsing, piece, 'paragraph');
    const last = texts.at(-1);
    if (last === undefined || closes(last.tail) || resolution.operativeNumber(piece.normal) !== null) {
      texts.push(new OpenText(parsing.source, piece));
    } else last.append(piece, true);
  }
  return texts.map((text, index) => {
    const whole = text.close();
    const number = resolution.operativeNumber(whole.normal);
    const taken = number?.length ?? 0;
    return {
      id: `${prefix}${index + 1}`,
      kind: 'speech',
      number: number?.n ?? null,
      passage: whole.slice(taken),
      cuts: text.cuts.map((cut) => cut - taken),
    };
  });
}
