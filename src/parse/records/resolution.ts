import type { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import { joinPieces } from '../join-pieces.ts';
import {
  type ParsedFootnote,
  type ParsedResolution,
  type ParsedResolutionBody,
  type Parsing,
  report,
  take,
} from '../parsed.ts';
import { callFootnotes } from './footnote-calls.ts';

/**
 * A draft resolution that stands alone: session, agenda item, sponsors, title, then the text.
 *
 *     第七十九届会议
 *     议程项目 125(t)
 *     某国、某国和某国：* 决议草案
 *     联合国同某组织的合作
 *     大会，
 */
export function parseResolution(parsing: Parsing, lines: readonly Line[]): ParsedResolution {
  const { resolution } = parsing.grammar;
  const start = lines.findIndex((line) => resolution.opening(line.passage.text) !== null);
  const head = lines.slice(0, start);
  const body = parseResolutionBody(parsing, lines.slice(start), '');
  const parsed: ParsedResolution = {
    kind: 'draft-resolution',
    session: null,
    agendaItem: null,
    sponsors: null,
    title: null,
    body,
  };
  for (const { passage } of head) {
    const text = take(parsing, passage, 'front').text;
    const sponsors = resolution.sponsors(text);
    const session = resolution.session(text);
    const agendaItem = resolution.agendaItem(text);
    if (sponsors !== null) parsed.sponsors = { ...sponsors, line: passage.firstLine };
    else if (session !== null) parsed.session = session;
    else if (agendaItem !== null) parsed.agendaItem = agendaItem;
    else parsed.title = passage;
  }
  return parsed;
}

/**
 * The text of a resolution from its opening words on. Lines may be wrapped (a clause then begins with an
 * indent) or a clause a line. A rule of underscores begins the footnotes of a page; they end where a line is
 * neither the next mark nor a continuation, and the clause that they interrupted goes on there.
 *
 *      又提及其 2004 年 12 月 2 日第 59/50 号决议，其中大会给予集体安全条约组
 *     织大会观察员地位，
 *     __________________
 *      1 A/79/302-S/2024/600。
 */
export function parseResolutionBody(parsing: Parsing, lines: readonly Line[], prefix: string): ParsedResolutionBody {
  const { resolution } = parsing.grammar;
  const wrapped =
    lines.some((line) => line.indent !== '') &&
    lines.some((line) => line.indent === '' && !ends.test(line.passage.text));
  const clauses: { passage: Passage; first: Line }[] = [];
  const footnotes: ParsedFootnote[] = [];
  let opening: string | null = null;
  let inFootnotes = false;
  for (const line of lines) {
    const { passage } = line;
    if (opening === null && resolution.opening(passage.text) !== null) {
      opening = resolution.opening(take(parsing, passage, 'clause').text);
      continue;
    }
    if (/^_{5,}$/.test(passage.text)) {
      take(parsing, passage, 'furniture');
      inFootnotes = true;
      continue;
    }
    if (inFootnotes && readFootnote(line)) continue;
    inFootnotes = false;
    const last = clauses.at(-1);
    const continues = last !== undefined && ((wrapped && line.indent === '') || !ends.test(last.passage.text));
    take(parsing, passage, 'clause');
    if (continues) last.passage = joinPieces(parsing.source, last.passage, passage);
    else clauses.push({ passage, first: line });
  }
  const numbered = clauses.map(({ passage }) => ({ passage, number: resolution.operativeNumber(passage.text) }));
  const called = callFootnotes(
    parsing,
    numbered.map(({ passage, number }) => passage.slice(number?.length ?? 0)),
    footnotes,
  );
  const body: ParsedResolutionBody = { opening, preambular: [], operative: [], footnotes };
  for (const [index, { number }] of numbered.entries()) {
    const passage = called.passages[index];
    if (passage === undefined) continue;
    const n = number?.n ?? body.preambular.length + 1;
    const id = number === null ? `${prefix}pp${n}` : `${prefix}op${n}`;
    (number === null ? body.preambular : body.operative).push({ id, n, passage });
    for (const call of called.calls.filter((found) => found.clause === index)) {
      call.footnote.calledFrom = { clause: id, at: call.at, word: wordBefore(passage.text, call.at) };
    }
  }
  for (const footnote of footnotes) {
    if (footnote.calledFrom === null && footnote.mark !== '*') {
      const hint = 'The note is kept; check where its mark stands in the print.';
      report(
        parsing,
        'warning',
        'parse/footnote-without-call',
        footnote.passage.offsetAt(0),
        `Unexpected footnote ${footnote.mark}, expected its mark in the text`,
        hint,
      );
    }
  }
  return body;

  function readFootnote(line: Line): boolean {
    const match = /^(\*{1,3}|\d{1,3})\s+/.exec(line.passage.text);
    const expected = footnotes.filter((footnote) => /^\d/.test(footnote.mark)).length + 1;
    const mark = match?.[1] ?? '';
    const last = footnotes.at(-1);
    if (line.indent !== '' && match !== null && (mark.startsWith('*') || Number(mark) === expected)) {
      take(parsing, line.passage, 'footnote');
      footnotes.push({ mark, passage: line.passage.slice(match[0].length), calledFrom: null });
      return true;
    }
    if (line.indent === '' && last !== undefined) {
      last.passage = joinPieces(parsing.source, last.passage, take(parsing, line.passage, 'footnote'));
      return true;
    }
    return false;
  }
}

/** A clause ends with a comma, a semicolon, a colon or a stop; a footnote mark may follow. */
const ends = /[，；。：,;.:]\d{0,2}\*?$/;

/** The word or title that a footnote mark hangs on, at most a dozen signs. */
function wordBefore(text: string, at: number): string {
  return (
    /(?:《[^《》]{1,60}》|[\p{L}\p{N}]{1,12})[，；。：,;.:]?$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ??
    text.slice(Math.max(0, at - 4), at)
  );
}
