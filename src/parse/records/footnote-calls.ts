import { Passage } from '../../read/passage.ts';
import { type ParsedFootnote, type Parsing, take } from '../parsed.ts';

export interface FootnoteCalls {
  /** The clauses without the marks. */
  passages: Passage[];
  calls: { clause: number; at: number; footnote: ParsedFootnote }[];
}

/**
 * Finds the marks by which clauses call their footnotes and takes them out of the text.
 *
 *     《联合国全球反恐战略》5 和联合国相关决议
 *                          ^ set tight against the word before, loose before the word after
 *
 * Marks are looked for in their order, so that `13 日3 和 2013 年` gives 3 and not the figures of a date.
 */
export function callFootnotes(
  parsing: Parsing,
  clauses: readonly Passage[],
  footnotes: readonly ParsedFootnote[],
): FootnoteCalls {
  const passages = [...clauses];
  const calls: FootnoteCalls['calls'] = [];
  let clause = 0;
  let from = 0;
  for (const footnote of footnotes) {
    if (!/^\d+$/.test(footnote.mark)) continue;
    const pattern = new RegExp(`(?<=[^\\s\\d./(（-])${footnote.mark}(?![\\d./)）-])`, 'g');
    for (let index = clause; index < passages.length; index += 1) {
      const passage = passages[index];
      if (passage === undefined) continue;
      const match = [...passage.normal.matchAll(pattern)].find(
        (found) =>
          (index > clause || found.index >= from) &&
          !parsing.grammar.resolution.countsOn(passage.normal.slice(found.index + footnote.mark.length)),
      );
      if (match === undefined) continue;
      const end = match.index + footnote.mark.length;
      take(parsing, passage.slice(match.index, end), 'footnote');
      passages[index] = Passage.join(parsing.source, [passage.slice(0, match.index), passage.slice(end)]);
      calls.push({ clause: index, at: match.index, footnote });
      [clause, from] = [index, match.index];
      break;
    }
  }
  return { passages, calls };
}
