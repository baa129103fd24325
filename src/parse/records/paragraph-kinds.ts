import type { Paragraph } from '../../collections/record.ts';
import type { Passage } from '../../read/passage.ts';
import type { VerbatimGrammar } from '../grammars/grammar.ts';

/**
 * What each paragraph of a turn is: speech, a block quotation after a colon, an item of a list after a
 * colon, or a note on the language that follows.
 *
 *     秘书长在峰会上指出：
 *     “区域组织发挥着关键作用。……不可或缺。”      quotation
 */
export function kindsOfParagraphs(
  paragraphs: readonly { passage: Passage; note: boolean }[],
  verbatim: VerbatimGrammar,
): Paragraph['kind'][] {
  const kinds: Paragraph['kind'][] = [];
  for (const [index, { passage, note }] of paragraphs.entries()) {
    const before = paragraphs[index - 1]?.passage.normal ?? '';
    const kindBefore = kinds[index - 1];
    const announced = verbatim.introduces(before);
    if (note) kinds.push('note');
    else if (
      verbatim.isQuotation(passage.normal) &&
      (announced || (kindBefore === 'quotation' && !/[”"」』]$/.test(before)))
    )
      kinds.push('quotation');
    else if (verbatim.isListItem(passage.normal) && (announced || kindBefore === 'list')) kinds.push('list');
    else kinds.push('speech');
  }
  return kinds;
}
