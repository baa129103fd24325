import type { Piece } from '../../read/layouts/piece.ts';
import { Passage } from '../../read/passage.ts';
import { type Parsing, type RosterRow, report, take } from '../parsed.ts';
import { agendaItems } from './agenda.ts';
import { reportNoResumption } from './meeting-head.ts';
import { type RosterLine, readRoster } from './roster.ts';

export interface Front {
  /** The line with the number of the meeting, whether or not it can be read; null without one. */
  numberLine: Passage | null;
  /** What lines say of the resumption that the record is; null where none says so. */
  resumption: number | null;
  /** The line that prints the day; null without one. */
  dayLine: Passage | null;
  year: string | null;
  place: string | null;
  roster: RosterRow[];
  agenda: Passage[];
}

/**
 * The front matter of a verbatim record: its head, the roster and the agenda, each behind its own heading.
 *
 *     第九六八八次会议（续会一）
 *     2024年7月19日星期五上午10时举行
 *     纽约
 *     主席：… 成员：…
 *     议程项目 …
 */
export function readFront(
  parsing: Parsing,
  lines: readonly Pick<Piece, 'passage'>[],
  sitting: readonly Pick<Piece, 'passage'>[],
): Front {
  const { verbatim } = parsing.grammar;
  const head: Passage[] = [];
  const roster: RosterLine[] = [];
  const agenda: Passage[] = [];
  let section: 'head' | 'roster' | 'agenda' | 'notice' = 'head';
  for (const { passage } of lines) {
    const text = passage.normal;
    if (verbatim.isFurniture(text)) {
      take(parsing, passage, 'furniture');
      continue;
    }
    take(parsing, passage, 'front');
    const prefix = verbatim.rosterPrefix(text);
    const heading = verbatim.agendaHeading(text);
    // Pages drawn from a file may begin with the notice, which closes the front matter elsewhere.
    if (verbatim.isNotice(text)) section = roster.length === 0 && section === 'head' ? 'head' : 'notice';
    else if (heading !== null) section = 'agenda';
    else if (prefix !== null && section !== 'agenda') section = 'roster';
    if (section === 'head') head.push(passage);
    else if (section === 'roster')
      roster.push({ passage: passage.slice(prefix?.length ?? 0), presiding: prefix?.presiding ?? null });
    else if (section === 'agenda' && passage.text.length > (heading ?? 0)) agenda.push(passage.slice(heading ?? 0));
  }
  return {
    ...readHead(parsing, head),
    roster: readRoster(parsing, roster),
    agenda: agendaItems(
      agenda,
      sitting.map(({ passage }) => passage),
      verbatim,
    ),
  };
}

/** What the head prints. A line may be broken over two: `2025年4月16日星期三上午`, `10时举行`. */
function readHead(parsing: Parsing, lines: readonly Passage[]): Omit<Front, 'roster' | 'agenda'> {
  const { verbatim } = parsing.grammar;
  const numberLine = firstOf(lines, (text) => verbatim.isMeetingLine(text));
  const dayLine = firstOf(lines, (text) => verbatim.sitting(text) !== null);
  const counted = lines.flatMap((line) => {
    const n = verbatim.resumptionNumber(line.normal);
    return n === null ? [] : [{ n, line }];
  });
  for (const { n, line } of counted) if (n === 0) reportNoResumption(parsing, line);
  const resumptions = counted.flatMap(({ n }) => (n === 0 ? [] : [n]));
  const afterDay = dayLine === null ? [] : lines.filter((line) => line.offsetAt(0) > dayLine.offsetAt(0));
  const [resumption = null] = resumptions;
  reportResumptions();
  return {
    numberLine,
    resumption,
    dayLine,
    year: lines.find(({ normal }) => verbatim.isYear(normal))?.text ?? null,
    place: afterDay.find(({ normal }) => verbatim.isPlaceName(normal))?.text ?? null,
  };

  function reportResumptions(): void {
    if (new Set(resumptions).size < 2) return;
    const message = `Unexpected resumptions ${resumptions.join(' and ')} in one head, expected one`;
    const hint = 'The first one is taken; compare the head with the print.';
    report(parsing, 'warning', 'parse/resumption', numberLine?.offsetAt(0) ?? 0, message, hint);
  }
}

/** The first line of which this holds, else the first two that it holds of together. */
function firstOf(lines: readonly Passage[], test: (text: string) => boolean): Passage | null {
  const one = lines.find(({ normal }) => test(normal));
  if (one !== undefined) return one;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.text.length + next.text.length > longestPair) continue;
    const both = Passage.join(line.source, [line, next]);
    if (test(both.normal)) return both;
  }
  return null;
}

const longestPair = 80;
