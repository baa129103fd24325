import type { Piece } from '../../read/layouts/piece.ts';
import { Passage } from '../../read/passage.ts';
import { type Parsing, type RosterRow, report, take } from '../parsed.ts';

export interface Front {
  number: number | null;
  numberAt: number;
  /** 1 for the first resumption; null for the first sitting. */
  resumption: number | null;
  printedSymbol: string | null;
  date: string | null;
  year: string | null;
  place: string | null;
  roster: RosterRow[];
  agenda: Passage[];
}

/**
 * The front matter of a verbatim record.
 *
 *     主席:	韦尔希宁先生 .....	(俄罗斯联邦)
 *     成员:	阿尔及利亚 .....	加瓦维先生
 *     	中国 .....	傅聪先生
 *     ^prefix ^delegation ^leader ^representatives
 *
 * The chair's row has the name first and the delegation in brackets; several presidents of one meeting are
 * set apart by a slash.
 */
export function readFront(parsing: Parsing, pieces: readonly Piece[]): Front {
  const { verbatim } = parsing.grammar;
  const front: Front = {
    number: null,
    numberAt: 0,
    resumption: null,
    printedSymbol: null,
    date: null,
    year: null,
    place: null,
    roster: [],
    agenda: [],
  };
  let section: 'head' | 'roster' | 'agenda' | 'notice' = 'head';
  for (const { passage } of pieces) {
    const text = passage.normal;
    const prefix = verbatim.rosterPrefix(text);
    front.printedSymbol ??= printedSymbol(text);
    if (verbatim.isFurniture(text)) {
      take(parsing, passage, 'furniture');
      continue;
    }
    take(parsing, passage, 'front');
    // Pages drawn from a file may begin with the notice, which closes the front matter elsewhere.
    if (verbatim.isNotice(text)) section = front.number === null ? 'head' : 'notice';
    else if (verbatim.isAgendaHeading(text)) section = 'agenda';
    else if (prefix !== null) section = 'roster';
    else if (section === 'agenda') addAgendaLine(front, passage);
    if (section === 'roster')
      readRosterLine(parsing, front, passage.slice(prefix?.length ?? 0), prefix?.presiding ?? false);
    if (section !== 'head') continue;
    if (front.number === null && verbatim.meetingNumber(text) !== null) {
      front.number = verbatim.meetingNumber(text);
      front.numberAt = passage.offsetAt(0);
      front.resumption = verbatim.resumptionNumber(text);
    } else if (front.date === null && verbatim.sitting(text) !== null)
      front.date = verbatim.sitting(text)?.date ?? null;
    else if (front.year === null && verbatim.isYear(text)) front.year = text;
    else if (front.date !== null && front.place === null && verbatim.isPlaceName(text)) front.place = text;
  }
  return front;
}

/** A line that opens with a bracket goes on with the item before: `（S/2024/875）`. */
function addAgendaLine(front: Front, passage: Passage): void {
  const last = front.agenda.at(-1);
  if (last !== undefined && /^[（(]/.test(passage.normal))
    front.agenda[front.agenda.length - 1] = Passage.join(passage.source, [last, passage]);
  else front.agenda.push(passage);
}

function printedSymbol(text: string): string | null {
  return /(?<![A-Za-z0-9/.])S\/PV\.\d{1,5}(?:\s?\((?:Resumption|Part) ?[IVX\d]+\))?/.exec(text)?.[0] ?? null;
}

function readRosterLine(parsing: Parsing, front: Front, line: Passage, presiding: boolean): void {
  const row = front.roster.at(-1);
  const incomplete = row?.representatives.at(-1);
  if (
    row !== undefined &&
    incomplete !== undefined &&
    !/[.…\t]/.test(line.normal) &&
    parsing.grammar.verbatim.withoutHonorific(incomplete) === incomplete
  ) {
    row.representatives[row.representatives.length - 1] = `${incomplete}${line.normal}`;
    return;
  }
  const [first, second, ...rest] = line.normal
    .split(/\s*(?:\.(?:\s*\.)+|…+)\s*|\t+|\s{2,}/)
    .map((field) => field.trim())
    .filter((field) => field !== '');
  if (first === undefined || second === undefined || rest.length > 0) {
    const message = `Unexpected roster line \`${line.text.slice(0, 40)}\`, expected a delegation and its representative`;
    report(
      parsing,
      'warning',
      'parse/roster-line',
      line.offsetAt(0),
      message,
      'The line is kept in the front matter; check the print.',
    );
    return;
  }
  const [delegation, names] = presiding ? [second.replace(/^[（(]\s*|\s*[）)]$/g, ''), first] : [first, second];
  const representatives = names.split(/\s*[/／]\s*/).filter((name) => name !== '');
  front.roster.push({ delegation, representatives, presiding, line: line.firstLine });
}
