import type { LabelMatch, VerbatimGrammar } from '../grammars/grammar.ts';
import type { ParsedParagraph, ParsedPart } from '../parsed.ts';

/**
 * Splits a turn into runs of one capacity and one language. Only the chair changes capacity:
 *
 *     我现在以某国代表的身份发言。          still in the chair: it announces
 *     …                                     for the country
 *     我现在恢复行使安理会主席的职能。      in the chair again
 *
 * An announcement with more text after it in its own paragraph belongs, with that text, to the country;
 * a resumption at the end of a longer paragraph leaves that paragraph to the country.
 */
export function splitCapacities(
  paragraphs: readonly ParsedParagraph[],
  label: LabelMatch,
  verbatim: VerbatimGrammar,
): ParsedPart[] {
  const chair = verbatim.isChair(label.name);
  let capacity: ParsedPart['capacity'] = chair ? 'president' : 'floor';
  let announced: ParsedPart['announced'] = null;
  let spokenIn = label.spokenIn;
  const parts: ParsedPart[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph.passage.normal;
    const note = paragraph.kind === 'note' ? verbatim.languageNote(text) : null;
    if (note !== null) spokenIn = note.spokenIn;
    const sentence: ReturnType<VerbatimGrammar['speaksForCountry']> =
      capacity === 'president' ? verbatim.speaksForCountry(text) : null;
    const resumed = capacity === 'national' ? verbatim.resumesChair(text) : null;
    const named: ParsedPart['announced'] =
      sentence === null ? null : { office: sentence.office, line: paragraph.passage.lineAt(sentence.at) };
    const mixed = sentence !== null && sentence.end < text.trimEnd().length;
    if (mixed) [capacity, announced] = ['national', named];
    if (resumed?.start === 0) [capacity, announced] = ['president', null];
    place(paragraph);
    if (sentence !== null && !mixed) [capacity, announced] = ['national', named];
    if (resumed !== null && resumed.start > 0) [capacity, announced] = ['president', null];
  }
  if (parts.length === 0) parts.push({ capacity, announced, spokenIn, paragraphs: [] });
  return parts;

  function place(paragraph: ParsedParagraph): void {
    const current = parts.at(-1);
    if (current !== undefined && current.capacity === capacity && current.spokenIn === spokenIn)
      current.paragraphs.push(paragraph);
    else parts.push({ capacity, announced, spokenIn, paragraphs: [paragraph] });
  }
}
