import { piecesByLine } from '../../read/layouts/line-layout.ts';
import type { Line } from '../../read/read-lines.ts';
import type { ParsedMeeting, Parsing } from '../parsed.ts';
import { report } from '../parsed.ts';
import { isInterleaved } from './interleaved.ts';
import { meetingDay, meetingSymbol } from './meeting-head.ts';
import type { OwnSymbol } from './own-symbol.ts';
import { reportHeadDays } from './page-doubts.ts';
import { placeFootnotes } from './speech-footnotes.ts';
import { readFront } from './verbatim-front.ts';
import { divideRecord, sittingPieces } from './verbatim-pieces.ts';
import { readTurns } from './verbatim-turns.ts';

/**
 * Verbatim records: front matter, then the sitting from opening to closing.
 *
 *     第九六八八次会议 … 主席：… 成员：… 议程项目 …     front
 *     上午10时开会。                                    opening
 *     主席（以俄语发言）：…                             turns, with procedure between them
 *     下午1时05分散会。                                 closing
 *
 * A meeting without number or date cannot be filed, and one without a turn is no record of what was said: null, and the
 * problem says so.
 */
export function parseVerbatim(parsing: Parsing, lines: readonly Line[], own: OwnSymbol | null): ParsedMeeting | null {
  const division = divideRecord(parsing, lines, own);
  if (isInterleaved(parsing, division.sitting)) return null;
  const front = readFront(parsing, piecesByLine(parsing.source, division.front), division.sitting);
  const named = meetingSymbol(parsing, front, own);
  const date = named === null ? null : meetingDay(parsing, front, named.number);
  if (named === null || date === null) return null;
  reportHeadDays(parsing, lines, division.furniture, date);
  const { layout, pieces } = sittingPieces(parsing, division, front);
  const { year, place, agenda } = front;
  const roster = front.roster.map((row) =>
    row.presiding
      ? { ...row, representatives: row.representatives.flatMap(parsing.grammar.verbatim.presidentsIn) }
      : row,
  );
  const sitting = readTurns(parsing, pieces, roster);
  const footnotes = placeFootnotes(division.footnotes, sitting);
  const first = sitting.procedure.find(({ kind }) => kind === 'opening' || kind === 'resumption');
  if (first?.kind === 'resumption' && named.resumption === null) {
    const message = `Unexpected opening \`${first.text}\` in \`${named.symbol}\`, expected a symbol that says which resumption the record is`;
    const hint =
      'It is filed as the first sitting; if it is a later one, its head must say so, as in `S/PV.9691 (Resumption 1)`.';
    report(parsing, 'warning', 'parse/resumption', first.passage.offsetAt(0), message, hint);
  }
  if (sitting.interventions.length === 0) {
    const message = `Unexpected meeting ${named.number} without a turn, expected labels such as \`${parsing.grammar.verbatim.examples.label}\``;
    const hint =
      'No page is made of a record in which nobody speaks. If the print has labels, compare their form; if it has none, it is no verbatim record.';
    const offset = division.sitting[0]?.passage.offsetAt(0) ?? 0;
    report(parsing, 'error', 'parse/no-turns', offset, message, hint);
    return null;
  }
  return { kind: 'meeting', layout, ...named, date, year, place, roster, agenda, ...sitting, footnotes };
}
