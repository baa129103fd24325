import type { Line } from '../../read/read-lines.ts';
import { type ParsedStatement, type Parsing, take } from '../parsed.ts';
import { documentLines } from './document-lines.ts';
import type { Masthead } from './masthead.ts';
import { gatherParagraphs } from './paragraphs.ts';

/**
 * A statement by the President of the Council. Its first paragraph says when and at which meeting it was made; the others
 * are a quotation, of which each paragraph opens with a mark and only the last closes with one.
 *
 *     安全理事会主席的声明
 *     在2025年4月16日安全理事会第9901次会议上，安全理事会主席就…发表声明如下：
 *     “安全理事会重申…。
 */
export function parseStatement(parsing: Parsing, lines: readonly Line[], masthead: Masthead): ParsedStatement {
  const { statement } = parsing.grammar;
  const kept = documentLines(parsing, lines, masthead);
  const at = kept.findIndex(({ passage }) => statement.isTitle(passage.normal));
  const title = kept[at]?.passage;
  if (title === undefined) throw new Error('a statement without a title was sent to parseStatement');
  take(parsing, title, 'front');
  const headings = kept.slice(0, at).map(({ passage }) => take(parsing, passage, 'front'));
  const paragraphs = gatherParagraphs(parsing, kept.slice(at + 1), 'p');
  const opening = statement.opening(paragraphs[0]?.passage.normal ?? '');
  return {
    kind: 'statement',
    symbol: masthead.symbol,
    date: opening?.date ?? masthead.distributed,
    distributed: masthead.distributed,
    original: masthead.original,
    madeAt: opening?.meeting ?? null,
    headings,
    title,
    paragraphs,
  };
}
