import type { PageLine } from '../../read/layouts/page-layout.ts';
import { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import type { Grammar } from '../grammars/grammar.ts';
import { type ParsedLetter, type Parsing, take } from '../parsed.ts';
import { annexStarts, parseAnnexes } from './annexes.ts';
import { documentLines } from './document-lines.ts';
import type { Masthead } from './masthead.ts';
import { gatherParagraphs, layoutOf } from './paragraphs.ts';

/**
 * A letter with its annexes, each with parts of its own and, where it has them, numbers of its own.
 *
 *     2009年7月14日某国常驻联合国代表给秘书长的信      title
 *     依照大会议事规则第 14 条，…                      paragraphs
 *     常驻代表 / 某某(签名)                            signatures
 *     附件一 / 解释性说明 / 1. …                       annex of numbered paragraphs
 *     附件二 / 决议草案 / 大会，…                      annex with a draft resolution
 */
export function parseLetter(parsing: Parsing, lines: readonly Line[], masthead: Masthead): ParsedLetter {
  const { resolution, date } = parsing.grammar;
  const kept = documentLines(parsing, lines, masthead);
  const place = findTitle(kept, parsing.grammar);
  if (place === null) throw new Error('a letter without a title was sent to parseLetter');
  const { from, to } = place;
  const titles = kept.slice(from, to).map(({ passage }) => take(parsing, passage, 'front'));
  const title = Passage.join(parsing.source, titles);
  const headings = kept.slice(0, from).map(({ passage }) => take(parsing, passage, 'front'));
  const rest = kept.slice(to);
  const layout = layoutOf(parsing, rest);
  const starts = annexStarts(parsing, rest);
  const { body, signed, signatory } = signatureIn(parsing, rest.slice(0, starts[0]?.at ?? rest.length));
  return {
    kind: 'letter',
    symbol: masthead.symbol,
    session: headings.map(({ normal }) => resolution.session(normal)).find((session) => session !== null) ?? null,
    date: date(title.normal),
    distributed: masthead.distributed,
    original: masthead.original,
    headings,
    title,
    signatory,
    signatures: signed.map(({ passage }) => take(parsing, passage, 'front').text),
    paragraphs: gatherParagraphs(parsing, body, 'p', layout),
    annexes: parseAnnexes(parsing, rest, starts, layout),
  };
}

/** Where the title of a letter stands, which may go on over lines; null in a text that is no letter. */
export function findTitle(lines: readonly Line[], { letter, closes }: Grammar): { from: number; to: number } | null {
  for (const [from, line] of lines.slice(0, longestHead).entries()) {
    if (closes(line.passage.normal) && line.passage.text.length > 40) return null;
    if (!letter.beginsTitle(line.passage.normal)) continue;
    let text = '';
    for (const [count, part] of lines.slice(from, from + longestTitle).entries()) {
      text += part.passage.normal;
      if (text.length <= 300 && letter.isTitle(text)) return { from, to: from + count + 1 };
    }
  }
  return null;
}

const longestHead = 60;
const longestTitle = 5;

/** The lines with which a letter is signed, offices before and behind the names, and the others. */
function signatureIn({ grammar }: Parsing, lines: readonly PageLine[]) {
  const { letter } = grammar;
  const signed = new Set<Line>();
  const names: string[] = [];
  for (const [index, line] of lines.entries()) {
    const name = letter.signatory(line.passage.normal);
    if (name === null) continue;
    names.push(name);
    signed.add(line);
    for (let at = index - 1; isOffice(at); at -= 1) add(at);
    for (let at = index + 1; isOffice(at); at += 1) add(at);
  }
  return {
    signatory: names.length === 0 ? null : names.join(grammar.listMark),
    signed: lines.filter((line) => signed.has(line)),
    body: lines.filter((line) => !signed.has(line)),
  };

  function isOffice(at: number): boolean {
    const line = lines[at];
    return line !== undefined && letter.isOffice(line.passage.normal);
  }

  function add(at: number): void {
    const line = lines[at];
    if (line !== undefined) signed.add(line);
  }
}
