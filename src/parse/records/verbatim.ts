import type { Layout } from '../../collections/meeting.ts';
import type { Piece } from '../../read/layouts/piece.ts';
import type { ParsedMeeting, Parsing } from '../parsed.ts';
import { report } from '../parsed.ts';
import { readFront } from './verbatim-front.ts';
import { readTurns } from './verbatim-turns.ts';

/**
 * Verbatim records: front matter, then the sitting from opening to closing.
 *
 *     第九六八八次会议 … 主席：… 成员：… 议程项目 …     front
 *     上午10时开会。                                    opening
 *     主席（以俄语发言）：…                             turns, with procedure between them
 *     下午1时05分散会。                                 closing
 *
 * A meeting without number or date cannot be filed: null, and the problem says so.
 */
export function parseVerbatim(
  parsing: Parsing,
  { layout, pieces }: { layout: Layout; pieces: readonly Piece[] },
): ParsedMeeting | null {
  const { verbatim } = parsing.grammar;
  const start =
    firstIndex(pieces, (text) => verbatim.opening(text) !== null) ?? firstIndex(pieces, isLabel) ?? pieces.length;
  const front = readFront(parsing, pieces.slice(0, start));
  if (front.number === null) {
    const hint = `The record needs a line such as \`${verbatim.examples.meetingNumber}\`. If the print lacks it, the file is not a whole record.`;
    report(parsing, 'error', 'parse/no-meeting-number', 0, 'Unexpected verbatim record without a meeting number', hint);
    return null;
  }
  if (front.date === null) {
    const hint = `The record needs a line such as \`${verbatim.examples.sitting}\`.`;
    const offset = front.numberAt;
    report(
      parsing,
      'error',
      'parse/no-date',
      offset,
      `Unexpected meeting ${front.number} without the date on which it was held`,
      hint,
    );
    return null;
  }
  const sitting = readTurns(parsing, pieces.slice(start), front.roster);
  const { number, date } = front;
  const roster = front.roster.map((row) =>
    row.presiding ? { ...row, representatives: row.representatives.flatMap(verbatim.presidentsIn) } : row,
  );
  return { kind: 'meeting', layout, ...front, number, date, roster, ...sitting };

  function isLabel(text: string): boolean {
    return verbatim.label(text) !== null && verbatim.rosterPrefix(text) === null;
  }
}

function firstIndex(pieces: readonly Piece[], test: (text: string) => boolean): number | null {
  const index = pieces.findIndex((piece) => piece.passage.text.length < 400 && test(piece.passage.normal));
  return index < 0 ? null : index;
}
